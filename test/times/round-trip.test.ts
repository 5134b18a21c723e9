import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../src/pipeline/resources.js';
import { readTimes } from './read.js';

const tags = readdirSync(join(import.meta.dirname, '../../src/languages'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'und').map((entry) => entry.name);

const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/** A date in a language as CLDR's patterns write it. */
function written(tag: string, iso: string, dateStyle: 'full' | 'long' | 'medium'): string {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));
}

describe.each(tags)('a date in %s', async (tag) => {
  const pack = await packFor(tag);

  // “วันอาทิตย์ที่ 1 มกราคม” has a word of its own between weekday and day.
  it.each(tag === 'th' ? (['long', 'medium'] as const) : (['full', 'long', 'medium'] as const))('reads back from the %s pattern of CLDR', (style) => {
    fc.assert(fc.property(day, (iso) => {
      const text = written(tag, iso, style);
      const { times } = readTimes(text, pack, '2026-02-04');
      expect({ text, values: times.map(({ value }) => value) }).toEqual({ text, values: [iso] });
    }), { numRuns: 30 });
  });

  it('reads back in figures, in the order of the language', () => {
    fc.assert(fc.property(day, fc.constantFrom('.', '/', '-'), (iso, mark) => {
      const [year = '', month = '', of = ''] = iso.split('-');
      const parts = { dmy: [of, month, year], mdy: [month, of, year], ymd: [year, month, of] }[pack.times.numericOrder];
      const { times } = readTimes(parts.join(mark), pack, '2026-02-04');
      expect({ text: parts.join(mark), values: times.map(({ value }) => value) }).toEqual({ text: parts.join(mark), values: [iso] });
    }), { numRuns: 20 });
  });
});
