import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { splitPieces } from '../../src/match/pieces.js';
import { findQuantitiesIn } from '../../src/match/quantities/index.js';
import type { LanguagePack, Quantity } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

/*
 * What CLDR prints must read back to itself: decimals, compact numbers, money, percentages and units, by the patterns of
 * every language, with the plural form that the number takes.
 */

type Json = { readonly [key: string]: Json | string };

function cldr(part: 'numbers' | 'units', tag: string): Json | null {
  const names: Readonly<Record<string, string>> = { zh: 'zh', nb: 'nb', sr: 'sr', nn: 'nn' };
  const path = new URL(`../../node_modules/cldr-${part}-full/main/${names[tag] ?? tag}/${part}.json`, import.meta.url);
  if (!existsSync(path)) return null;
  // CLDR's files nest objects down to strings.
  return (JSON.parse(readFileSync(path, 'utf8')) as { main: Readonly<Record<string, Json>> }).main[names[tag] ?? tag]!;
}

const at = (tree: Json | string | undefined, ...keys: readonly string[]): Json | string | undefined => keys.reduce<Json | string | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree);

const quantitiesOf = (text: string, pack: LanguagePack): Quantity[] => {
  const tokens = splitPieces(text, tokenize(text, [{ start: 0, end: text.length }]), pack);
  return findQuantitiesIn(text, tokens, readNumbers(text, tokens, pack), [], pack, null);
};

/** True where one quantity of the text has the value, or carries it as an alternative. */
function holds(found: readonly Quantity[], value: number, unit: string | null): boolean {
  const near = (other: number | null): boolean => other !== null && Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return found.length === 1 && [found[0]!, ...found[0]!.alternatives].some((each) => near(each.value) && (unit === null || each.unit === unit));
}

/** Prints a number with the separators of the pack. */
function print(value: number, decimals: number, pack: LanguagePack): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const { group, decimal, minimumGroupingDigits } = pack.cldr;
  const grouped = whole.length >= 3 + minimumGroupingDigits ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/**
 * Compact patterns of a language that open with the number and go on with a word of three letters or more (shorter ones
 * are symbols of units too): `['0 Mrd.', 'other', 9]`.
 */
function compactPatterns(numbers: Json): (readonly [pattern: string, category: string, power: number])[] {
  const found: (readonly [string, string, number])[] = [];
  for (const width of ['long', 'short']) {
    const patterns = at(numbers, 'numbers', 'decimalFormats-numberSystem-latn', width, 'decimalFormat');
    if (typeof patterns !== 'object') continue;
    for (const [key, pattern] of Object.entries(patterns)) {
      const [digits = '', , category = ''] = key.split('-');
      if (typeof pattern === 'string' && pattern.startsWith('0') && !pattern.includes(';') && /\p{L}[\p{L}\p{M}]{2}/u.test(pattern)) found.push([pattern.replaceAll("'", ''), category, digits.length - 1]);
    }
  }
  return found;
}

/** Units by their place in CLDR, as they are written into a record. */
const units: readonly (readonly [place: string, unit: string])[] = [
  ['length-kilometer', 'km'], ['length-meter', 'm'], ['length-centimeter', 'cm'], ['mass-kilogram', 'kg'], ['mass-tonne', 't'], ['volume-liter', 'L'], ['area-hectare', 'ha'], ['area-square-kilometer', 'km2'],
  ['temperature-celsius', '°C'], ['speed-kilometer-per-hour', 'km/h'], ['power-megawatt', 'MW'],
];

/** CLDR prints Nepali millions with the word for ten millions. */
const misprinted = new Set(['ne']);

const languages = (await Promise.all(Object.entries(loaders).map(async ([tag, load]) => [tag, await load(), cldr('numbers', tag), cldr('units', tag)] as const)))
  .flatMap(([tag, pack, numbers, measures]) => (numbers === null || measures === null || misprinted.has(tag) ? [] : [[tag, pack, numbers, measures] as const]));

describe.each(languages)('what CLDR prints in %s', (tag, pack, numbers, measures) => {
  const rules = new Intl.PluralRules(tag);
  const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);

  it('reads compact numbers back', () => {
    const patterns = compactPatterns(numbers);
    if (patterns.length === 0) return;
    fc.assert(fc.property(fc.constantFrom(...patterns), fc.integer({ min: 1, max: 999 }), ([pattern, category, power], lead) => {
      const zeros = /0+/.exec(pattern)![0].length;
      const shown = Number(String(lead).padEnd(zeros, '1').slice(0, zeros));
      fc.pre(rules.select(shown) === category);
      const text = pattern.replace(/0+/, String(shown));
      expect([text, holds(quantitiesOf(text, pack), shown * 10 ** (power - zeros + 1), null)]).toEqual([text, true]);
    }), { numRuns: 40 });
  });

  it('reads money back', () => {
    const pattern = at(numbers, 'numbers', 'currencyFormats-numberSystem-latn', 'standard-alphaNextToNumber') ?? at(numbers, 'numbers', 'currencyFormats-numberSystem-latn', 'standard');
    if (typeof pattern !== 'string') return;
    fc.assert(fc.property(amount, fc.constantFrom('EUR', 'USD', 'JPY', 'CHF'), (value, code) => {
      const text = pattern.split(';')[0]!.replace(/[#0][#0.,]*/, print(value, 2, pack)).replace('¤', code).replace(/(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=\d)/, '\u00a0');
      expect([text, holds(quantitiesOf(text, pack), value, code)]).toEqual([text, true]);
    }), { numRuns: 15 });
  });

  it('reads percentages back', () => {
    const pattern = at(numbers, 'numbers', 'percentFormats-numberSystem-latn', 'standard');
    if (typeof pattern !== 'string') return;
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
      const text = pattern.split(';')[0]!.replace(/[#0][#0.,]*/, print(tenths / 10, 1, pack));
      expect([text, holds(quantitiesOf(text, pack), tenths / 10, '%')]).toEqual([text, true]);
    }), { numRuns: 10 });
  });

  it('reads units back', () => {
    const patternOf = (place: string, value: number): string => {
      const pattern = at(measures, 'units', 'long', place, `unitPattern-count-${rules.select(value)}`);
      return typeof pattern === 'string' ? pattern : '';
    };
    // A unit that stands before its number or around it is read where its pack says so.
    const after = units.filter(([place]) => patternOf(place, 5).startsWith('{0}'));
    if (after.length === 0) return;
    fc.assert(fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...after), (value, [place, unit]) => {
      const text = patternOf(place, value).replace('{0}', String(value));
      fc.pre(text.startsWith(String(value)));
      expect([text, holds(quantitiesOf(text, pack), value, unit)]).toEqual([text, true]);
    }), { numRuns: 40 });
  });
});
