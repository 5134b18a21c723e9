import type { CodeForms, FormList, LanguagePack, QuantityWords } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { LexiconBuilder, type Lexicon } from '../lexicon.js';
import { formsOf } from '../numbers/atoms.js';
import { perPack } from '../per-pack.js';
import { currencyRank, currencySymbols, dollarPrefixes, prefixedUnits, scalePrefixes, sharedSymbols, temperatureNames, unitSymbols } from './international.js';

/** What a phrase does to the number beside it. */
export type Role =
  | 'currency' | 'subunit' | 'unit' | 'percent' | 'percent-before' | 'pp' | 'bp' | 'joiner' | 'age-after' | 'age-after-unit' | 'age-before' | 'comparator'
  | 'per' | 'part-joiner' | 'cents-joiner' | 'angle-cue' | 'below-zero' | 'comparator-after' | 'range-opener' | 'range-closer' | 'range-joiner' | 'change-opener' | 'minus' | 'not-object' | 'reference' | 'pronoun-before' | 'unit-before' | 'part-after' | 'smaller' | 'per-before' | 'counter' | 'out-of';

/** One bit for each role. */
export const Roles = {
  currency: 1, subunit: 2, unit: 4, percent: 8, percentBefore: 16, pp: 32, bp: 64, joiner: 128, ageAfter: 256, ageAfterUnit: 512, ageBefore: 1024, comparator: 2048,
  comparatorAfter: 4096, rangeOpener: 8192, rangeCloser: 16384, rangeJoiner: 32768, changeOpener: 65536, minus: 1 << 17, notObject: 1 << 18, reference: 1 << 19, pronounBefore: 1 << 20,
  unitBefore: 1 << 21, per: 1 << 22, partJoiner: 1 << 23, partAfter: 1 << 24, smaller: 1 << 25, perBefore: 1 << 26, counter: 1 << 27, centsJoiner: 1 << 29, belowZero: 1 << 30, angleCue: 1 << 28, outOf: 2 ** 31,
} as const;

const bitOf: Readonly<Record<Role, number>> = {
  'currency': Roles.currency, 'subunit': Roles.subunit, 'unit': Roles.unit, 'percent': Roles.percent, 'percent-before': Roles.percentBefore, 'pp': Roles.pp, 'bp': Roles.bp, 'joiner': Roles.joiner,
  'age-after': Roles.ageAfter, 'age-after-unit': Roles.ageAfterUnit, 'age-before': Roles.ageBefore, 'comparator': Roles.comparator, 'comparator-after': Roles.comparatorAfter,
  'range-opener': Roles.rangeOpener, 'range-closer': Roles.rangeCloser, 'range-joiner': Roles.rangeJoiner, 'change-opener': Roles.changeOpener, 'minus': Roles.minus, 'not-object': Roles.notObject,
  'reference': Roles.reference, 'pronoun-before': Roles.pronounBefore, 'unit-before': Roles.unitBefore, 'per': Roles.per, 'part-joiner': Roles.partJoiner, 'part-after': Roles.partAfter, 'smaller': Roles.smaller, 'per-before': Roles.perBefore, 'counter': Roles.counter,
  'cents-joiner': Roles.centsJoiner, 'below-zero': Roles.belowZero, 'angle-cue': Roles.angleCue, 'out-of': Roles.outOf,
};

/** Code of the rows of `plus or minus`. */
export const eitherSign = '±';

/** One row of a language's quantity lexicon. */
export interface Row {
  readonly role: Role;
  /** Bit of the role in {@link Roles}. */
  readonly bit: number;
  /** ISO 4217 or UCUM code, or comparator. */
  readonly code: string;
  /** Currencies that the form may mean, likeliest first; empty where it is no shared one. */
  readonly codes: readonly string[];
  /** The form as it must be written, where its case counts. */
  readonly exact: string | null;
  /** True for a sign or code, which may stand before the number. */
  readonly symbol: boolean;
  /** What the number is multiplied by: a million for `M€`. */
  readonly factor: number;
}

/** A language's units, currencies and bounds, ready to be matched. */
export interface QuantityLexicon {
  readonly lexicon: Lexicon;
  readonly rows: readonly Row[];
  /** Rows that end at a node of the lexicon. */
  readonly nodeRows: readonly (readonly Row[])[];
  /** Roles of all rows that end at a node, one bit each. */
  readonly nodeRoles: Uint32Array;
  readonly unitEndings: ReadonlySet<string>;
  readonly caseSuffixes: ReadonlySet<string>;
}

/** Code of the words before an age that is one only with its unit. */
export const ageWithUnit = 'unit';

/** Code of the words below zero that need the zero before the degrees. */
export const belowOpened = 'opened';

/** Code of the words before a telephone number. */
export const phoneCue = 'phone';

