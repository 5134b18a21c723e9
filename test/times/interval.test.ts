import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/match/times/index.js';
import { packFor } from '../../src/pipeline/resources.js';
import { readTimes } from './read.js';

const dayMs = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / dayMs;
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

const year = fc.integer({ min: 1000, max: 9990 });
const day = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9990-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** Kinds of value: a value of each, with the day or minute on which it must begin and its length in days or minutes. */
const kinds: Readonly<Record<string, fc.Arbitrary<readonly [value: string, from: string, days: readonly [least: number, most: number]]>>> = {
  century: fc.integer({ min: 10, max: 98 }).map((n) => [pad(n), `${pad(n)}00-01-01`, [36_524, 36_525]]),
  decade: fc.integer({ min: 100, max: 998 }).map((n) => [pad(n, 3), `${pad(n, 3)}0-01-01`, [3652, 3653]]),
  year: year.map((n) => [pad(n, 4), `${pad(n, 4)}-01-01`, [365, 366]]),
  half: fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([n, half]) => [`${pad(n, 4)}-H${half}`, `${pad(n, 4)}-${half === 1 ? '01' : '07'}-01`, [181, 184]]),
  quarter: fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([n, quarter]) => [`${pad(n, 4)}-Q${quarter}`, `${pad(n, 4)}-${pad(quarter * 3 - 2)}-01`, [90, 92]]),
  season: fc.tuple(year, fc.constantFrom(['SP', '03'], ['SU', '06'], ['FA', '09'], ['WI', '12'])).map(([n, [name = '', month = '']]) => [`${pad(n, 4)}-${name}`, `${pad(n, 4)}-${month}-01`, [90, 92]]),
  month: fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([n, month]) => [`${pad(n, 4)}-${pad(month)}`, `${pad(n, 4)}-${pad(month)}-01`, [28, 31]]),
  day: day.map((date) => [date, date, [1, 1]]),
};

describe('the interval of a value', () => {
  it.each(Object.entries(kinds))('of the kind %s begins where the value says and is as long', (_, kind) => {
    fc.assert(fc.property(kind, ([value, begins, [least, most]]) => {
      const { from, to } = intervalOf(value);
      expect(from).toBe(begins);
      expect(days(from!, to!)).toBeGreaterThanOrEqual(least);
      expect(days(from!, to!)).toBeLessThanOrEqual(most);
    }));
  });

  it('of a week has seven days from a Monday, and holds the Thursday of its year; of its weekend the last two', () => {
    fc.assert(fc.property(year, fc.integer({ min: 1, max: 52 }), (n, week) => {
      const { from, to } = intervalOf(`${pad(n, 4)}-W${pad(week)}`);
      expect([weekday(from!), days(from!, to!)]).toEqual([1, 7]);
      expect(new Date(Date.parse(`${from}T00:00:00Z`) + 3 * dayMs).getUTCFullYear()).toBe(n);
      const weekend = intervalOf(`${pad(n, 4)}-W${pad(week)}-WE`);
      expect([weekday(weekend.from!), days(weekend.from!, weekend.to!), weekend.to]).toEqual([6, 2, to]);
    }));
  });

  it('of a time of the day lies in its day, a night ends in the next morning', () => {
    fc.assert(fc.property(day, fc.constantFrom('MO', 'MI', 'AF', 'EV', 'NI', 'DT'), (date, part) => {
      const { from, to } = intervalOf(`${date}T${part}`);
      expect(from!.slice(0, 10)).toBe(date);
      expect(days(from!, to!)).toBe(part === 'NI' || part === 'EV' ? 1 : 0);
      expect(from! < to!).toBe(true);
    }));
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minute) => {
      const { from, to } = intervalOf(`${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);
      expect(from).toBe(`${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00`);
      expect(Date.parse(`${to}Z`) - Date.parse(`${from}Z`)).toBe(60_000);
    }));
  });

  it('is unknown of what is not placed, of what no calendar has and of years before the common era', () => {
    for (const value of ['XXXX-05', 'XXXX-WXX-2', 'T10:00', 'BC0044', 'PRESENT_REF', 'P3D', '2025-02-29', '2025-13', '2025-00-10', 'XXXX-XX-XX', '']) expect([value, intervalOf(value)]).toEqual([value, { from: null, to: null }]);
  });

  it('is written beside every value that is read', async () => {
    const pack = await packFor('en');
    const text = 'In the 1990s, in 2024, in the first half of 2025, in Q3 2025, last week, next weekend, in summer 2023, on 5 May 2024 at 9:30, last night, since January and for three days, in 44 BC and in the 19th century.';
    const { times } = readTimes(text, pack, '2026-02-04');
    expect(times.length).toBeGreaterThan(10);
    for (const { value, from, to } of times) expect({ value, from, to }).toEqual({ value, ...intervalOf(value) });
  });
});
