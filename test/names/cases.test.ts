import { describe, expect, it } from 'vitest';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NameCase } from '../../src/model/index.js';
import { mentionsOf } from './run.js';

const languages = join(import.meta.dirname, '..', '..', 'src', 'languages');
const tags = readdirSync(languages).filter((tag) => existsSync(join(languages, tag, 'cases.names.ts')));

describe.each(tags)('names in %s', async (tag) => {
  const { cases } = (await import(join(languages, tag, 'cases.names.ts'))) as { cases: readonly NameCase[] };
  it.each(cases.map((row) => [row.text, row] as const))('%s', async (_, row) => {
    const found = await mentionsOf(row.text, tag, row.date ?? null);
    const shown = found.map((m) => `${row.text.slice(m.start, m.end)} ${m.entity?.qid ?? '-'}${m.form === 'name' ? '' : ` ${m.form}`}`);
    expect(shown).toEqual(row.mentions);
  });
});
