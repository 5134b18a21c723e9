import type { FormList, LanguagePack, NumberForms } from '../../model/index.js';
import { fold, tokenize } from '../../text/index.js';
import { LexiconBuilder, type Lexicon } from '../lexicon.js';
import { perPack } from '../per-pack.js';
import { lengthsByUnit, partStartsOf, type PartStarts } from './part-starts.js';

/** What a word of a number does. */
export const AtomKind = {
  cardinal: 0, scale: 1, shortScale: 2, collective: 3, ordinal: 4, denominator: 5, addition: 6, multiple: 7, vague: 8, article: 9,
  tensJoiner: 10, joiner: 11, scaleJoiner: 12, invertedJoiner: 13, fractionJoiner: 14, decimal: 15, over: 16, reversedOver: 17,
  reversedDenominator: 18, ordinalPrefix: 19, part: 20, ordinalEnding: 21, ordinalAfter: 22, block: 23, mixedJoiner: 24, denominatorAfter: 25, indefinite: 26, leading: 27, unit: 28, denominatorEnding: 29, percent: 30, powerJoiner: 31,
} as const;

/** A value of {@link AtomKind}. */
export type AtomKind = (typeof AtomKind)[keyof typeof AtomKind];

/** Kinds that a number may open with, one bit each. */
export const openingKinds = [
  AtomKind.cardinal, AtomKind.scale, AtomKind.addition, AtomKind.collective, AtomKind.article, AtomKind.ordinal, AtomKind.denominator, AtomKind.reversedDenominator,
  AtomKind.multiple, AtomKind.vague, AtomKind.ordinalPrefix, AtomKind.indefinite, AtomKind.leading,
].reduce<number>((mask, kind) => mask | (1 << kind), 0);

/** One row of a language's number lexicon. */
export interface Atom {
  readonly kind: AtomKind;
  readonly value: number;
  /** Upper bound of a vague word, whose lower bound is `value`; of a scale, what its word means elsewhere, or `value`. */
  readonly max: number;
  /** Written with a prefix that joins it to the part before (Arabic `و`). */
  readonly joined: boolean;
}

/** A language's number words, ready to be matched. */
export interface NumberLexicon {
  readonly lexicon: Lexicon;
  readonly atoms: readonly Atom[];
  /** Rows that end at a node of the lexicon and are no {@link AtomKind.block}. */
  readonly nodeAtoms: readonly (readonly Atom[])[];
  /** Kinds of all rows that end at a node, one bit each. */
  readonly nodeKinds: Uint32Array;
  /** Folded single words that occur inside compounds, with their atoms. */
  readonly parts: ReadonlyMap<string, readonly Atom[]>;
  /** Lengths of the parts that begin with a unit, longest first. */
  readonly partLengths: ReadonlyMap<number, readonly number[]>;
  /** The first letters of words that may be made of parts: most words are refused here. */
  readonly partStarts: PartStarts;
  readonly notAlone: ReadonlySet<string>;
  /** Folded denominators that stand alone before any word, or before a definite one, its folded article, and the words before which they do not. */
  readonly loneDenominators: { readonly any: ReadonlySet<string>; readonly beforeDefinite: ReadonlySet<string>; readonly definite: string; readonly not: ReadonlySet<string> };
  /** Small words, of which a number before them counts nothing. */
  readonly smallWords: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly attachedCounters: readonly string[];
  readonly wordEndings: ReadonlySet<string>;
  readonly neverPositional: ReadonlySet<string>;
  readonly zeros: readonly string[];
  /** Words of a hundred that are coins as well (`23 cents`). */
  readonly coins: ReadonlySet<string>;
  /** The letters that counters and units begin with, where digits are read one by one. */
  readonly counterStarts: ReadonlySet<string>;
  readonly attachedSuffixes: readonly string[];
  readonly powerAfter: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly ordinalArticles: ReadonlySet<string>;
}

/** Splits a form list. */
export function formsOf(list: FormList): readonly string[] {
  return list === '' ? [] : list.normalize('NFC').split('|');
}

/** ½ and its kin, in every language. */
const fractionSigns: NumberForms = {
  0.5: '½', 0.25: '¼', 0.75: '¾', [1 / 3]: '⅓', [2 / 3]: '⅔', 0.2: '⅕', 0.4: '⅖', 0.6: '⅗', 0.8: '⅘', [1 / 6]: '⅙', [5 / 6]: '⅚', 0.125: '⅛', 0.375: '⅜',
  0.625: '⅝', 0.875: '⅞',
};

class AtomTable {
  readonly atoms: Atom[] = [];
  readonly parts = new Map<string, Atom[]>();
  readonly builder = new LexiconBuilder();

  add(form: string, kind: AtomKind, value: number, max = value, joined = false): void {
    const index = this.atoms.length;
    const atom: Atom = { kind, value, max, joined };
    this.atoms.push(atom);
    this.builder.add(form, index);
  }

