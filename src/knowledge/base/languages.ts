/*
 * Every name carries the set of languages that use it, as 64 bits. The order is part of the file format: append only.
 */
const tags = (
  'am ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk ko lt lv mk mn mr ms nb ne nl nn pl pt ro ru sk sl sr sv sw ta ' +
  'te th tr uk ur vi zh az be bs eu gl sq uz'
).split(' ');

const bits = new Map(tags.map((tag, index) => [tag, index]));

/** Number of a language's bit, 0–63, or -1 for a language that has none. */
export function languageBit(tag: string): number {
  return bits.get(tag) ?? bits.get(tag.split('-')[0] ?? tag) ?? -1;
}

/** True where a set of bits holds the language of a number; of the empty set, which stands for “any language”, none. */
export function holdsLanguage(low: number, high: number, bit: number): boolean {
  return bit >= 0 && (((bit < 32 ? low : high) >>> (bit & 31)) & 1) === 1;
}

/** Tags of the languages in a set of bits; an empty list for the empty set, which stands for “any language”. */
export function languagesOf(low: number, high: number): string[] {
  return tags.filter((_, bit) => holdsLanguage(low, high, bit));
}