/**
 * What rows of the role `per` are, one bit each, as a number in their code: words before any unit, before a unit of time,
 * before another unit or noun, before whatever follows; words behind a unit; nouns and whole phrases, whose `codes` say
 * what they stand for.
 */
export const PerKinds = { both: 1, time: 2, thing: 4, any: 8, after: 16, noun: 32, phrase: 64, nounPhrase: 128, words: 15 } as const;

/** Code of the words of a positive sign among those of a negative one. */
export const plusSign = '+';

/** Marks the rows of units that are other words as well. */
export const figureUnit = 'figure';

/** Code of the words behind a one that is a pronoun. */
export const pronounAfter = 'after';

/** Short forms are symbols: `M` is no `m`. */
const needsCase = (form: string): boolean => /\p{L}/u.test(form) && form.toLowerCase() === form.toUpperCase() ? false : form.length <= 2 || (form.length <= 4 && form !== form.toLowerCase() && !/^\p{Lu}\p{Ll}+$/u.test(form));

class RowTable {
  readonly rows: Row[] = [];
  readonly builder = new LexiconBuilder();
  private readonly seen = new Set<string>();

  add(form: string, role: Role, code: string, codes: readonly string[] = [], exact: string | null = null, symbol = exact !== null, factor = 1): void {
    const key = `${fold(form)}\u0000${role}\u0000${code}\u0000${exact ?? ''}`;
    if (form === '' || this.seen.has(key)) return;
    this.seen.add(key);
    if (!this.builder.add(form, this.rows.length)) return;
    this.rows.push({ role, bit: bitOf[role], code, codes, exact, symbol, factor });
  }

  /** Folded forms of a role so far. */
  formsOf(role: Role): ReadonlySet<string> {
    return new Set([...this.seen].map((key) => key.split('\u0000')).filter((parts) => parts[1] === role).map((parts) => parts[0]!));
  }

  addAll(list: FormList, role: Role, code = ''): void {
    for (const form of formsOf(list)) this.add(form, role, code);
  }
}

/** Last or first word of CLDR's currency names: the noun is where one word stands for the most currencies (“dollar”). */
function bareNouns(pack: LanguagePack): Map<string, string[]> {
  const first = new Map<string, Set<string>>();
  const last = new Map<string, Set<string>>();
  const note = (table: Map<string, Set<string>>, word: string, code: string): void => {
    const codes = table.get(word) ?? new Set();
    codes.add(code);
    table.set(word, codes);
  };
  for (const [code, { names }] of Object.entries(pack.cldr.currencies)) {
    for (const name of names) {
      const words = fold(name).split(/[\s-]+/);
      if (words.length < 2 || /\d/.test(name)) continue;
      note(first, words[0]!, code);
      note(last, words.at(-1)!, code);
    }
  }
  const most = (words: ReadonlyMap<string, ReadonlySet<string>>): number => Math.max(0, ...[...words.values()].map((codes) => codes.size));
  const table = most(first) > most(last) ? first : last;
  return new Map([...table].filter(([word]) => word.length > 2).map(([word, codes]) => [word, [...codes]]));
}

