import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.js';
import { commonFlags } from '../src/cli/flags.js';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', 'DESIGN.md', 'NOTICE.md'];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('names only commands and flags that exist', () => {
    const used = [...text.matchAll(/(?:^|[`$'] ?|npx |&& )dragoman ([a-z]+)([^`\n]*)/gm)].map((m) => ({ name: m[1] ?? '', rest: (m[2] ?? '').split('"')[0] ?? '' }));
    for (const { name, rest } of used) {
      const command = commands.find((c) => c.name === name);
      expect(command, `dragoman ${name}`).toBeDefined();
      const known = [...[...(command?.flags ?? []), ...commonFlags].map((f) => f.syntax.split(' ')[0]), '--help'];
      for (const [flag] of rest.matchAll(/--[a-z-]+/g)) expect(known, `dragoman ${name} ${flag}`).toContain(flag);
    }
  });

  it('links only to what is there', () => {
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(existsSync(join(root, target ?? '')), target).toBe(true);
  });

  it('names only files that are there', () => {
    for (const [, path] of text.matchAll(/`((?:src|test|seeds|pipelines|\.ci)\/[\w./-]+)`/g)) expect(existsSync(join(root, path ?? '')), path).toBe(true);
  });
});