  addPart(form: string, kind: AtomKind, value: number): void {
    const key = fold(form);
    const list = this.parts.get(key) ?? [];
    list.push({ kind, value, max: value, joined: false });
    this.parts.set(key, list);
  }
}

const entries = (forms: NumberForms): (readonly [number, readonly string[]])[] =>
  Object.entries(forms).map(([value, list]) => [Number(value), formsOf(list)] as const);

/** The folded forms of a list of a pack. */
export const foldedSet = (list: string): ReadonlySet<string> => new Set(formsOf(list).map(fold));

/** The number lexicon of a pack. */
export const numberLexicon = perPack((pack: LanguagePack): NumberLexicon => {
  const words = pack.numbers.words;
  const table = new AtomTable();
  const joins = formsOf(words.joinPrefixes);
  const silents = formsOf(words.silentPrefixes);
  const addAll = (forms: NumberForms, kind: AtomKind, prefixed: boolean, part: boolean): void => {
    for (const [value, list] of entries(forms)) {
      for (const form of list) {
        table.add(form, kind, value);
        if (part && words.compounds && !form.includes(' ')) table.addPart(form, kind, value);
        if (!prefixed) continue;
        for (const prefix of joins) table.add(prefix + form, kind, value, value, true);
        for (const prefix of silents) table.add(prefix + form, kind, value);
      }
    }
  };
  addAll(words.cardinals, AtomKind.cardinal, true, true);
  addAll(words.scales, AtomKind.scale, true, true);
  for (const [other, list] of entries(words.scaleOthers)) {
    for (const [value, forms] of entries(words.scales)) for (const form of list) if (forms.includes(form)) table.add(form, AtomKind.scale, value, other);
  }
  addAll(words.shortScales, AtomKind.shortScale, false, false);
  for (const [form, value] of [['k', 1e3], ['m', 1e6]] as const) table.add(form, AtomKind.shortScale, value);
  addCompact(table, pack);
  addAll(words.collectives, AtomKind.collective, true, false);
  addAll(words.ordinals, AtomKind.ordinal, true, true);
  addAll(words.denominators, AtomKind.denominator, true, true);
  addAll(words.additions, AtomKind.addition, false, true);
  addAll(words.leadingParts, AtomKind.leading, false, false);
  addAll(fractionSigns, AtomKind.addition, false, false);
  addAll(words.multiples, AtomKind.multiple, false, false);
  addAll(words.reversedDenominators, AtomKind.reversedDenominator, false, false);
  for (const vague of words.vague) {
    for (const form of formsOf(vague.forms)) table.add(form, AtomKind.vague, vague.min, vague.max);
  }
  const plain: readonly (readonly [FormList, AtomKind])[] = [
    [words.articles, AtomKind.article], [words.tensJoiners, AtomKind.tensJoiner], [words.joiners, AtomKind.joiner],
    [words.scaleJoiners, AtomKind.scaleJoiner], [words.invertedJoiners, AtomKind.invertedJoiner],
    [words.fractionJoiners, AtomKind.fractionJoiner], [words.decimalWords, AtomKind.decimal], [words.overWords, AtomKind.over],
    [words.reversedOverWords, AtomKind.reversedOver], [words.powerJoiners, AtomKind.powerJoiner], [words.ordinalPrefixes, AtomKind.ordinalPrefix], [words.ordinalAfter, AtomKind.ordinalAfter],
    [words.notNumbers, AtomKind.block], [words.mixedJoiners, AtomKind.mixedJoiner], [words.denominatorAfter, AtomKind.denominatorAfter], [words.indefinites, AtomKind.indefinite],
  ];
  for (const [list, kind] of plain) for (const form of formsOf(list)) table.add(form, kind, kind === AtomKind.article ? 1 : 0);
  addUnits(table, pack);
  if (words.compounds) addParts(table, pack);
  return finish(table, pack);
});

/** Words of a hundred that are hundredths of money as well: French `cents`. */
function coinsOf({ numbers: { words, quantities } }: LanguagePack): ReadonlySet<string> {
  const hundreds = foldedSet(words.scales[100] ?? '');
  return new Set(Object.values(quantities.subunits).flatMap(formsOf).map(fold).filter((form) => hundreds.has(form)));
}

function counterStarts({ numbers: { quantities } }: LanguagePack): ReadonlySet<string> {
  const forms = [quantities.counters, quantities.ageAfter, quantities.unitJoiners, ...Object.values(quantities.units), ...Object.values(quantities.currencies)].flatMap(formsOf);
  return new Set(forms.map((form) => form.charAt(0)));
}

/** Units that begin like a scale (千米, キロメートル, بالمئة): they end a number and do not multiply it. */
function addUnits(table: AtomTable, pack: LanguagePack): void {
  const { words, quantities } = pack.numbers;
  const scales = [...entries(words.scales), ...entries(words.shortScales)].flatMap(([, list]) => list.map(fold));
  const units = [...Object.values(quantities.units).flatMap(formsOf), ...Object.values(pack.cldr.units).flat()];
  for (const form of new Set(units)) if (tokenize(form).length > 1 && scales.some((scale) => fold(form).startsWith(scale))) table.add(form, AtomKind.unit, 0);
  for (const form of formsOf(quantities.percent)) {
    const several = tokenize(form).length > 1;
    if (several || /\p{Script=Arabic}/u.test(form)) table.add(form, AtomKind.unit, 0);
    if (several) table.add(form, AtomKind.percent, 0);
  }
}

