import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countNames, type Made } from '../../src/batch/protocol.js';
import { indexRow, RefreshIndex } from '../../src/batch/refresh-index.js';
import { gather, type Piece } from '../../src/files/index.js';
import { dragoman, line, newFolder } from '../cli/run-cli.js';

const text = (i: number): string => `Exports of Italy rose to ${i} billion euros in 2024, Marco Rossi said.`;
const withId = (i: number, more = ''): string => line({ id: `d${i}`, text: text(i) + more, language: 'en' });
const withoutId = (i: number): string => line({ text: `Nothing ${i} is new.`, language: 'en' });

let folder: string;
let input: string;
const run = (out: string, ...more: string[]) => dragoman(['run', input, '--out', join(folder, out), '--tables', 'csv', '--jobs', '1', ...more]);
const reused = (out: string): number => (JSON.parse(readFileSync(join(folder, out, 'manifest.json'), 'utf8')) as { counts: { reused: number } }).counts.reused;

/** Every file of a dataset but its manifest, which tells times. */
function filesOf(out: string): Record<string, string> {
  const root = join(folder, out);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'manifest.json' && statSync(join(root, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'base64')]));
}

describe('a dataset that is brought up to date', () => {
  beforeAll(() => {
    folder = newFolder();
    input = join(folder, 'in.jsonl');
    writeFileSync(input, [0, 1, 2, 3, 4].map((i) => withId(i)).join('') + withoutId(1) + withoutId(2) + '{"id":\n');
    for (const out of ['plain', 'broken', 'piped', 'killed', 'older']) expect(run(out).code).toBe(3);
    // One is new, one has changed, one is gone, one comes twice; those without an id stand on other lines now.
    writeFileSync(input, withId(9) + withId(3) + withId(1) + withId(2, ' Really.') + withId(0) + withId(0) + withoutId(1) + withoutId(2) + '{"id":\n');
    expect(run('fresh').code).toBe(3);
  });

  it('is refused without the flag', () => {
    expect(run('plain')).toMatchObject({ code: 2, err: expect.stringContaining('--incremental') as unknown });
  });

  it('has the bytes of one that is made anew, and says what it took over', () => {
    expect(run('plain', '--incremental')).toMatchObject({ code: 3, err: expect.stringContaining('3 were the same as before') as unknown });
    expect([reused('plain'), filesOf('plain')]).toEqual([3, filesOf('fresh')]);
    expect(dragoman(['verify', join(folder, 'plain')]).code).toBe(0);
  });

  it('is left as it is where nothing has changed', () => {
    expect(run('fresh', '--incremental').err).toContain('already there');
    expect(reused('fresh')).toBe(0);
  });

  it('takes its records over where only the tables are to be others', () => {
    expect(dragoman(['run', input, '--out', join(folder, 'fresh'), '--tables', 'jsonl', '--jobs', '1', '--incremental']).code).toBe(3);
    expect(reused('fresh')).toBe(7);
    expect(run('fresh', '--incremental').code).toBe(3);
    expect(reused('fresh')).toBe(7);
  });

  it('still knows the earlier dataset where a first attempt died at once', () => {
    const work = join(folder, 'killed', '.unfinished');
    mkdirSync(work);
    renameSync(join(folder, 'killed', 'manifest.json'), join(work, 'previous.json'));
    expect(run('killed', '--incremental').code).toBe(3);
    expect([reused('killed'), filesOf('killed')]).toEqual([3, filesOf('fresh')]);
  });

  it('takes nothing from records that somebody has touched', () => {
    const documents = join(folder, 'broken', 'documents.jsonl');
    writeFileSync(documents, readFileSync(documents, 'utf8').replace('Marco', 'Mario'));
    expect(run('broken', '--incremental').code).toBe(3);
    expect([reused('broken'), filesOf('broken')]).toEqual([0, filesOf('fresh')]);
  });

  it('takes nothing from records that other code of the same version has made', () => {
    const path = join(folder, 'older', 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { versions: { program: string } };
    const { program } = manifest.versions;
    expect(program).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/u);
    writeFileSync(path, JSON.stringify({ ...manifest, versions: { ...manifest.versions, program: program.replace(/\+.*/u, '+000000000000') } }));
    expect(run('older', '--incremental').code).toBe(3);
    expect([reused('older'), filesOf('older')]).toEqual([0, filesOf('fresh')]);
  });

  it('takes nothing from another pipeline', () => {
    expect(run('piped', '--incremental', '--pipeline', 'entities').code).toBe(3);
    expect(reused('piped')).toBe(0);
  });
});

describe('pieces of a file and of memory', () => {
  const file = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
  const cut = fc.record({ from: fc.nat(200), length: fc.nat(56) });
  const beside = cut.map(({ from, length }): Piece[] => [{ from, length: length >> 1 }, { from: from + (length >> 1), length: length - (length >> 1) }]);
  const pieces = fc.array(fc.oneof(cut.map((c): Piece[] => [c]), beside, fc.uint8Array({ maxLength: 9 }).map((bytes): Piece[] => [bytes])), { maxLength: 12 }).map((lists) => lists.flat());

  it('come together in their order, and not where the file is too short', () => {
    const path = join(newFolder(), 'bytes');
    writeFileSync(path, file);
    const descriptor = openSync(path, 'r');
    fc.assert(fc.property(pieces, (wanted) => {
      const expected = Buffer.concat(wanted.map((p) => (p instanceof Uint8Array ? p : file.subarray(p.from, p.from + p.length))));
      expect(gather(descriptor, wanted)?.equals(expected)).toBe(true);
    }));
    expect(gather(descriptor, [{ from: 0, length: 9 }, { from: 250, length: 7 }])).toBeNull();
  });
});

describe('the index of a dataset', () => {
  const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
  const made: fc.Arbitrary<Made> = fc.record({
    id: fc.constant(''), key: hex(32), idHash: hex(24), length: fc.nat(), digestLength: fc.nat(), language: fc.constantFrom('en', 'sr-Latn', 'zh-Hant-TW'),
    counts: fc.array(fc.nat(), { minLength: countNames.length, maxLength: countNames.length }),
  });

  it('finds every record, and where it lies', () => {
    fc.assert(fc.property(fc.uniqueArray(made, { selector: (m) => m.key, maxLength: 40 }), hex(32), (rows, other) => {
      const index = new RefreshIndex(Buffer.concat(rows.map(indexRow)));
      let [recordAt, digestAt] = [0, 0];
      for (const { id: _id, key, ...rest } of rows) {
        expect(index.find(key)).toEqual({ made: rest, recordAt, digestAt });
        recordAt += rest.length;
        digestAt += rest.digestLength;
      }
      expect(index.extent).toEqual([recordAt, digestAt]);
      expect(index.find(other) === null).toBe(!rows.some((row) => row.key === other));
    }));
  });
});
