import { describe, expect, it } from 'vitest';
import { findTimes as find, type RejectedTime } from '../../src/match/times/index.js';
import { findNumbers } from '../../src/stages/find-numbers.js';
import { openKnowledge } from '../../src/knowledge/index.js';
import { packFor } from '../../src/pipeline/resources.js';
import { tokenize } from '../../src/text/index.js';

const pack = await packFor('en');

function rejectedIn(text: string): readonly string[] {
  const sentences = [{ start: 0, end: text.length, zone: 'body', language: 'en' }] as const;
  const tokens = tokenize(text, sentences);
  const context = { pack, zoningCues: [], knowledge: openKnowledge(), identify: () => ({ tag: 'en', confidence: 1 }) };
  const { numbers } = findNumbers.run({ text, sentences, tokens }, context, {});
  const rejected: RejectedTime[] = [];
  const input = { text, language: 'en', sentences, tokens, names: [], numbers, reference: { time: '2026-02-04', basis: 'given' }, pack } as const;
  expect(find(input, rejected)).toEqual(find(input));
  return rejected.map(({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`);
}

describe('rejected readings', () => {
  it('tell why a month, a figure and a rate are no times', () => {
    expect(rejectedIn('He may come.')).toContain('may: it means a time only in company');
    expect(rejectedIn('The hall of 1520 sq m was sold.')).toContain('1520: nothing shows that the figure is a year');
    expect(rejectedIn('It has four flights a week.')).toContain('a week: behind a figure it tells a rate');
  });

  it('tell which longer reading holds a shorter one', () => {
    expect(rejectedIn('She left on Monday at five.').some((line) => line.startsWith('Monday: '))).toBe(true);
  });
});
