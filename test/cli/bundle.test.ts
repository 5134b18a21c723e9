import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin } from './run-cli.js';

const dist = dirname(dirname(bin));

describe('the joined programs', () => {
  it('keep patterns that are written out: one that is made at each use is compiled at each use', () => {
    const files = ['batch', 'chunks', 'cli'].flatMap((folder) => readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js')).map((name) => join(dist, folder, name)));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('new RegExp("'))).toEqual([]);
  });
});
