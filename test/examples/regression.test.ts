import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dragoman, newFolder } from '../cli/run-cli.js';

/*
 * One row of what a user may write is changed: a word of a metric, an entry of a list, a line of options. The report
 * must show what that changed in the records, and nothing else.
 */

const here = join(import.meta.dirname, 'regression');
const documents = join(here, 'harbours.jsonl');
const pipeline = readFileSync(join(here, 'harbours.yaml'), 'utf8');
const list = readFileSync(join(here, 'fleet.csv'), 'utf8');

let folder: string;

/** Makes a dataset with a pipeline and a list; both are files of a folder of their own. */
function made(name: string, yaml: string, csv: string): string {
  const inputs = join(folder, `${name}-inputs`);
  const dataset = join(folder, name);
  mkdirSync(inputs);
  writeFileSync(join(inputs, 'harbours.yaml'), `${yaml}knowledge: fleet.kb\n`);
  writeFileSync(join(inputs, 'fleet.csv'), csv);
  expect(dragoman(['kb', 'build', join(inputs, 'fleet.csv'), '--out', join(inputs, 'fleet.kb')]).code).toBe(0);
  expect(dragoman(['run', documents, '--pipeline', join(inputs, 'harbours.yaml'), '--out', dataset, '--tables', 'none', '--jobs', '1', '--quiet']).code).toBe(0);
  return dataset;
}

/** The text with one row changed; the row must be there once. */
function withRow(text: string, before: string, after: string): string {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, after);
}

interface Changed {
  readonly kind: string;
  readonly layer: string;
  readonly document: string;
  readonly language: string;
  readonly stage: string;
  readonly rule: string;
  readonly exact: string;
  readonly sentence: string;
}

beforeAll(() => {
  folder = newFolder();
  made('baseline', pipeline, list);
});

describe('one row is changed', () => {
  it.each<[string, () => [string, string], Omit<Changed, 'exact'>[]]>([
    ['a-word-of-a-metric', () => [withRow(pipeline, 'de: [Schiffsanleger]', 'de: [Landungssteg]'), list], [
      { kind: 'lost', layer: 'claims', document: 'de-1', language: 'de', stage: 'find-claims', rule: 'figure.level', sentence: 'Der Hafen Hamburg hat 320 Schiffsanleger.' },
      { kind: 'gained', layer: 'claims', document: 'de-2', language: 'de', stage: 'find-claims', rule: 'figure.level', sentence: 'Der Hafen Kiel hat 75 Landungsstege.' },
    ]],
    ['an-entry-of-a-list', () => [pipeline, withRow(list, 'kelp,', 'kelpworks,')], [
      { kind: 'relinked', layer: 'mentions', document: 'en-1', language: 'en', stage: 'link', rule: 'listed-name', sentence: 'Kelpworks paid $5 million for a new crane.' },
      { kind: 'relinked', layer: 'mentions', document: 'de-1', language: 'de', stage: 'link', rule: 'listed-name', sentence: 'Das Unternehmen Kelpworks zahlte 4 Millionen Euro.' },
    ]],
    ['a-line-of-options', () => [`${pipeline}  find-quantities: { country: AU }\n`, list], [
      { kind: 'revalued', layer: 'quantities', document: 'en-1', language: 'en', stage: 'find-quantities', rule: 'money.symbol-before', sentence: 'Kelpworks paid $5 million for a new crane.' },
    ]],
  ])('%s: check shows what it changed, by sentence, language, stage and rule, and nothing else', async (name, rows, expected) => {
    const dataset = made(name, ...rows());
    const { code, out } = dragoman(['diff', join(folder, 'baseline'), dataset, '--json']);
    const { differences, documents: all, changed } = JSON.parse(out) as { differences: Changed[]; documents: number; changed: number };
    expect(differences.map(({ kind, layer, document, language, stage, rule, sentence }) => ({ kind, layer, document, language, stage, rule, sentence }))).toEqual(expected);
    expect([code, all, changed]).toEqual([0, 5, new Set(expected.map((e) => e.document)).size]);
    const check = dragoman(['check', dataset, '--against', join(folder, 'baseline')]);
    expect(check.code).toBe(1);
    await expect(check.out).toMatchFileSnapshot(join(here, `${name}.txt`));
  });

  it('back again, nothing differs', () => {
    expect(dragoman(['check', made('again', pipeline, list), '--against', join(folder, 'baseline')])).toMatchObject({ code: 0, out: '5 documents, 0 changed, 0 differences\nwithin budget\n' });
  });
});
