import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { dragoman, jsonLines, line, newFolder, type Ended } from '../cli/run-cli.js';

/*
 * Hazards of disks, by their usual names. The calls to the file system fail inside the process (failing-fs.mjs), so that
 * the same test runs for every user on every machine; the fault bench beside the project tries real full and read-only disks.
 */

interface Fault {
  readonly calls: readonly string[];
  readonly path?: string;
  readonly at?: number;
  readonly error?: string;
  readonly signal?: string;
}

const preload = (module: string): string => `--import ${pathToFileURL(join(import.meta.dirname, module)).href}`;
const failing = (fault: Fault): Record<string, string> => ({ NODE_OPTIONS: preload('failing-fs.mjs'), DRAGOMAN_FAULT: JSON.stringify(fault) });

let folder: string;
let inputs: string;
let expected: Record<string, string>;
const fresh = (): string => join(newFolder(), 'out');
const run = (out: string, env: Record<string, string> = {}): Ended => dragoman(['run', inputs, '--out', out, '--tables', 'csv', '--jobs', '1', '--quiet', '--pipeline', 'figures'], '', env);

/** The bytes of every file of a dataset but its manifest, which tells times. */
function filesOf(dataset: string): Record<string, string> {
  const names = readdirSync(dataset, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'manifest.json' && statSync(join(dataset, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(dataset, name), 'utf8')]));
}

beforeAll(() => {
  folder = newFolder();
  inputs = join(folder, 'in');
  mkdirSync(inputs);
  for (const name of ['a', 'b', 'locked']) writeFileSync(join(inputs, `${name}.jsonl`), [0, 1, 2].map((i) => line({ id: `${name}${i}`, text: `Exports of Italy rose to ${i} billion euros in 2024.`, language: 'en' })).join(''));
  expect(run(join(folder, 'expected')).code).toBe(0);
  expected = filesOf(join(folder, 'expected'));
});

