import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { splitPieces } from '../../src/match/pieces.js';
import { findQuantitiesIn } from '../../src/match/quantities/index.js';
import type { Quantity } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

/** Powers of ten by language and word, one row a word that another language uses for something else. */
const scales: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { 'million': 6, 'billion': 9, 'trillion': 12, 'lakh': 5, 'crore': 7, 'bn': 9 },
  de: { 'Millionen': 6, 'Milliarden': 9, 'Billionen': 12, 'Billiarden': 15, 'Mrd.': 9, 'Mio.': 6 },
  fr: { 'millions': 6, 'milliards': 9, 'billions': 12, 'trillions': 18, 'Md': 9 },
  es: { 'millones': 6, 'mil millones': 9, 'billones': 12, 'trillones': 18 },
  pt: { 'milhões': 6, 'mil milhões': 9, 'bilhões': 9, 'trilhões': 12, 'biliões': 12 },
  it: { 'milioni': 6, 'miliardi': 9, 'bilioni': 12, 'mld': 9, 'mln': 6 },
  nl: { 'miljoen': 6, 'miljard': 9, 'biljoen': 12, 'mld': 9 },
  ro: { 'milioane': 6, 'miliarde': 9, 'bilioane': 12, 'mld.': 9 },
  tr: { 'milyon': 6, 'milyar': 9, 'trilyon': 12 },
  pl: { 'milionów': 6, 'miliardów': 9, 'bilionów': 12, 'mld': 9 },
  ru: { 'миллионов': 6, 'миллиардов': 9, 'триллионов': 12, 'млрд': 9 },
  uk: { 'мільйонів': 6, 'мільярдів': 9, 'трильйонів': 12, 'млрд': 9 },
  sv: { 'miljoner': 6, 'miljarder': 9, 'biljoner': 12 },
  nb: { 'millioner': 6, 'milliarder': 9, 'billioner': 12 },
  da: { 'millioner': 6, 'milliarder': 9, 'billioner': 12 },
  cs: { 'milionů': 6, 'miliard': 9, 'bilionů': 12 },
  zh: { '万': 4, '亿': 8, '万亿': 12 },
  ja: { '万': 4, '億': 8, '兆': 12 },
  ko: { '만': 4, '억': 8, '조': 12 },
  hi: { 'लाख': 5, 'करोड़': 7 },
};

/** Words that mean something else where the language is spoken elsewhere, with that power. */
const ambiguous: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: { billones: 9 }, fr: { billions: 9, trillions: 12 }, it: { bilioni: 9 }, ro: { bilioane: 9 },
};

const packs = new Map(await Promise.all(Object.keys(scales).map(async (tag) => [tag, await loaders[tag]!()] as const)));

const read = (tag: string, text: string): Quantity[] => {
  const pack = packs.get(tag)!;
  const tokens = splitPieces(text, tokenize(text, [{ start: 0, end: text.length }]), pack);
  return findQuantitiesIn(text, tokens, readNumbers(text, tokens, pack), [], pack, null);
};

describe.each(Object.entries(scales))('scales of %s', (tag, words) => {
  it('multiply by their own power of ten, and by no other', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.entries(words)), fc.integer({ min: 2, max: 999 }), ([word, power], count) => {
      const text = /\p{Script=Han}|\p{Script=Hangul}/u.test(word) ? `${count}${word}` : `${count} ${word}`;
      const [found, ...more] = read(tag, text);
      expect([text, found?.value, more.length]).toEqual([text, count * 10 ** power, 0]);
    }), { numRuns: 30 });
  });

  it('carry another meaning as an alternative, marked for review', () => {
    for (const [word, power] of Object.entries(words)) {
      const other = ambiguous[tag]?.[word];
      const [found] = read(tag, `7 ${word} euro`);
      const values = found?.alternatives.map((each) => each.value) ?? [];
      expect([word, found?.needsReview, values.includes(7 * 10 ** (other ?? power))]).toEqual([word, other !== undefined, other !== undefined]);
    }
  });
});

describe('a joiner between two numbers of one scale', () => {
  it.each([
    ['en', 'three million and five million', 3e6, 5e6], ['en', 'two hundred and three hundred', 200, 300], ['de', 'drei Millionen und fünf Millionen', 3e6, 5e6], ['nl', 'drie miljoen en vijf miljoen', 3e6, 5e6],
    ['fr', 'trois millions et cinq millions', 3e6, 5e6], ['it', 'tre milioni e cinque milioni', 3e6, 5e6], ['es', 'tres millones y cinco millones', 3e6, 5e6], ['pt', 'dois mil e cinco mil', 2e3, 5e3],
    ['ro', 'trei milioane și cinci milioane', 3e6, 5e6], ['pl', 'trzy miliony i pięć milionów', 3e6, 5e6], ['ru', 'три миллиона и пять миллионов', 3e6, 5e6], ['uk', 'три мільйони і п\'ять мільйонів', 3e6, 5e6],
    ['sv', 'tre miljoner och fem miljoner', 3e6, 5e6], ['cs', 'tři miliony a pět milionů', 3e6, 5e6],
  ] as const)('parts them in %s: %s', (tag, text, first, second) => {
    expect(read(tag, text).map((q) => q.value)).toEqual([first, second]);
  });

  it.each([['en', 'three million and five thousand', 3_005_000], ['en', 'two hundred and three thousand', 203_000], ['es', 'tres millones y cinco mil', 3_005_000], ['de', 'dreihundert und fünf Millionen', 305e6]] as const)('joins what falls in scale in %s: %s', (tag, text, value) => {
    expect(read(tag, text).map((q) => q.value)).toEqual([value]);
  });
});

describe('digits that may be grouped or decimal', () => {
  it('are never silently one of the two', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(['de', '.'], ['es', '.'], ['it', '.'], ['nl', '.']) as fc.Arbitrary<[string, string]>, (whole, rest, [tag, sign]) => {
      const [found] = read(tag, `${whole}${sign}${String(rest).padStart(3, '0')}`);
      const values = [found?.value, ...(found?.alternatives.map((each) => each.value) ?? [])];
      expect(values).toContain(whole * 1000 + rest);
      expect(values.length === 1 || found?.needsReview).toBe(true);
    }), { numRuns: 60 });
  });
});
