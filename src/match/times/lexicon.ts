import type { LanguagePack, TimeRules, TimeUnit, TimeWord } from '../../model/index.js';
import { fold, passingTokens } from '../../text/index.js';
import { type Lexicon, LexiconBuilder } from '../lexicon.js';
import { formsOf } from '../numbers/atoms.js';
import { perPack } from '../per-pack.js';
import { categoryId } from './node.js';
import { sharedWords } from './shared-words.js';

/** One meaning of a word in time expressions. */
export interface Sense {
  /** Name before the first dot: `month`. */
  readonly category: string;
  /** What follows it: `5`. */
  readonly value: string;
  /** Means a time only in company (`weak`), or alone only when capitalised. */
  readonly alone: 'always' | 'capitalised' | 'never';
  /** Written with exactly these capitals, or null. */
  readonly exact: string | null;
  /** Written small, save at the beginning of a sentence. */
  readonly small: boolean;
  /** Number of the category. */
  readonly id: number;
}

/** What a word of the lexicon may do in a text, as bits. */
export const WordRole = {
  /** First token of a form that can carry a time expression by itself. */
  seed: 1,
  /** Last token of a form that can stand before a number and make it a time (“at”). */
  beforeNumber: 2,
  /** First token of a form that can stand behind a number and make it a time (“ч”). */
  afterNumber: 4,
  /** First token of a form that puts its clause into the future or the past. */
  tense: 8,
  /** Last token of an article, which makes an ordinal a day (“the 5th”). */
  article: 16,
  /** First token of some form. */
  first: 32,
} as const;

/** The words of a language that can be part of a time expression. */
export interface TimeLexicon {
  readonly rules: TimeRules;
  readonly lexicon: Lexicon;
  /** The senses of the form that ends at a node of the lexicon, by node; null where none ends. */
  readonly sensesAt: readonly (readonly Sense[] | null)[];
  /** 1 for nodes of which a sense can carry a time expression by itself. */
  readonly seedAt: Uint8Array;
  /** Bits of {@link WordRole}, by word. */
  readonly roles: Uint8Array;
  readonly numeralSuffixes: ReadonlySet<string>;
  readonly futureEndings: readonly string[];
  readonly pastEndings: readonly string[];
  readonly openEndings: readonly string[];
  readonly countedEndings: readonly string[];
  /** True where words of the pack count that the number engine may read in another way. */
  readonly numerals: boolean;
}

const seedCategories = new Set([
  'unit', 'month', 'weekday', 'season', 'part', 'rel', 'relpart', 'ctx', 'ref', 'decade', 'century', 'decadenoun', 'era', 'holiday', 'set', 'setday', 'noon', 'midnight', 'oclock',
  'am', 'pm', 'halfpast', 'halfto', 'daymark', 'monthmark', 'yearmark', 'zone', 'quarterhour', 'quarterinto', 'threequarters', 'two', 'length', 'centurymark', 'quartermark', 'calmonth', 'many', 'monthof', 'adpart', 'pastafter', 'tillafter',
  'quarterno', 'halfno', 'adseason', 'yearbefore', 'fiscalyear', 'partset', 'weekendword', 'weekdaypart', 'monthpart', 'dayof', 'street', 'edge', 'attributive', 'bytense', 'each', 'comingday',
]);
const beforeNumber = new Set(['at', 'athour', 'hourfirst', 'daynoun', 'monthnoun', 'yearnoun', 'datenoun', 'thehour', 'theday', 'ondate', 'decadein']);
const afterNumber = new Set(['hourword', 'past', 'till', 'decademark', 'daynoun', 'minus', 'quarterletter', 'halfletter', 'quarterof', 'halfof']);

const beyondAscii = /[^\0-\x7f]/;

function withoutMarks(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ø/g, 'o');
}

class Compiler {
  readonly builder = new LexiconBuilder();
  readonly senses: Sense[] = [];
  private readonly index = new Map<string, number>();
  /** All forms, folded. */
  private readonly forms = new Set<string>();
  private readonly plain: [string, number][] = [];
  /** Forms that the lexicon does not hold, while their words may stand in others. */
  readonly unwritten: [form: string, sense: number][] = [];

  /** Weekdays as adverbs (“montags”): only its capital tells a case of the noun from them. */
  private readonly setDays: ReadonlySet<string>;

  /** Words for “of”, which no shorter one with a prefix is. */
  private readonly prepositions: ReadonlySet<string>;