/** Orders the currencies that share a noun: the pack's own first, then by weight in the news. */
function ranked(codes: readonly string[], home: readonly string[]): string[] {
  const rank = (code: string): number => {
    const own = home.indexOf(code);
    if (own >= 0) return own - 100;
    const at = currencyRank.indexOf(code);
    return at < 0 ? 1000 : at;
  };
  return [...new Set(codes)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function addCurrencies(table: RowTable, pack: LanguagePack): void {
  const words = pack.numbers.quantities;
  const nouns = new Map<string, string[]>();
  const note = (form: string, code: string): void => {
    const key = form.toLowerCase();
    nouns.set(key, [...(nouns.get(key) ?? []), code]);
  };
  for (const [code, list] of Object.entries(words.currencies)) for (const form of formsOf(list)) note(form, code);
  const listed = new Set(nouns.keys());
  for (const [code, { names }] of Object.entries(pack.cldr.currencies)) {
    table.add(code, 'currency', code, [], code);
    for (const name of names) if (!listed.has(name.toLowerCase())) note(name, code);
  }
  for (const [noun, codes] of bareNouns(pack)) for (const code of codes) note(noun, code);
  for (const code of currencyRank) table.add(code, 'currency', code, [], code);
  const refused = new Set(formsOf(words.notUnits));
  // Kana writes a name of two words with a dot between them.
  for (const [form, codes] of [...nouns]) if (form.includes(' ') && /\p{Script=Katakana}/u.test(form)) nouns.set(form.replaceAll(' ', '・'), codes);
  for (const [form, codes] of nouns) {
    if (refused.has(form)) continue;
    const order = ranked(codes, words.homeCurrencies);
    table.add(form, 'currency', order[0]!, order.length > 1 ? order : []);
  }
  for (const [code, list] of Object.entries(currencySymbols)) for (const form of formsOf(list)) if (sharedSymbols[form] === undefined) table.add(form, 'currency', code, [], form);
  for (const [code, list] of Object.entries(dollarPrefixes)) for (const form of formsOf(list)) table.add(`${form}$`, 'currency', code, [], null, true);
  for (const [prefix, factor] of Object.entries(scalePrefixes)) {
    for (const code of currencyRank) table.add(prefix + code, 'currency', code, [], prefix + code, true, factor);
    for (const [code, sign] of [['EUR', '€'], ['USD', '$'], ['GBP', '£']] as const) table.add(prefix + sign, 'currency', code, [], prefix + sign, true, factor);
  }
  for (const [form, codes] of Object.entries(sharedSymbols)) {
    // A bare dollar sign is America's unless the text or the pipeline names another country.
    const order = form === '$' ? codes : ranked(codes, words.homeCurrencies);
    table.add(form, 'currency', order[0]!, order, form);
  }
  for (const [code, { symbols }] of Object.entries(pack.cldr.currencies)) {
    for (const form of symbols) if (sharedSymbols[form] === undefined && form.length > 1) table.add(form, 'currency', code, [], form);
  }
  for (const [code, scales] of Object.entries(words.scaledCurrencies)) {
    for (const [factor, list] of Object.entries(scales)) for (const form of formsOf(list)) table.add(form, 'currency', code, [], null, false, Number(factor));
  }
  for (const [code, list] of Object.entries(words.subunits)) for (const form of formsOf(list)) table.add(form, 'subunit', code);
}

function addUnits(table: RowTable, pack: LanguagePack): void {
  const words = pack.numbers.quantities;
  const money = table.formsOf('currency');
  const refused = new Set(formsOf(words.notUnits));
  const add = (forms: CodeForms, exact: boolean): void => {
    for (const [code, list] of Object.entries(forms)) {
      for (const form of formsOf(list)) if (!refused.has(form)) table.add(form, code === '%' ? 'percent' : 'unit', code, [], exact || needsCase(form) ? form : null);
    }
  };
  add(words.units, false);
  for (const [code, list] of Object.entries(words.figureUnits)) for (const form of formsOf(list)) table.add(form, 'unit', code, [figureUnit], form);
  for (const [code, list] of Object.entries(temperatureNames)) for (const form of formsOf(list)) table.add(form, 'unit', code);
  for (const [code, forms] of Object.entries(pack.cldr.units)) {
    const time = /^(?:a|mo|wk|d|h|min|s|\d.*\.a)$/.test(code);
    for (const form of forms) {
      // Two small letters are a preposition in some language: only the symbols that hold everywhere are taken.
      const tiny = form.length <= 2 && (time || /^\p{Ll}+$/u.test(form) || form.length === 1) && !/[²³°]/.test(form) && /^\p{Script=Latin}+$/u.test(form);
      // A noun of money (`libra`) is weight only where the pack says so.
      if (money.has(fold(form))) continue;
      if (refused.has(form) || form.includes('|') || tiny || (time && form.length < 3 && !/\p{Lo}/u.test(form))) continue;
      table.add(form, code === '%' ? 'percent' : 'unit', code, [], needsCase(form) ? form : null);
      if (form.endsWith('.')) table.add(form.slice(0, -1), 'unit', code, [], needsCase(form) ? form.slice(0, -1) : null);
    }
  }
  const figures = new Set(Object.values(words.figureUnits).flatMap(formsOf));
  for (const form of figures) refused.add(form);
  add(unitSymbols, true);
  for (const [code, forms] of prefixedUnits) for (const form of formsOf(forms)) if (!refused.has(form)) table.add(form, 'unit', code, [], form);
}

function addPer(table: RowTable, words: QuantityWords): void {
  for (const [code, list] of Object.entries(words.perBefore)) table.addAll(list, 'per-before', code);
  for (const [list, kind] of [
    [words.per, PerKinds.both], [words.perTime, PerKinds.time], [words.perThing, PerKinds.thing], [words.perAny, PerKinds.any], [words.perAfter, PerKinds.after],
  ] as const) table.addAll(list, 'per', String(kind));
  for (const [noun, list] of Object.entries(words.perObjects)) for (const form of formsOf(list)) table.add(form, 'per', String(PerKinds.noun), [noun]);
  for (const [unit, list] of Object.entries(words.perPhrases)) for (const form of formsOf(list)) table.add(form, 'per', String(PerKinds.phrase), [unit]);
  for (const [noun, list] of Object.entries(words.perNounPhrases)) for (const form of formsOf(list)) table.add(form, 'per', String(PerKinds.nounPhrase), [noun]);
}

/** The quantity lexicon of a pack. */
export const quantityLexicon = perPack((pack: LanguagePack): QuantityLexicon => {
  const words = pack.numbers.quantities;
  const table = new RowTable();
  addCurrencies(table, pack);
  addUnits(table, pack);
  table.addAll(words.percent, 'percent', '%');
  table.addAll(words.percentBefore, 'percent-before', '%');
  for (const form of ['%', '％', '٪']) table.add(form, 'percent-before', '%');
  for (const form of formsOf(words.tenths)) table.add(form, 'percent', '%', [], null, false, 10);
  table.add('pH', 'unit-before', '[pH]', [], 'pH');
  for (const [code, list] of Object.entries(words.unitsBefore)) for (const form of formsOf(list)) table.add(form, 'unit-before', code);
  for (const [of, list] of Object.entries(words.partsBefore)) for (const form of formsOf(list)) table.add(form, 'percent-before', '%', [], null, false, 100 / Number(of));
  for (const [part, list] of Object.entries(words.partsAfterUnit)) for (const form of formsOf(list)) table.add(form, 'part-after', part);
  for (const [code, parts] of Object.entries(words.smallerUnits)) {
    for (const [part, list] of Object.entries(parts)) for (const form of formsOf(list)) table.add(form, 'smaller', code, [], null, false, Number(part));
  }
  addPer(table, words);
  const { articles, fractionJoiners, mixedJoiners } = pack.numbers.words;
  table.addAll(mixedJoiners, 'cents-joiner');
  table.addAll(words.angleCues, 'angle-cue');
  table.addAll(words.belowZero, 'below-zero');
  table.addAll(words.belowOpened, 'below-zero', belowOpened);
  table.addAll(articles, 'part-joiner');
  table.addAll(fractionJoiners, 'part-joiner');
  for (const joiner of formsOf(fractionJoiners)) for (const article of formsOf(articles)) table.add(`${joiner} ${article}`, 'part-joiner', '');
  table.addAll(words.percentagePoint, 'pp', 'pp');
  table.addAll(words.basisPoint, 'bp', 'bp');
  table.addAll(words.unitJoiners, 'joiner');
  table.addAll(words.degree, 'unit', 'deg');
  table.addAll(words.ageAfter, 'age-after', 'a');
  table.addAll(words.ageAfterUnit, 'age-after-unit', 'a');
  table.addAll(words.ageBefore, 'age-before', 'a');
  table.addAll(words.ageVerbs, 'age-before', ageWithUnit);
  for (const [code, list] of Object.entries(words.comparators)) table.addAll(list, 'comparator', code);
  for (const [code, list] of Object.entries(words.comparatorsAfter)) table.addAll(list, 'comparator-after', code);
  for (const [form, code] of [['>', '>'], ['≥', '>='], ['<', '<'], ['≤', '<='], ['~', '~'], ['≈', '~'], ['∼', '~']] as const) table.add(form, 'comparator', code);
  table.addAll(words.rangeOpeners, 'range-opener');
  table.addAll(words.rangeClosers, 'range-closer');
  table.addAll(words.rangeJoiners, 'range-joiner');
  table.addAll(words.outOf, 'out-of', 'any');
  table.addAll(words.outOfRound, 'out-of', 'round');
  table.addAll(words.outOfReversed, 'out-of', 'reversed');
  table.addAll(words.changeOpeners, 'change-opener');
  table.addAll(words.minus, 'minus');
  table.addAll(words.plus, 'minus', plusSign);
  table.addAll(words.plusMinus, 'minus', eitherSign);
  table.addAll(words.counters, 'counter');
  table.addAll(words.notObjects, 'not-object');
  table.addAll(words.references, 'reference');
  table.addAll(words.phones, 'reference', phoneCue);
  for (const form of ['tel', 'tel.', 'tél', 'tél.', 'fax', 'fax.', 'iban']) table.add(form, 'reference', phoneCue);
  table.addAll(words.pronounBefore, 'pronoun-before');
  table.addAll(words.pronounAfter, 'pronoun-before', pronounAfter);
  const lexicon = table.builder.build();
  const nodeRows: Row[][] = [];
  const nodeRoles = new Uint32Array(lexicon.nodeCount);
  for (let node = 0; node < lexicon.nodeCount; node++) {
    const rows = lexicon.ends(node) ? Array.from(lexicon.valuesAt(node), (index) => table.rows[index]!) : [];
    for (const row of rows) nodeRoles[node]! |= row.bit;
    nodeRows.push(rows);
  }
  return {
    lexicon, rows: table.rows, nodeRows, nodeRoles, unitEndings: new Set(formsOf(words.unitEndings).map(fold)),
    caseSuffixes: new Set(formsOf(words.caseSuffixes).map(fold)),
  };
});