describe('a disk that refuses', () => {
  it.each<[string, Fault, RegExp]>([
    ['io-enospc-tmpfs: full while records are written', { calls: ['writeSync'], path: 'unfinished/documents', error: 'ENOSPC' }, /no space left on the device \(ENOSPC\)/u],
    ['io-enospc-tmpfs: full while tables are written', { calls: ['writeSync'], path: '/tables/', error: 'ENOSPC' }, /no space left on the device \(ENOSPC\)/u],
    ['io-enospc-marker: full while the manifest is written', { calls: ['writeSync'], path: 'manifest.json', error: 'ENOSPC' }, /no space left on the device \(ENOSPC\)/u],
    ['io-inodes: no room for another file', { calls: ['openSync', 'mkdirSync'], path: 'unfinished', at: 4, error: 'ENOSPC' }, /no space left on the device \(ENOSPC\)/u],
    ['io-fsync-eio: what was written cannot be made safe', { calls: ['fsyncSync'], at: 3, error: 'EIO' }, /input\/output error \(EIO\)/u],
    ['io-efbig: a quota is used up', { calls: ['writeSync'], path: 'unfinished', at: 3, error: 'EDQUOT' }, /disk quota exceeded \(EDQUOT\)/u],
  ])('%s: ends with 74, is no dataset, and goes on once it is mended', (_name, fault, says) => {
    const out = fresh();
    const { code, err } = run(out, failing(fault));
    expect([code, err]).toEqual([74, expect.stringMatching(says)]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(out);
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
    expect(run(out).code).toBe(0);
    expect(filesOf(out)).toEqual(expected);
  });

  it('io-erofs: a file system that takes nothing is named before any work is done', () => {
    const out = fresh();
    const { code, err } = run(out, failing({ calls: ['mkdirSync', 'openSync', 'writeFileSync'], path: out, error: 'EROFS' }));
    expect([code, existsSync(out)]).toEqual([74, false]);
    expect(err).toBe(`dragoman: ${out}: cannot write: the file system is read-only (EROFS). Mend it and run the same command again.\n`);
  });

  it('io-erofs: a place that can hold no folder ends at once too', () => {
    expect(dragoman(['run', inputs, '--out', '/dev/null/x', '--tables', 'none'])).toMatchObject({ code: 74, err: expect.stringContaining('/dev/null/x') as unknown });
    if (existsSync('/proc/self')) expect(dragoman(['run', inputs, '--out', '/proc/nowhere/x', '--tables', 'none'])).toMatchObject({ code: 74, err: expect.stringContaining('ENOENT') as unknown });
  });

  it('path-unreadable: a file or folder that may not be read is named among the rejected, and the others are kept', () => {
    for (const [fault, name] of [[{ calls: ['openSync'], path: 'locked.jsonl', error: 'EACCES' }, 'locked.jsonl'], [{ calls: ['readdirSync'], path: 'inner', error: 'EACCES' }, 'inner']] as const) {
      const tree = newFolder();
      mkdirSync(join(tree, 'inner'));
      for (const file of ['a.jsonl', 'locked.jsonl', 'inner/b.jsonl']) writeFileSync(join(tree, file), line({ id: file, text: 'Five euros.' }));
      const out = fresh();
      const { code } = dragoman(['run', tree, '--out', out, '--tables', 'none', '--jobs', '1', '--pipeline', 'figures', '--quiet'], '', failing(fault));
      const rejected = jsonLines(readFileSync(join(out, 'rejected.jsonl'), 'utf8'));
      expect([code, rejected.map((r) => [r['input'], r['code'], String(r['message'])])]).toEqual([3, [[name, name === 'inner' ? expect.any(String) : 'unreadable-input', expect.stringMatching(/^(?:locked\.jsonl|inner): cannot be read: /u)]]]);
      expect(jsonLines(readFileSync(join(out, 'documents.jsonl'), 'utf8'))).toHaveLength(2);
    }
  });
});

describe('a process that is ended', () => {
  const writer = resolve(import.meta.dirname, '..', '..', 'dist', 'files', 'dataset-writer.js');
  const make = (out: string, env: Record<string, string> = {}): number | null =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'make-dataset.mjs'), pathToFileURL(writer).href, out], { env: { ...process.env, ...env }, stdio: 'ignore' }).status;

  it('crash-syscall-walk: at every single write, rename and sync, loses and doubles nothing', () => {
    const whole = fresh();
    expect(make(whole)).toBe(0);
    const plain = filesOf(whole);
    let calls = 0;
    for (let ended = false; !ended; ) {
      const out = fresh();
      const code = make(out, failing({ calls: ['writeSync', 'renameSync', 'fsyncSync', 'linkSync', 'rmSync', 'ftruncateSync'], at: ++calls, signal: 'SIGKILL' }));
      ended = code === 0;
      expect([calls, ended || code === null]).toEqual([calls, true]);
      // Killed once more while it goes on, in the middle of its work; then left alone.
      if (calls % 3 === 0) make(out, failing({ calls: ['writeSync', 'renameSync', 'fsyncSync'], at: 5, signal: 'SIGKILL' }));
      expect([calls, make(out), filesOf(out)]).toEqual([calls, 0, plain]);
    }
    expect(calls).toBeGreaterThan(20);
  }, 900_000);
});

describe('a clock that jumps', () => {
  it.each([['back', 'an hour back in the middle'], [String(Date.UTC(2038, 0, 20) - Date.now()), 'to 2038'], [String(-Date.now()), 'to 1970']])('run-clock: %s (%s) changes no record, and no time runs backwards', (shift) => {
    const out = fresh();
    expect(run(out, { NODE_OPTIONS: preload('shifted-clock.mjs'), DRAGOMAN_CLOCK: shift }).code).toBe(0);
    expect(filesOf(out)).toEqual(expected);
    const { startedAt, finishedAt } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { startedAt: string; finishedAt: string };
    expect(finishedAt >= startedAt).toBe(true);
  });
});

