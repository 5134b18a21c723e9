import { neutralSegmentation, type SegmentationRules } from '../model/index.js';
import { fold } from './fold.js';
import { Case, caseTable, triggerTable } from './sentence-characters.js';

/** What is known of the word before a full stop. */
export const Abbreviation = {
  unknown: 0,
  /** Never ends a sentence. */
  inner: 1,
  /** Ends none before a figure or a lone letter. */
  numeric: 2,
  /** Ends one where a starter follows. */
  ambiguous: 3,
  /** Ends one where a capital follows. */
  final: 4,
  /** First part of an abbreviation of several: ends none where another short part with a full stop follows. */
  part: 5,
  /** As `final` after a figure, as `inner` elsewhere: `2010 г.`, `г. Москва`. */
  dated: 6,
} as const;

/** The rules of a language, ready for look-ups. Everything is folded. */
export interface SentenceRules {
  readonly cases: Uint8Array;
  readonly triggers: Uint8Array;
  readonly abbreviations: ReadonlyMap<string, number>;
  /** Ends of abbreviated compounds, with their kind. */
  readonly endings: readonly (readonly [string, number])[];
  /** Abbreviations that are written in capitals alone. */
  readonly capitals: ReadonlySet<string>;
  /** True where an abbreviation of two words is among them (`i dr`). */
  readonly phrases: boolean;
  readonly starters: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly ordinalFollowers: ReadonlySet<string>;
  readonly finalFollowers: ReadonlySet<string>;
  readonly cardinalCues: ReadonlySet<string>;
  readonly ordinalDot: boolean;
  readonly numbersApart: boolean;
  readonly elision: boolean;
  readonly quoteFollowers: readonly string[];
  readonly spaceStops: boolean;
  /** Starters and final words by their first and last letter, where `spaceStops` holds. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  readonly suffixes: ReadonlyMap<string, readonly string[]>;
}

/** Longest word that is looked up, in UTF-16 units: what is longer is no abbreviation and no starter. */
export const longestWord = 24;

const invisible = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** Makes the look-up tables of a language. The neutral abbreviations hold in every language, unless it says otherwise. */
export function compileSentenceRules(rules: SegmentationRules): SentenceRules {
  const abbreviations = new Map<string, number>();
  const capitals = new Set<string>();
  const endings: [string, number][] = [];
  let phrases = false;
  const add = (list: readonly string[], kind: number): void => {
    for (const entry of list) {
      const key = fold(entry).replaceAll('. ', '.');
      if (key.startsWith('-')) endings.push([key.slice(1), kind]);
      abbreviations.set(key, kind === Abbreviation.inner && abbreviations.get(key) === Abbreviation.final ? Abbreviation.dated : kind);
      if (key.includes(' ')) phrases = true;
      if (entry === entry.toUpperCase() && entry !== entry.toLowerCase()) capitals.add(key);
      for (let dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
        const part = key.slice(0, dot);
        if (!abbreviations.has(part)) abbreviations.set(part, Abbreviation.part);
      }
    }
  };
  for (const { finalAbbreviations, ambiguousAbbreviations, numericAbbreviations, abbreviations: inner } of [neutralSegmentation, rules]) {
    add(finalAbbreviations, Abbreviation.final);
    add(ambiguousAbbreviations, Abbreviation.ambiguous);
    add(numericAbbreviations, Abbreviation.numeric);
    add(inner, Abbreviation.inner);
  }
  const group = (words: readonly string[], letter: (word: string) => string): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    if (rules.spaceStops) for (const word of words) groups.set(letter(word), [...(groups.get(letter(word)) ?? []), word]);
    return groups;
  };
  return {
    cases: caseTable(), triggers: triggerTable(rules.stops, rules.spaceStops), abbreviations, capitals, endings, phrases,
    starters: new Set(rules.starters.map(fold)), prepositions: new Set(rules.prepositions.map(fold)), speechVerbs: new Set(rules.speechVerbs.map(fold)),
    ordinalFollowers: new Set(rules.ordinalFollowers.map(fold)), finalFollowers: new Set(rules.finalFollowers.map(fold)), cardinalCues: new Set(rules.cardinalCues.map(fold)),
    ordinalDot: rules.ordinalDot, numbersApart: rules.numbersApart, elision: rules.elision, quoteFollowers: rules.quoteFollowers, spaceStops: rules.spaceStops,
    prefixes: group(rules.starters, (word) => word.charAt(0)), suffixes: group(rules.finalWords, (word) => word.charAt(word.length - 1)),
  };
}

