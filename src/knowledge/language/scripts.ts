/*
 * Which script a UTF-16 unit belongs to, as far as telling languages needs it. A script that one language of the news
 * uses names the language by itself; the others each have a set of languages that the model tells apart.
 */

/** Number of a script: index into `scripts`. 0 is everything that is no letter of a listed script. */
export type ScriptNumber = number;

interface Script {
  readonly name: string;
  /** The one language it names; null where the model decides. */
  readonly tag: string | null;
  /** How much of a word one letter is, against alphabetic scripts; Latin is low because it intrudes in all others. */
  readonly weight: number;
  /** Longest n-gram that is read from it. */
  readonly maxGram: number;
  /** Ranges of units, `[first, last]`, letters and the marks that stay with them. */
  readonly ranges: readonly (readonly [number, number])[];
}

const alone = (name: string, tag: string, ...ranges: readonly (readonly [number, number])[]): Script => ({ name, tag, weight: 1, maxGram: 0, ranges });

/** Every script that is told apart. Ranges follow Unicode's Scripts.txt, without digits and punctuation. */
export const scripts: readonly Script[] = [
  { name: 'none', tag: null, weight: 0, maxGram: 0, ranges: [] },
  {
    name: 'Latin', tag: null, weight: 0.4, maxGram: 5,
    ranges: [[0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2b8], [0x1e00, 0x1eff], [0xfb00, 0xfb06]],
  },
  { name: 'Cyrillic', tag: null, weight: 1, maxGram: 5, ranges: [[0x400, 0x481], [0x48a, 0x52f]] },
  { name: 'Arabic', tag: null, weight: 1, maxGram: 5, ranges: [[0x620, 0x63f], [0x641, 0x64a], [0x66e, 0x6d3], [0x6d5, 0x6d5], [0x6ee, 0x6ef], [0x6fa, 0x6fc], [0x750, 0x77f], [0xfb50, 0xfbb1], [0xfbd3, 0xfd3d], [0xfe70, 0xfefc]] },
  { name: 'Devanagari', tag: null, weight: 1, maxGram: 5, ranges: [[0x900, 0x963], [0x971, 0x97f]] },
  {
    name: 'Han', tag: null, weight: 2.5, maxGram: 2,
    ranges: [[0x3005, 0x3007], [0x3041, 0x3096], [0x309d, 0x309f], [0x30a1, 0x30fa], [0x30fc, 0x30ff], [0x31f0, 0x31ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff], [0xff66, 0xff9f]],
  },
  { ...alone('Hangul', 'ko', [0x1100, 0x11ff], [0x3131, 0x318e], [0xac00, 0xd7a3]), weight: 2.5 },
  alone('Greek', 'el', [0x370, 0x373], [0x376, 0x377], [0x37b, 0x37d], [0x37f, 0x37f], [0x386, 0x386], [0x388, 0x3ff], [0x1f00, 0x1fbc], [0x1fc2, 0x1fcc], [0x1fd0, 0x1fdb], [0x1fe0, 0x1fec], [0x1ff2, 0x1ffc]),
  alone('Hebrew', 'he', [0x5d0, 0x5ea], [0x5ef, 0x5f2], [0xfb1d, 0xfb4f]),
  alone('Armenian', 'hy', [0x531, 0x556], [0x561, 0x587], [0xfb13, 0xfb17]),
  alone('Georgian', 'ka', [0x10a0, 0x10fa], [0x10fc, 0x10ff], [0x1c90, 0x1cbf], [0x2d00, 0x2d2d]),
  alone('Thai', 'th', [0xe01, 0xe3a], [0xe40, 0xe4e]),
  alone('Lao', 'lo', [0xe81, 0xecd], [0xedc, 0xedf]),
  alone('Khmer', 'km', [0x1780, 0x17d3]),
  alone('Myanmar', 'my', [0x1000, 0x103f], [0x1050, 0x108f]),
  alone('Bengali', 'bn', [0x980, 0x9e3], [0x9f0, 0x9f1]),
  alone('Gurmukhi', 'pa', [0xa01, 0xa5e], [0xa70, 0xa75]),
  alone('Gujarati', 'gu', [0xa81, 0xae3], [0xaf9, 0xaff]),
  alone('Oriya', 'or', [0xb01, 0xb63], [0xb71, 0xb71]),
  alone('Tamil', 'ta', [0xb82, 0xbd7]),
  alone('Telugu', 'te', [0xc00, 0xc63]),
  alone('Kannada', 'kn', [0xc80, 0xce3]),
  alone('Malayalam', 'ml', [0xd00, 0xd63], [0xd7a, 0xd7f]),
  alone('Sinhala', 'si', [0xd81, 0xdf3]),
  alone('Ethiopic', 'am', [0x1200, 0x135f], [0x1380, 0x138f], [0x2d80, 0x2dde]),
  alone('Tibetan', 'bo', [0xf40, 0xfbc]),
  alone('Thaana', 'dv', [0x780, 0x7b1]),
  alone('Mongolian', 'mn', [0x1820, 0x1878]),
];

/** Combining marks that are left out: what they would say is in the composed letter, or is vowel pointing. */
const leftOut: readonly (readonly [number, number])[] = [[0x300, 0x36f], [0x483, 0x487], [0x5b0, 0x5c7], [0x64b, 0x65f], [0x670, 0x670], [0x640, 0x640], [0x200b, 0x200f], [0xad, 0xad], [0xfeff, 0xfeff]];

/** In the script table: a unit that is skipped without ending the word. */
export const skipped = 255;

/** Scripts that have case, whose letters the model reads in lower case. */
const cased: readonly (readonly [number, number])[] = [[0x41, 0x24f], [0x386, 0x587], [0x1e00, 0x1eff]];

/** Script of each UTF-16 unit; `skipped` for marks that are left out. */
export function buildScriptTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  scripts.forEach((script, number) => {
    for (const [first, last] of script.ranges) table.fill(number, first, last + 1);
  });
  for (const [first, last] of leftOut) table.fill(skipped, first, last + 1);
  return table;
}

/** Lower case of each UTF-16 unit, one to one: İ → i, I → i; nothing else is merged, for ı, ș and ё tell languages apart. */
export function buildLowerTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [first, last] of cased) {
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  table[0x130] = 0x69;
  return table;
}
