import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { findQuantitiesIn } from '../../src/match/quantities/index.js';
import type { LanguagePack } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

const packs = await Promise.all(Object.entries(loaders).map(async ([tag, load]) => [tag, await load()] as const));

/** Prints a number as CLDR's decimal pattern of the pack does. */
function print(value: number, decimals: number, pack: LanguagePack): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const { group, decimal, minimumGroupingDigits } = pack.cldr;
  const grouped = whole.length >= 3 + minimumGroupingDigits ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

const quantitiesOf = (text: string, pack: LanguagePack): ReturnType<typeof findQuantitiesIn> => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  return findQuantitiesIn(text, tokens, readNumbers(text, tokens, pack), [], pack, null);
};

describe.each(packs)('numbers of %s', (_tag, pack) => {
  it('reads whole numbers back from their print', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
      const text = print(value, 0, pack);
      const readings = readNumbers(text, tokenize(text, [{ start: 0, end: text.length }]), pack);
      expect(readings.map((reading) => reading.value)).toEqual([value]);
    }), { numRuns: 25 });
  });

  it('reads decimals back, or carries the right value as an alternative', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 4 }), (value, decimals) => {
      const number = value / 10 ** decimals;
      const text = print(number, decimals, pack);
      const readings = readNumbers(text, tokenize(text, [{ start: 0, end: text.length }]), pack);
      expect(readings).toHaveLength(1);
      expect([readings[0]!.value, ...readings[0]!.alternatives].some((each) => each !== null && Math.abs(each - number) < 1e-9 * Math.max(1, number))).toBe(true);
    }), { numRuns: 25 });
  });

  it('reads percentages and euros back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
      const printed = print(value / 10, 1, pack);
      for (const [text, unit] of [[`${printed} %`, '%'], [`€${printed}`, 'EUR']] as const) {
        const [found] = quantitiesOf(text, pack);
        expect([found?.value, found?.unit, text.slice(found?.start, found?.end)]).toEqual([value / 10, unit, text]);
      }
    }), { numRuns: 10 });
  });

  it('reads numbers inside numbers without end', () => {
    const { overWords, reversedOverWords, outOf } = { ...pack.numbers.words, ...pack.numbers.quantities };
    for (const word of [overWords, reversedOverWords, outOf].flatMap((list) => list.split('|'))) {
      const found = quantitiesOf(`5 ${word} `.repeat(3000), pack);
      expect(found.length).toBeLessThanOrEqual(3000);
    }
  });

  it('keeps order, bounds and slices on any text', () => {
    const piece = fc.constantFrom('1', '234', '.', ',', '-', '/', ':', ' ', '%', '$', 'million', 'a', 'half', '°', '\u00a0', 'x', '٣', '三', '万', '\ud800', "'", '10^');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const found of quantitiesOf(text, pack)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        end = found.end;
      }
    }), { numRuns: 10 });
  });
});

describe('hostile input', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['digits', '7'.repeat(1_000_000)],
    ['scales', 'million '.repeat(120_000)],
    ['joiners', 'one and '.repeat(120_000)],
    ['articles', 'half of a '.repeat(100_000)],
    ['separators', '1,'.repeat(400_000)],
    ['dots', '.'.repeat(800_000)],
    ['spaced groups', '111 '.repeat(200_000)],
    ['hyphens', '1-'.repeat(300_000)],
    ['currency signs', '$ '.repeat(300_000)],
    ['addresses', 'a://1'.repeat(150_000)],
  ];
  it.each(hostile)('stays linear over %s', async (_name, text) => {
    const pack = await loaders['en']!();
    const run = (input: string): number => {
      const began = performance.now();
      quantitiesOf(input, pack);
      return performance.now() - began;
    };
    run(text.slice(0, 20_000));
    const half = Math.max(5, run(text.slice(0, text.length / 2)));
    expect(run(text)).toBeLessThan(half * 5 + 200);
  });
});
