import { capitalTable, CharacterClass, classTable } from './characters.js';

/** What a letter or digit says about a boundary before or after it. */
export const Case = {
  /** Neither letter nor digit. */
  none: 0,
  lower: 1,
  upper: 2,
  /** A letter of a script without case, or an ideograph. */
  caseless: 3,
  digit: 4,
  /** A combining mark, or an invisible control inside a word. */
  mark: 5,
  space: 6,
  lineBreak: 7,
} as const;

/** Marks that the sentence engine stops at. */
export const Trigger = {
  none: 0,
  /** `.`, which may also close an abbreviation, an ordinal or an initial. */
  dot: 1,
  /** `!`, `?` and the like: a sentence ends unless it visibly goes on. */
  strong: 2,
  ellipsis: 3,
  /** `。`, `।` and the like: always the end of a sentence. */
  full: 4,
  lineBreak: 5,
  /** Quotation marks and brackets. */
  pair: 6,
  capital: 7,
  bullet: 8,
  space: 9,
} as const;

const size = 0x10000;
let cases: Uint8Array | undefined;

/** Case of each UTF-16 unit: a value of {@link Case}. Built when first asked for. */
export function caseTable(): Uint8Array {
  if (cases !== undefined) return cases;
  const table = new Uint8Array(size);
  for (let unit = 0; unit < size; unit++) {
    const unitClass = classTable[unit];
    table[unit] =
      capitalTable[unit] === 1 ? Case.upper
      : unitClass === CharacterClass.letter || unitClass === CharacterClass.ideograph ? Case.caseless
      : unitClass === CharacterClass.digit ? Case.digit
      : unitClass === CharacterClass.mark ? Case.mark
      : unitClass === CharacterClass.space || unit === 0x200b || unit === 0xfeff ? Case.space
      : unitClass === CharacterClass.invisible ? Case.mark
      : unitClass === CharacterClass.lineBreak ? Case.lineBreak
      : Case.none;
  }
  let letters = '';
  for (let unit = 0; unit < 0xd800; unit++) if (table[unit] === Case.caseless && classTable[unit] === CharacterClass.letter) letters += String.fromCharCode(unit);
  for (const match of letters.matchAll(/\p{Ll}+/gu)) for (let i = 0; i < match[0].length; i++) table[match[0].charCodeAt(i)] = Case.lower;
  // Georgian has capitals in Unicode, but no sentence begins with one.
  table.fill(Case.caseless, 0x10d0, 0x1100);
  cases = table;
  return table;
}

/** Quotation marks and brackets by the mark that opens, with the marks that may close them. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”"', '„': '“”"', '‚': '‘’', '«': '»', '‹': '›', '‘': '’', '"': '"', "'": "'", '「': '」', '『': '』', '《': '》', '〈': '〉', '〝': '〞〟',
  '(': ')', '[': ']', '{': '}', '（': '）', '【': '】', '［': '］',
  // Marks that close in one language open in another: ”Swedish”, »German«.
  '”': '”', '»': '«', '›': '‹',
  // Two commas stand for „ in typewritten text, two backticks for “.
  ',': '\'"”“’', '`': "'",
};

/** Marks that may close what `opener` opened, as a string; empty for every other unit. */
export function closersOf(opener: number): string {
  return pairs[String.fromCharCode(opener)] ?? '';
}

const baseMarks: readonly (readonly [string, number])[] = [
  ['.．﹒', Trigger.dot],
  ['!?؟！？‼⁇⁈⁉﹖﹗\u037e', Trigger.strong],
  ['…', Trigger.ellipsis],
  ['。｡।॥۔։።፧፨။។៕༎᙮᠃᠉꓿꘎꛳꩝꩟꯫', Trigger.full],
  ['\n\r\u0085\u2028\u2029', Trigger.lineBreak],
  [',`“”„‚«»‹›‘’"\'「」『』《》〈〉〝〞〟()[]{}（）【】［］', Trigger.pair],
  ['•⁃‣◦▪▫●■□►▶➤✓✔∙◆◇', Trigger.bullet],
];

let baseTriggers: Uint8Array | undefined;

/** Trigger of each UTF-16 unit, with the marks in `stops` as ends of sentences and spaces where `spaceStops` holds. */
export function triggerTable(stops: string, spaceStops: boolean): Uint8Array {
  if (baseTriggers === undefined) {
    baseTriggers = new Uint8Array(size);
    const cased = caseTable();
    for (let unit = 0; unit < size; unit++) if (cased[unit] === Case.upper) baseTriggers[unit] = Trigger.capital;
    for (const [marks, trigger] of baseMarks) for (let i = 0; i < marks.length; i++) baseTriggers[marks.charCodeAt(i)] = trigger;
  }
  if (stops === '' && !spaceStops) return baseTriggers;
  const table = baseTriggers.slice();
  for (let i = 0; i < stops.length; i++) table[stops.charCodeAt(i)] = Trigger.strong;
  if (spaceStops) table[0x20] = Trigger.space;
  return table;
}