/** CLDR's compact words that the pack does not know yet: they need digits before them. Single letters mean too much. */
function addCompact(table: AtomTable, pack: LanguagePack): void {
  const words = pack.numbers.words;
  const known = new Set([words.scales, words.shortScales, words.cardinals, words.collectives].flatMap((forms) => entries(forms).flatMap(([, list]) => list.map(fold))));
  for (const [power, forms] of Object.entries(pack.cldr.compact)) {
    for (const form of forms) {
      const word = fold(form.endsWith('.') ? form.slice(0, -1) : form);
      if (known.has(word) || !/^(?:[\p{L}\p{M}]{3,}|[\p{L}\p{M}]+ [\p{L}\p{M}]{3,})$/u.test(word)) continue;
      known.add(word);
      table.add(word, AtomKind.shortScale, 10 ** Number(power));
    }
  }
}

function addParts(table: AtomTable, pack: LanguagePack): void {
  const words = pack.numbers.words;
  for (const [value, list] of entries(words.compoundCardinals)) for (const form of list) table.addPart(form, AtomKind.cardinal, value);
  for (const [value, list] of entries(words.compoundOrdinals)) for (const form of list) table.addPart(form, AtomKind.ordinal, value);
  for (const form of formsOf(words.invertedJoiners)) table.addPart(form, AtomKind.invertedJoiner, 0);
  for (const form of formsOf(words.compoundJoiners)) table.addPart(form, AtomKind.part, 0);
  for (const form of formsOf(words.joiners)) if (!form.includes(' ')) table.addPart(form, AtomKind.part, 0);
  for (const form of formsOf(words.compoundOrdinalEndings)) table.addPart(form, AtomKind.ordinalEnding, 0);
  for (const form of formsOf(words.compoundDenominatorEndings)) table.addPart(form, AtomKind.denominatorEnding, 0);
  for (const form of formsOf(words.reversedOverWords)) table.addPart(form, AtomKind.reversedOver, 0);
  for (const form of formsOf(words.ordinalPrefixes)) table.addPart(form, AtomKind.ordinalPrefix, 0);
}

function finish(table: AtomTable, pack: LanguagePack): NumberLexicon {
  const words = pack.numbers.words;
  const starters = words.compounds ? [...table.parts.keys()] : [];
  const endings = formsOf(words.wordEndings).map(fold);
  if (endings.length > 0 || words.attachedSuffixes !== '') {
    for (const forms of [words.cardinals, words.scales, words.ordinals, words.denominators, words.collectives]) {
      for (const [, list] of entries(forms)) starters.push(...list.filter((f) => !f.includes(' ')).map(fold));
    }
  }
  const counters = formsOf(words.attachedCounters).map(fold);
  const partStarts = partStartsOf([...starters, ...formsOf(words.counted).map(fold)], [...table.parts.keys(), ...endings, ...formsOf(words.attachedSuffixes).map(fold), ...counters]);
  const lexicon = table.builder.build();
  const nodeAtoms: Atom[][] = [];
  const nodeKinds = new Uint32Array(lexicon.nodeCount);
  for (let node = 0; node < lexicon.nodeCount; node++) {
    const rows: Atom[] = [];
    if (lexicon.ends(node)) {
      for (const index of lexicon.valuesAt(node)) {
        const atom = table.atoms[index]!;
        nodeKinds[node]! |= 1 << atom.kind;
        if (atom.kind !== AtomKind.block) rows.push(atom);
      }
    }
    nodeAtoms.push(rows);
  }
  return {
    lexicon, atoms: table.atoms, nodeAtoms, nodeKinds, parts: table.parts, partLengths: lengthsByUnit(table.parts.keys()), partStarts,
    notAlone: foldedSet(words.notAlone),
    loneDenominators: { any: foldedSet(words.loneDenominators.any), beforeDefinite: foldedSet(words.loneDenominators.beforeDefinite), definite: fold(words.loneDenominators.definite), not: foldedSet(words.loneDenominators.not) },
    neverPositional: foldedSet(words.neverPositional), zeros: formsOf(words.cardinals[0] ?? '').map(fold), coins: coinsOf(pack), counterStarts: words.positionalDigits ? counterStarts(pack) : new Set(),
    smallWords: foldedSet(pack.numbers.quantities.notObjects), counted: foldedSet(words.counted), attachedCounters: counters, wordEndings: new Set(endings), attachedSuffixes: formsOf(words.attachedSuffixes).map(fold),
    powerAfter: foldedSet(words.powerAfter), ordinalSuffixes: foldedSet(words.ordinalSuffixes), ordinalArticles: foldedSet(words.ordinalArticles),
  };
}
