/*
 * One-to-one case folding over UTF-16 units. Folded text has the length of its source, so positions never move:
 * `"İ".toLowerCase()` would be two units long.
 */

const size = 0x10000;

/** Letters whose folding is not their lower case: [from, to]. */
const exceptions: readonly (readonly [string, string])[] = [
  // Turkish: the four letters I, İ, ı, i share one key; which one stands there is checked against the text.
  ['İ', 'i'], ['ı', 'i'], ['I', 'i'],
  // Romanian in legacy encodings writes the cedilla for the comma below.
  ['ș', 'ş'], ['Ș', 'ş'], ['ț', 'ţ'], ['Ț', 'ţ'],
  ['ς', 'σ'],
  // Arabic and Persian letters that are written for one another.
  ['أ', 'ا'], ['إ', 'ا'], ['آ', 'ا'], ['ٱ', 'ا'], ['ى', 'ي'], ['ی', 'ي'], ['ک', 'ك'], ['ۀ', 'ه'], ['ة', 'ه'],
  // Letters of India with a dot below, which many texts leave out; the dot itself is left out of keys. The moon dot is written as a plain one.
  ['\u0958', '\u0915'], ['\u0959', '\u0916'], ['\u095a', '\u0917'], ['\u095b', '\u091c'], ['\u095c', '\u0921'], ['\u095d', '\u0922'], ['\u095e', '\u092b'], ['\u095f', '\u092f'],
  ['\u09dc', '\u09a1'], ['\u09dd', '\u09a2'], ['\u09df', '\u09af'], ['\u0901', '\u0902'],
  ['ё', 'е'], ['Ё', 'е'],
  ['ẞ', 'ß'],
  // Apostrophes and hyphens that look alike.
  ['’', "'"], ['‘', "'"], ['ʼ', "'"], ['ʹ', "'"], ['´', "'"], ['`', "'"], ['＇', "'"], ['‐', '-'], ['‑', '-'],
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(size);
  for (let unit = 0; unit < size; unit++) table[unit] = unit;
  let letters = '';
  for (let unit = 0; unit < 0xd800; unit++) letters += String.fromCharCode(unit);
  for (const match of letters.matchAll(/[\p{Lu}\p{Lt}]+/gu)) {
    for (const letter of match[0]) {
      const lower = letter.toLowerCase();
      if (lower.length === 1) table[letter.charCodeAt(0)] = lower.charCodeAt(0);
    }
  }
  // Full-width ASCII, as typed in Chinese and Japanese text.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit;
  for (const [from, to] of exceptions) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Folded unit of each UTF-16 unit. */
export const foldTable: Uint16Array = buildTable();

/**
 * Folds case and letter variants, unit by unit.
 *
 * @example fold('İSTANBUL') // 'istanbul', 8 units like its source
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = foldTable[unit]!;
    if (to === unit) continue;
    // Most units stay what they are: whole runs are taken over.
    folded += from === i ? String.fromCharCode(to) : text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : from === text.length ? folded : folded + text.slice(from);
}
