import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parquetWriteFile } from 'hyparquet-writer';
import { commands } from '../../src/cli/commands.js';
import { bin, dragoman, line, newFolder } from './run-cli.js';

/* The examples of the help, as they are printed, in a folder that holds what they name. */

const project = resolve(import.meta.dirname, '..', '..');
let folder: string;
const at = (...path: string[]): string => join(folder, ...path);
const say = (id: string, n: number): string => line({ id, text: `Exports of Italy rose to ${n} billion euros in 2024, Marco Rossi said.`, language: 'en' });

beforeAll(() => {
  folder = newFolder();
  for (const path of ['bin', 'news', 'queries', 'output']) mkdirSync(at(path));
  writeFileSync(at('bin', 'dragoman'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(at('bin', 'dragoman'), 0o755);
  symlinkSync(join(project, 'seeds'), at('seeds'));
  writeFileSync(at('news', 'a.jsonl'), say('a', 5) + say('b', 6));
  parquetWriteFile({ filename: at('archive.parquet'), columnData: [{ name: 'id', data: ['p'], type: 'STRING' }, { name: 'body', data: ['Five euros.'], type: 'STRING' }, { name: 'date', data: ['2026-02-04'], type: 'STRING' }] });
  for (const name of ['one', 'two']) writeFileSync(at(name), say(name, 1));
  writeFileSync(at('shards.txt'), 'one\ntwo\n');
  writeFileSync(at('queries', 'trade.sql'), 'select metric_id, value_number from claims');
  writeFileSync(at('companies.csv'), 'key,name\nkelp,Kelpworks Marine\n');
  writeFileSync(at('more.csv'), 'key,name\noda,Odaworks Marine\n');
  writeFileSync(at('people.jsonl'), line({ key: 'v', name: 'Oda Veldman', type: 'PER' }));
  writeFileSync(at('latest-all.json.gz'), gzipSync(`[\n${JSON.stringify({ type: 'item', id: 'Q999999999', labels: { en: { value: 'Quorvane Works' } }, claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q4830453' } } } }] }, sitelinks: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`w${i}`, {}])) })}\n]\n`));
  copyFileSync(join(project, 'test', 'cli', 'budgets.yaml'), at('budgets.yaml'));
  for (const name of ['yesterday', 'today', 'seeds']) expect(dragoman(['run', at('news'), '--out', at('output', name), '--jobs', '1', '--quiet']).code).toBe(0);
  mkdirSync(at('output', 'baseline'));
  expect(dragoman(['bless', at('output', 'yesterday'), at('output', 'baseline', 'seeds'), '--reason', 'the first']).code).toBe(0);
});

describe.each(commands.map((c) => [c.name, c.examples] as const))('the examples of %s', (_name, examples) => {
  it.each(examples.map((e) => e.line))('%s', (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${at('bin')}:${process.env['PATH'] ?? ''}` }, input: '' });
    // There is no machine called "queue": what can be tried is that the command line is right, and that it ends with the code of a missing service.
    const expected = command.includes('redis://') ? 69 : 0;
    expect([status, stderr]).toEqual([expected, expected === 0 ? expect.not.stringContaining('dragoman:') : expect.stringContaining('queue:6379')]);
    expect(stdout).not.toContain('\u001b');
  }, 600_000);
});

it('the folder of the examples holds what they made', () => {
  expect(readdirSync(at('output'))).toEqual(expect.arrayContaining(['news', 'archive']));
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['mine.kb', 'wikidata.kb', 'one.out', 'two.out', 'trade.csv', 'record.schema.json']));
});