function isWordUnit(kind: number): boolean {
  return kind >= Case.lower && kind <= Case.mark;
}

/** A mark that stands inside Hebrew acronyms: `צה"ל`. */
function isGershayim(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x5f3 || unit === 0x5f4;
}

function isHebrew(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea;
}

/** Start of the run of letters, digits and inner full stops and hyphens that ends at `end`; at most {@link longestWord} units back. */
export function wordStart(text: string, end: number, from: number, cases: Uint8Array): number {
  const limit = Math.max(from, end - longestWord);
  let at = end;
  while (at > limit) {
    const unit = text.charCodeAt(at - 1);
    if (isWordUnit(cases[unit]!)) at--;
    // A full stop or hyphen inside the word, and the degree sign of N°.
    else if ((unit === 0x2e || unit === 0x2d) && at - 1 > limit && at < end && isWordUnit(cases[text.charCodeAt(at - 2)]!)) at--;
    else if (unit === 0xb0 || unit === 0xba || unit === 0xaa) at--;
    else if (isGershayim(unit) && at < end && isHebrew(text.charCodeAt(at)) && isHebrew(text.charCodeAt(at - 2))) at--;
    else break;
  }
  return at;
}

/** End of the word of letters and digits that starts at `start`; at most {@link longestWord} units on. */
export function wordEnd(text: string, start: number, to: number, cases: Uint8Array): number {
  const limit = Math.min(to, start + longestWord);
  let at = start;
  while (at < limit && isWordUnit(cases[text.charCodeAt(at)]!)) at++;
  return at;
}

/**
 * Kind of the abbreviation that ends at the full stop `dot`: a value of {@link Abbreviation}. Looks for `z.B`, and for
 * the parts of `z. B` back to `from`.
 */
export function abbreviationBefore(text: string, dot: number, from: number, rules: SentenceRules): number {
  const { abbreviations, cases } = rules;
  let start = wordStart(text, dot, from, cases);
  if (start === dot) return Abbreviation.unknown;
  let key = fold(text.slice(start, dot)).replace(invisible, '');
  // A lone capital is an initial, whatever its small letter stands for.
  const initial = dot - start === 1 && cases[text.charCodeAt(start)] === Case.upper;
  let kind = initial ? Abbreviation.unknown : (abbreviations.get(key) ?? Abbreviation.unknown);
  const hyphen = key.lastIndexOf('-');
  // `gen.-maj`, but not the case ending of a number as in `2026-м`.
  if (kind === Abbreviation.unknown && hyphen > 0 && cases[key.charCodeAt(hyphen - 1)] !== Case.digit) kind = abbreviations.get(key.slice(hyphen + 1)) ?? Abbreviation.unknown;
  if (kind === Abbreviation.unknown) for (const [ending, its] of rules.endings) if (key.endsWith(ending)) kind = its;
  if (rules.phrases && kind !== Abbreviation.unknown && start - 1 > from && cases[text.charCodeAt(start - 1)] === Case.space) {
    const first = wordStart(text, start - 1, from, cases);
    kind = abbreviations.get(`${fold(text.slice(first, start - 1))} ${key}`) ?? kind;
  }
  // The whole of an abbreviation in several parts outweighs its last part.
  for (let parts = 0; parts < 3; parts++) {
    let before = start;
    while (before > from && cases[text.charCodeAt(before - 1)] === Case.space && start - before < 2) before--;
    if (before <= from || text.charCodeAt(before - 1) !== 0x2e) break;
    const earlier = wordStart(text, before - 1, from, cases);
    if (before - 1 - earlier > 4 || earlier === before - 1) break;
    key = `${fold(text.slice(earlier, before - 1))}.${key}`;
    const whole = abbreviations.get(key);
    // `A. M. Smith` is not `a. m.`
    const initials = before < start && dot - start === 1 && cases[text.charCodeAt(earlier)] === Case.upper && cases[text.charCodeAt(start)] === Case.upper;
    if (whole !== undefined && whole !== Abbreviation.part && (!initials || whole === Abbreviation.inner)) kind = whole;
    start = earlier;
  }
  return kind;
}
