import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, civilFrom, daysInMonth, isoWeek, mondayOf } from '../../src/match/calendar/index.js';
import { intervalOf } from '../../src/match/times/index.js';
import type { LanguagePack } from '../../src/model/index.js';
import { packFor } from '../../src/pipeline/resources.js';
import { readTimes } from './read.js';

const tags = ['en', 'tr', 'ro', 'de', 'it', 'fr', 'es', 'pt', 'nl', 'pl', 'ru', 'uk', 'zh', 'ar', 'el', 'cs', 'sk', 'hu', 'bg', 'sr', 'hr', 'sl', 'sv', 'da', 'nb', 'fi', 'ja', 'ko', 'hi', 'fa', 'he', 'id', 'vi', 'et', 'ca'];

/** Prints a day by a CLDR pattern of digits, month names and quoted words. */
function print(pattern: string, pack: LanguagePack, year: number, month: number, day: number): string {
  return pattern.replace(/'([^']*)'|y+|M+|d+/g, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (field.startsWith('y')) return String(year);
    if (field.startsWith('d')) return field.length === 2 ? String(day).padStart(2, '0') : String(day);
    return field.length >= 3 ? pack.cldr.months[month - 1]![0]! : String(month).padStart(field.length, '0');
  });
}

const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

describe('dates printed by CLDR', () => {
  it.each(tags)('read back to themselves in %s', async (tag) => {
    const pack = await packFor(tag);
    const pattern = pack.cldr.datePatterns[1]!;
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        const text = print(pattern, pack, year, month, day);
        expect([text, readTimes(text, pack, null).times.map((time) => time.value)]).toEqual([text, [iso(year, month, day)]]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
      const { year, month, day } = civilFrom(days);
      expect(dayNumber(year, month, day)).toBe(days);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      const week = isoWeek(days);
      expect(days - mondayOf(week.year, week.week)).toBeGreaterThanOrEqual(0);
      expect(days - mondayOf(week.year, week.week)).toBeLessThan(7);
    }));
  });

  it('knows the interval of a value', () => {
    expect(intervalOf('2024')).toEqual({ from: '2024-01-01', to: '2025-01-01' });
    expect(intervalOf('2024-H1')).toEqual({ from: '2024-01-01', to: '2024-07-01' });
    expect(intervalOf('2024-Q3')).toEqual({ from: '2024-07-01', to: '2024-10-01' });
    expect(intervalOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-03-01' });
    expect(intervalOf('199')).toEqual({ from: '1990-01-01', to: '2000-01-01' });
    expect(intervalOf('20')).toEqual({ from: '2000-01-01', to: '2100-01-01' });
    expect(intervalOf('2026-W06')).toEqual({ from: '2026-02-02', to: '2026-02-09' });
    expect(intervalOf('XXXX-07-03')).toEqual({ from: null, to: null });
  });
});

describe('what cannot be known', () => {
  it('stays open without a reference', async () => {
    const pack = await packFor('de');
    expect(readTimes('Am 3. Juli kam er.', pack, null).times.map((time) => time.value)).toEqual(['XXXX-07-03']);
    expect(readTimes('Am Dienstag kam er.', pack, null).times.map((time) => time.value)).toEqual(['XXXX-WXX-2']);
  });

  it('is remarked on where the day does not exist', async () => {
    const { times, diagnostics } = readTimes('Am 31. Februar 2024 kam er.', await packFor('de'), null);
    expect(times[0]?.needsReview).toBe(true);
    expect(diagnostics.map((remark) => remark.code)).toEqual(['impossible-date']);
  });
});

describe('hostile text', () => {
  it.each(['Monday ', 'the last of the ', '5 ', '12:', 'in two days ago ', '1999 to ', 'May '])('%j costs time in line with its length', async (unit) => {
    const pack = await packFor('en');
    readTimes(unit.repeat(2000), pack, '2026-02-04');
    const cost = (times: number): number => {
      const text = unit.repeat(times);
      const start = process.cpuUsage();
      readTimes(text, pack, '2026-02-04');
      const used = process.cpuUsage(start);
      return used.user + used.system;
    };
    const small = cost(3000);
    expect(cost(12_000)).toBeLessThan(Math.max(small, 20_000) * 14);
  });
});