  constructor(private readonly rules: TimeRules) {
    this.prepositions = new Set((rules.words.of ?? '').split('|'));
    const adverbs = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => (rules.words[`setday.${day}` as TimeWord] ?? '').split('|')); // one of the seven names
    this.setDays = new Set(adverbs.map((form) => fold(form.replace(/^[_!]/, ''))));
  }

  private sense(category: string, value: string, alone: Sense['alone'], exact: string | null, small: boolean): number {
    const key = `${category}.${value}.${alone}.${exact ?? ''}.${String(small)}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const at = this.senses.push({ category, value, alone, exact, small, id: categoryId(category) }) - 1;
    this.index.set(key, at);
    return at;
  }

  /** True for a weekday in a form that is an adverb; one that needs company (“two Mondays”) may be both. */
  private isAdverb(sense: number, form: string): boolean {
    const { category, alone, exact } = this.senses[sense]!;
    return category === 'weekday' && alone === 'always' && exact === null && this.setDays.has(fold(form));
  }

  private addForm(form: string, sense: number): void {
    if (form === '') return;
    const { category } = this.senses[sense]!;
    if (this.isAdverb(sense, form)) return this.addForm(form, this.sense('weekday', this.senses[sense]!.value, 'always', form, false));
    if (!this.builder.add(form, sense)) return;
    this.forms.add(fold(form));
    for (const prefix of this.rules.prefixes) {
      // Hebrew של is “of”, and no “ל” behind a “ש”.
      if (category !== 'of' && (form.length > 1 || !this.prepositions.has(prefix + form))) this.builder.add(prefix + form, sense);
      else this.unwritten.push([prefix + form, sense]);
    }
    const bare = withoutMarks(form);
    if (bare !== form) this.plain.push([bare, sense]);
  }

  /** Adds the alternatives of one entry of `words`. */
  add(name: string, alternatives: string): void {
    const dot = name.indexOf('.');
    const category = dot < 0 ? name : name.slice(0, dot);
    const value = dot < 0 ? '' : name.slice(dot + 1);
    for (const raw of alternatives.split('|')) {
      let form = raw.trim();
      let alone: Sense['alone'] = 'always';
      let exact = false;
      let small = false;
      for (;;) {
        if (form.startsWith('?')) alone = 'never';
        else if (form.startsWith('^')) alone = 'capitalised';
        else if (form.startsWith('!')) exact = true;
        else if (form.startsWith('_')) small = true;
        else break;
        form = form.slice(1);
      }
      const inflected = form.length > 1 && (form.endsWith('+') || form.endsWith('~'));
      const stemOnly = form.endsWith('~');
      if (inflected) form = form.slice(0, -1);
      const sense = this.sense(category, value, alone, exact ? form : null, small);
      if (!stemOnly) this.addForm(form, sense);
      if (inflected) for (const suffix of this.rules.suffixes) this.addForm(form + suffix, sense);
    }
  }

  /** Forms typed without their marks, where no other word is spelled so. */
  addPlain(): void {
    for (const [bare, sense] of this.plain) {
      if (bare.length < 3 || this.forms.has(fold(bare))) continue;
      this.builder.add(bare, sense);
    }
  }
}

/** What a sense lets the first word of its form do, and the last. */
function rolesOfSense({ category }: Sense): readonly [first: number, last: number] {
  const isTense = category === 'future' || category === 'pastverb';
  const first = WordRole.first | (seedCategories.has(category) ? WordRole.seed : 0) | (afterNumber.has(category) ? WordRole.afterNumber : 0) | (isTense ? WordRole.tense : 0);
  return [first, (beforeNumber.has(category) ? WordRole.beforeNumber : 0) | (category === 'the' ? WordRole.article : 0)];
}

function rolesOf(lexicon: Lexicon, senses: readonly Sense[], unwritten: readonly (readonly [form: string, sense: number])[]): Uint8Array {
  const roles = new Uint8Array(lexicon.wordCount);
  const bySense = senses.map(rolesOfSense);
  const add = (sense: number, firstWord: number, lastWord: number): void => {
    const [first, last] = bySense[sense]!;
    if (firstWord !== -1) roles[firstWord]! |= first;
    if (lastWord !== -1) roles[lastWord]! |= last;
  };
  lexicon.forEachValue((sense, _, firstWord, lastWord) => add(sense, firstWord, lastWord));
  for (const [form, sense] of unwritten) {
    const { length, keyA, keyB } = passingTokens(form);
    if (length > 0) add(sense, lexicon.word(keyA[0]!, keyB[0]!), lexicon.word(keyA[length - 1]!, keyB[length - 1]!));
  }
  return roles;
}

/** The senses of the form that ends at each node; forms of one and the same sense share a list. */
function sensesAtNodes(lexicon: Lexicon, senses: readonly Sense[]): (readonly Sense[] | null)[] {
  const alone = senses.map((sense) => [sense]);
  const found: (readonly Sense[] | null)[] = Array.from({ length: lexicon.nodeCount }, () => null);
  lexicon.forEachValue((sense, node) => {
    const before = found[node]!;
    found[node] = before === null ? alone[sense]! : [...before, senses[sense]!];
  });
  return found;
}

const dayPartOf: Readonly<Record<string, string>> = {
  morning1: 'MO', morning2: 'MO', afternoon1: 'AF', afternoon2: 'AF', evening1: 'EV', evening2: 'EV', night1: 'NI', night2: 'NI',
};
const weekdayFields = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Words that the pack holds to mean a time only in company or capitalised, with the mark that says so. */
function flaggedForms(pack: LanguagePack): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const alternatives of Object.values(pack.times.words)) {
    for (const form of (alternatives ?? '').split('|')) if (/^[?^][^.]+$/.test(form)) found.set(fold(form.slice(1).replace(/[+~]$/, '')), form[0]!);
  }
  return found;
}

/** True where a pack lists a form itself, with whatever marks. */
function isListed(alternatives: string | undefined, form: string): boolean {
  return alternatives?.split('|').some((own) => own.replace(/^[?^!_]+|[+~]$/g, '') === form) ?? false;
}

function addCldr(compiler: Compiler, pack: LanguagePack): void {
  const { cldr } = pack;
  const ownMonths = (n: number): boolean => pack.times.words[`month.${n}`] !== undefined;
  const flagged = flaggedForms(pack);
  const flag = (form: string): string => flagged.get(fold(form)) ?? (form.length <= 3 && /^\p{L}+\.?$/u.test(form) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(form) ? '?' : '');
  const name = (form: string): string => `${flag(form)}${form}${form.length > 3 && !form.endsWith('.') && !flagged.has(fold(form)) ? '+' : ''}`;
  cldr.months.forEach((forms, i) => forms.filter((form) => !/^\d/.test(form)).forEach((form) => compiler.add(`month.${i + 1}`, ownMonths(i + 1) ? `${flag(form)}${form}` : name(form))));
  // “14 oct 2017”: an abbreviation without its dot is a month beside a day or year only.
  cldr.months.forEach((forms, i) => forms.filter((form) => /^\p{L}{3,}\.$/u.test(form)).forEach((form) => compiler.add(`month.${i + 1}`, `?${form.slice(0, -1)}`)));
  cldr.weekdays.forEach((forms, i) => forms.forEach((form) => compiler.add(`weekday.${i + 1}`, form.length < 2 ? '' : name(form))));
  for (const [period, forms] of Object.entries(cldr.dayPeriods)) {
    const part = dayPartOf[period];
    const kind = part !== undefined ? `part.${part}` : period === 'am' || period === 'pm' ? period : period === 'noon' ? 'noon' : period === 'midnight' ? 'midnight' : null;
    if (kind === null || (pack.times.words['part.MO'] !== undefined && kind !== 'am' && kind !== 'pm')) continue;
    // “Am” opens many a German sentence.
    for (const form of forms) compiler.add(kind, (kind === 'am' || kind === 'pm') && /^[A-Za-z.]{1,4}$/.test(form) ? `!${form}` : form);
  }
  for (const form of cldr.eras.before) compiler.add('era.BC', form.length < 3 ? `!${form}` : form);
  for (const form of cldr.eras.after) compiler.add('era.AD', form.length < 3 ? `!${form}` : form);
  addCldrUnits(compiler, pack);
  const own = pack.times.words.last !== undefined;
  for (const [field, { offsets }] of Object.entries(cldr.relative)) {
    if (weekdayFields.includes(field) || (own && field !== 'day')) continue;
    for (const [offset, forms] of Object.entries(offsets)) {
      for (const form of forms) {
        const deictic: TimeWord = field === 'second' || field === 'minute' || field === 'hour' ? 'ref.PRESENT' : `rel.${field as TimeUnit}.${Number(offset)}`; // the fields that are no weekdays are units
        // “कल” of CLDR is both yesterday and tomorrow: the pack says that the tense tells.
        const byTense: TimeWord = `bytense.${field as TimeUnit}.${Math.abs(Number(offset))}`; // likewise
        if (!form.endsWith('.') && !isListed(pack.times.words[deictic], form) && !isListed(pack.times.words[byTense], form)) compiler.add(deictic, form);
      }
    }
  }
}

const unitCodes: readonly (readonly [code: string, unit: string])[] = [
  ['a', 'year'], ['mo', 'month'], ['wk', 'week'], ['d', 'day'], ['h', 'hour'], ['min', 'minute'], ['s', 'second'],
];
const timeCodes = new Set(['100.a', '10.a', 'a', 'mo', 'wk', 'd', 'h', 'min', 's', 'ms', 'us', 'ns', "'", "''"]);
/** Units whose sign of one letter counts too. */
const measureUnits = new Set(['m', 'km', 'kg', 'g', 't', 'cm', 'L', 'ha', 'km2', 'm2', '[mi_i]', '[lb_av]', 'Cel', 'kW.h', 'MW']);
const measureCurrencies = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB', 'TRY', 'INR', 'CHF', 'PLN', 'RON', 'SEK', 'NOK', 'DKK', 'CZK', 'HUF', 'UAH', 'KRW', 'BRL', 'BGN', 'RSD'];

/** Units of time, and the words after a number that make it an amount and no year. */
function addCldrUnits(compiler: Compiler, pack: LanguagePack): void {
  const { cldr } = pack;
  const { percent, percentagePoint, basisPoint } = pack.numbers.quantities;
  for (const form of [percent, percentagePoint, basisPoint].flatMap(formsOf)) compiler.add('measure', form);
  const long = (form: string): boolean => !form.endsWith('.') && (form.length > 2 || /[\u0900-\u0dff\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(form));
  const flagged = flaggedForms(pack);
  const refused = new Set(formsOf(pack.numbers.quantities.notUnits));
  for (const [code, unit] of unitCodes) for (const form of (cldr.units[code] ?? []).filter((each) => long(each) && !refused.has(each))) compiler.add(`unit.${unit}`, `${flagged.get(fold(form)) ?? (cldr.currencies[form.toUpperCase()] === undefined ? '' : '_')}${form}`);
  for (const [code, forms] of Object.entries(cldr.units)) {
    if (timeCodes.has(code)) continue;
    const usual = measureUnits.has(code);
    for (const form of forms) if (usual || form.length > 3) compiler.add('measure', form);
  }
  for (const code of measureCurrencies) {
    for (const name of cldr.currencies[code]?.names ?? []) {
      const bare = name.split(' ').at(-1) ?? name;
      if (long(bare)) compiler.add('measure', bare);
    }
  }
  if (pack.times.words.ago === undefined && pack.times.words.agofirst === undefined) {
    for (const forms of [cldr.relative.year?.past, cldr.relative.month?.past, cldr.relative.day?.past]) {
      for (const form of forms ?? []) {
        const [before = '', after = ''] = form.split('{0}').map((side) => side.trim());
        if (before !== '') compiler.add('agofirst', before);
        const last = after.split(' ').at(-1) ?? '';
        if (before === '' && last !== '' && after.includes(' ')) compiler.add('ago', last);
      }
    }
  }
}

/** Compiles the lexicon of a pack, once. */
export const timeLexicon = perPack((pack): TimeLexicon => {
  const compiler = new Compiler(pack.times);
  for (const [name, alternatives] of Object.entries(sharedWords)) compiler.add(name, alternatives);
  addCldr(compiler, pack);
  for (const [name, alternatives] of Object.entries(pack.times.words)) if (alternatives !== undefined) compiler.add(name, alternatives);
  compiler.add('partitive', formsOf(pack.numbers.quantities.unitJoiners).join('|'));
  compiler.addPlain();
  const lexicon = compiler.builder.build();
  const { senses } = compiler;
  const sensesAt = sensesAtNodes(lexicon, senses);
  return {
    rules: pack.times, lexicon, roles: rolesOf(lexicon, senses, compiler.unwritten),
    sensesAt, seedAt: Uint8Array.from(sensesAt, (own) => (own?.some(({ category }) => seedCategories.has(category)) === true ? 1 : 0)),
    numeralSuffixes: new Set(pack.times.numeralSuffixes.map((suffix) => fold(suffix))),
    numerals: compiler.senses.some((sense) => sense.category === 'num'),
    futureEndings: pack.times.futureEndings.map((ending) => fold(ending)),
    pastEndings: pack.times.pastEndings.map((ending) => fold(ending)),
    openEndings: pack.times.openEndings.map((ending) => fold(ending)),
    countedEndings: pack.times.countedEndings.map((ending) => fold(ending)),
  };
});

