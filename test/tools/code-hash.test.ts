import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeHash } from '../../src/tools/build/code-hash.js';
import { newFolder } from '../cli/run-cli.js';

const files = {
  'cli/main.js': 'import "../chunks/a-1.js"', 'chunks/a-1.js': 'export {}', 'batch/worker-main.js': 'w', 'files/pipelines.json': '{}', 'knowledge/names/names.bin': 'weights', 'index.js': 'library', 'tools/bench/main.js': 'bench',
};

/** A folder of built files, some of them others. */
function built(changes: Readonly<Record<string, string>> = {}): string {
  const dist = newFolder();
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return dist;
}

describe('the hash of the built code', () => {
  const before = codeHash(built());

  it('is the same for the same files, wherever they lie', () => {
    expect(before).toMatch(/^[0-9a-f]{64}$/u);
    expect(codeHash(built())).toBe(before);
  });

  it('does not hang on what no program loads', () => {
    expect(codeHash(built({ 'index.js': 'other', 'tools/bench/main.js': 'other', 'cli/print.js': 'joined into the program' }))).toBe(before);
  });

  for (const path of ['cli/main.js', 'chunks/a-1.js', 'chunks/b-2.js', 'batch/worker-main.js', 'files/pipelines.json', 'knowledge/names/names.bin']) {
    it(`changes with ${path}`, () => {
      expect(codeHash(built({ [path]: 'other' }))).not.toBe(before);
    });
  }
});
