import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '../cli/run-cli.js';

/** The list of hazards lies beside the project where it is developed. */
const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'faults', 'hazards.jsonl');
const root = join(import.meta.dirname, '..');

/** Hazards that this project names itself: they are looked for also where the shared list is not. */
const own = [
  'cfg-bad-types', 'cfg-kb-huge', 'cfg-regexp-empty', 'cfg-regexp-evil', 'cfg-regexp-unsupported', 'cfg-unknown-key', 'cfg-yaml-bomb', 'crash-compound', 'crash-flip', 'crash-kill9',
  'crash-syscall-walk', 'crash-torn-tail', 'frm-1e5-files', 'frm-1e6-tiny', 'frm-600mb-line', 'io-devfull-stdout', 'io-efbig', 'io-emfile', 'io-enospc-marker', 'io-enospc-tmpfs', 'io-epipe',
  'io-erofs', 'io-fsync-eio', 'io-inodes', 'io-stdin-closed', 'json-blns', 'json-suite', 'path-grows', 'path-missing', 'path-symlink-out', 'path-unreadable', 'red-down-start', 'red-flush',
  'red-kill-mid', 'red-oom', 'red-twice', 'red-worker-kill', 'run-clock', 'run-concurrent', 'run-config-changed', 'sig-hup-stop', 'sig-int-term', 'sig-int-twice', 'wrk-hang', 'wrk-oom-array',
  'wrk-oom-buffer', 'wrk-oom-heap', 'wrk-poison', 'wrk-throw',
];

/** The names of the tests: the first string of each `it(…)`, and of each row of a table of tests. */
const tests = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts') && !name.endsWith('every-hazard.test.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8')).join('\n');
const names = [...tests.matchAll(/(?:\bit(?:\.[a-zA-Z]+(?:<[^\n]*>)?(?:\([^\n]*\))?)?\(|\[)(['"`])((?:(?!\1).)*)\1/gu)].map((m) => m[2] ?? '').join('\n');
const isNamed = (id: string): boolean => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'u').test(names);

describe('every hazard', () => {
  it.each(own)('%s has a test of its name', (id) => {
    expect(isNamed(id)).toBe(true);
  });

  it('of the shared list is made by the fault bench or has a test here; those of an HTTP service wait for one', () => {
    const hazards = existsSync(shared) ? jsonLines(readFileSync(shared, 'utf8')) : own.map((id) => ({ id, generated: false, category: '' }));
    const left = hazards.filter((h) => h['category'] !== 'rest' && h['generated'] !== true && !isNamed(String(h['id'])));
    expect(left.map((h) => h['id'])).toEqual([]);
    expect(hazards.length).toBeGreaterThanOrEqual(own.length);
  });
});
