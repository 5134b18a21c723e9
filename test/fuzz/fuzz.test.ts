import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targets, type Target } from './targets.js';

/*
 * Hostile values for everything that reads what others write. `npm run fuzz` tries many more than a build does. What breaks is
 * made as small as it goes and kept in cases/, where every later run tries it first; the seed is printed.
 */

const cases = join(import.meta.dirname, 'cases');
const runs = Number(process.env['DRAGOMAN_FUZZ'] ?? 40);
const seed = Number(process.env['DRAGOMAN_SEED'] ?? Date.now() % 2 ** 31);
const kept = (name: string): string[] => readdirSync(cases).filter((file) => file.startsWith(`${name}.`)).sort();

/** Keeps a value that broke a target; returns the file. */
function keep({ name }: Target, value: unknown): string {
  const text = `${JSON.stringify(value)}\n`;
  const file = join(cases, `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`);
  writeFileSync(file, text);
  return file;
}

describe.each(targets)('$name', (target) => {
  it('holds what it promises for every case that once broke it', async () => {
    for (const file of kept(target.name)) await target.check(JSON.parse(readFileSync(join(cases, file), 'utf8')));
    expect(kept(target.name).every((file) => file.endsWith('.json'))).toBe(true);
  }, 600_000);

  it(`holds what it promises for hostile values (DRAGOMAN_SEED=${seed})`, async () => {
    const numRuns = runs * target.share;
    const result = await fc.check(fc.asyncProperty(target.values, async (value) => { await target.check(value); }), { numRuns, seed });
    if (result.failed && result.counterexample !== null) {
      throw new Error(`kept as ${keep(target, result.counterexample[0])}\n${fc.defaultReportMessage(result) ?? ''}`, { cause: result.errorInstance });
    }
    expect(result.numRuns).toBe(numRuns);
  }, 3_600_000);
});
