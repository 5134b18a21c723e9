/** Classes of UTF-16 units, as the tokeniser tells them apart. */
export const CharacterClass = {
  other: 0,
  letter: 1,
  digit: 2,
  /** Nonspacing marks that belong to the letter before. */
  mark: 3,
  space: 4,
  lineBreak: 5,
  punctuation: 6,
  symbol: 7,
  /** Ideographs, kana and letters of scripts written without spaces. */
  ideograph: 8,
  /** Zero-width and bidirectional controls, soft hyphens: part of no token. */
  invisible: 9,
  surrogate: 10,
} as const;

const size = 0x10000;

function buildTable(): Uint8Array {
  const table = new Uint8Array(size);
  let units = '';
  for (let unit = 0; unit < 0xd800; unit++) units += String.fromCharCode(unit);
  for (let unit = 0xe000; unit < size; unit++) units += String.fromCharCode(unit);
  const mark = (pattern: RegExp, value: number): void => {
    for (const match of units.matchAll(pattern)) {
      const first = match[0].charCodeAt(0);
      table.fill(value, first, first + match[0].length);
    }
  };
  // Runs, not single units: a match for each of the 50,000 letters would cost more than all the rest of the start.
  mark(/\p{L}+/gu, CharacterClass.letter);
  mark(/\p{M}+/gu, CharacterClass.mark);
  mark(/\p{Nd}+/gu, CharacterClass.digit);
  mark(/\p{P}+/gu, CharacterClass.punctuation);
  mark(/[\p{S}\p{No}\p{Nl}]+/gu, CharacterClass.symbol);
  mark(/[\p{Zs}\t\v\f]+/gu, CharacterClass.space);
  mark(/[\n\r\u0085\u2028\u2029]/g, CharacterClass.lineBreak);
  mark(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〇]+/gu, CharacterClass.ideograph);
  mark(/[๐-๙໐-໙០-៩၀-၉]/g, CharacterClass.digit);
  // Vowel signs and tone marks of scripts without spaces stay with their cluster.
  mark(/[\p{Mn}\p{Mc}]+/gu, CharacterClass.mark);
  mark(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]/g, CharacterClass.invisible);
  mark(/[ʼʹ]/g, CharacterClass.punctuation);
  table.fill(CharacterClass.surrogate, 0xd800, 0xe000);
  return table;
}

/** Class of each UTF-16 unit. */
export const classTable: Uint8Array = buildTable();

function buildCapitals(): Uint8Array {
  const table = new Uint8Array(size);
  let units = '';
  for (let unit = 0; unit < 0xd800; unit++) units += String.fromCharCode(unit);
  for (const match of units.matchAll(/[\p{Lu}\p{Lt}]+/gu)) table.fill(1, match[0].charCodeAt(0), match[0].charCodeAt(0) + match[0].length);
  return table;
}

/** 1 for upper- and title-case letters. */
export const capitalTable: Uint8Array = buildCapitals();
