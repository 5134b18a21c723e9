import anyAscii from 'any-ascii';

/*
 * One key for the spellings that a name has in different transliterations: Владимир Путин, Wladimir Putin, Władimir
 * Putin, Vladimir Poutine. Letters that stand for one sound in different traditions fall together, doubled letters and
 * the vowel glides that differ most are levelled. Made to compare names, never to be read.
 */

/** Applied in order to the lower-case ASCII form. */
const levelling: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9 ]+/g, ''],
  [/shch|schtsch|chtch|szcz|sjtsj/g, 's'],
  [/tsch|tch|tsj|cz|ch/g, 'c'],
  [/dsch|dj|dzh|dz|zh|j(?=[aou])/g, 'z'],
  [/sch|sh|sz|sj/g, 's'],
  [/ph/g, 'f'], [/th/g, 't'], [/kh|gh/g, 'h'], [/ck|qu|q|k/g, 'k'], [/x/g, 'ks'], [/ts|tz/g, 'c'],
  [/ou|oe|oo/g, 'u'], [/w/g, 'v'],
  [/ij|iy|yy|ii|yi|ie|ye|je|y|j/g, 'i'], [/ia|ja/g, 'ia'],
  [/ee|ea/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/e\b/g, ''],
];

/** Pairs of Greek letters that stand for one sound: foreign names are written with them (Ντόναλντ, Μπάιντεν, Γκέιτς). */
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/μπ/g, 'b'], [/ντ/g, 'd'], [/γκ|γγ/g, 'g'], [/τζ/g, 'dz'], [/τσ/g, 'c'], [/ου/g, 'u'], [/ει|οι|υι|η|υ/g, 'i'], [/αι/g, 'ai'], [/χ/g, 'h'], [/β/g, 'v'],
];

/** Greek text with its pairs read as one sound; any other text as it is. */
function readGreek(name: string): string {
  if (!/[\u0370-\u03ff\u1f00-\u1fff]/u.test(name)) return name;
  return greekPairs.reduce((text, [pair, letter]) => text.replace(pair, letter), name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** Scripts whose romanisation says little: their names meet through lists alone. */
const opaque = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The matching key of a name. Names in Chinese, Japanese, Arabic and Hebrew script are their own key.
 *
 * @example nameKey('Владимир Путин') === nameKey('Wladimir Putin') // also nameKey('Vladimir Poutine')
 */
export function nameKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  if (name.length <= longestRemembered) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(copyOf(name), key);
  }
  return key;
}

/** Keys of the names met last: a name comes several times in a document, and in the documents of a day. */
const remembered = new Map<string, string>();
const mostRemembered = 1 << 13;
const longestRemembered = 64;

/** The same string apart from the text that it was cut from, which a kept slice would keep in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

function keyOf(name: string): string {
  if (opaque.test(name)) return name.normalize('NFKC');
  return levelling.reduce((key, [pattern, letter]) => key.replace(pattern, letter), anyAscii(readGreek(name.normalize('NFC'))).toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** The family name in a person's matching key: the last word, the first where the language puts it there. */
export function surnameOf(key: string, familyFirst: boolean): string {
  return key.split(/[ ·・]/u).at(familyFirst ? 0 : -1)!;
}

/** Fewest letters of the key of an organisation that a spelling in another script may be told by. */
const leastOrganisation = 6;

/** True where a key says enough to know somebody by it: a person's full name, a longer name of an organisation. */
export function isVariantKey(key: string, type: 'PER' | 'ORG'): boolean {
  return type === 'PER' ? key.includes(' ') : key.length >= leastOrganisation;
}

/** A key and the type of whom it names: a person and a company of one name do not meet. */
export function variantKey(key: string, type: 'PER' | 'ORG'): string {
  return `${type} ${key}`;
}
