import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvCell, factTables, tables } from '../../src/files/index.js';
import { bin, dragoman, jsonLines, line, newFolder, type Ended } from '../cli/run-cli.js';

const people = ['Anna Keller', 'Marco Rossi', 'Ayşe Yılmaz', 'Ioan Iliescu'];
const places = ['Berlin', 'Timișoara', 'İzmir', 'Torino'];
const folder = newFolder();
const input = join(folder, 'in.jsonl');

function documentText(i: number): string {
  return `${people[i % 4]} met ${people[(i + 1) % 4]} in ${places[i % 4]} on ${1 + (i % 28)} March ${1990 + (i % 35)} 😀 and paid ${i}.50 EUR. `.repeat(1 + (i % 5));
}

function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(?:jsonl|parquet|csv)$/.test(f)).sort();
  return Object.fromEntries(files.map((f) => [f, createHash('sha256').update(readFileSync(join(dir, f))).digest('hex')]));
}

beforeAll(() => {
  writeFileSync(input, Array.from({ length: 1200 }, (_, i) => (i === 700 ? '{"id": broken\n' : line({ id: `d${i}`, text: documentText(i), language: 'en' }))).join(''));
  expect(dragoman(['run', input, '--out', join(folder, 'base')]).code).toBe(3);
});

describe('run', () => {
  it('loses nothing, doubles nothing and keeps the order', () => {
    const records = jsonLines(readFileSync(join(folder, 'base', 'documents.jsonl'), 'utf8'));
    expect(records.map((r) => r['id'])).toEqual(Array.from({ length: 1200 }, (_, i) => `d${i}`).filter((id) => id !== 'd700'));
    const rejected = jsonLines(readFileSync(join(folder, 'base', 'rejected.jsonl'), 'utf8'));
    expect(rejected).toMatchObject([{ id: 'in.jsonl#701', input: 'in.jsonl', line: 701, code: 'bad-json' }]);
    const bytes = readFileSync(input);
    expect(bytes.subarray(rejected[0]?.['byte'] as number).toString('utf8', 0, 13)).toBe('{"id": broken');
    const manifest = JSON.parse(readFileSync(join(folder, 'base', 'manifest.json'), 'utf8')) as { counts: Record<string, number>; files: Record<string, { sha256: string }> };
    expect(manifest.counts).toMatchObject({ in: 1200, documents: 1199, rejected: 1 });
    expect(Object.keys(manifest.files)).toHaveLength(5 + tables.length + factTables.length);
    for (const [name, hash] of Object.entries(hashes(join(folder, 'base')))) expect(manifest.files[name]?.sha256).toBe(hash);
    expect(existsSync(join(folder, 'base', '.unfinished'))).toBe(false);
  });

  it('gives the same bytes whatever the number of workers, the time zone and the locale', () => {
    for (const [jobs, env] of [['1', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }], ['3', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' }]] as const) {
      const out = join(folder, `jobs${jobs}`);
      dragoman(['run', input, '--out', out, '--jobs', jobs], '', env);
      expect(hashes(out)).toEqual(hashes(join(folder, 'base')));
    }
  });

  it('leaves a finished dataset alone, and refuses to replace another one unasked', () => {
    const before = readFileSync(join(folder, 'base', 'manifest.json'), 'utf8');
    const again = dragoman(['run', input, '--out', join(folder, 'base')]);
    expect(again.code).toBe(3);
    expect(again.err).toContain('already there');
    const other = dragoman(['run', input, '--out', join(folder, 'base'), '--pipeline', 'entities']);
    expect(other.code).toBe(2);
    expect(other.err).toContain('other pipeline');
    expect(readFileSync(join(folder, 'base', 'manifest.json'), 'utf8')).toBe(before);
  });

  it('crash-kill9, crash-compound: goes on after a kill at any moment, also while it goes on, and ends with the same bytes', async () => {
    const out = join(folder, 'killed');
    for (const milliseconds of [150, 500, 800, 1100, 1500]) {
      const child = spawn(process.execPath, [bin, 'run', input, '--out', out], { stdio: 'ignore', detached: true });
      const ended = once(child, 'exit');
      await Promise.race([delay(milliseconds), ended]);
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
      await ended;
    }
    expect(dragoman(['run', input, '--out', out]).code).toBe(3);
    expect(hashes(out)).toEqual(hashes(join(folder, 'base')));
  });

  it('sig-int-term: stops at a signal with its code, and can be taken up', async () => {
    const out = join(folder, 'stopped');
    const child = spawn(process.execPath, [bin, 'run', input, '--out', out, '--jobs', '1'], { stdio: ['ignore', 'ignore', 'pipe'] });
    while (!existsSync(join(out, '.unfinished', 'log'))) await delay(20);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect([143, 3]).toContain(code);
    dragoman(['run', input, '--out', out]);
    expect(hashes(out)).toEqual(hashes(join(folder, 'base')));
  });

  it('run-concurrent: lets one run at a time into a folder', async () => {
    const out = join(folder, 'shared');
    const runs = [0, 1].map(() => spawn(process.execPath, [bin, 'run', input, '--out', out], { stdio: 'ignore' }));
    const codes = (await Promise.all(runs.map((r) => once(r, 'exit')))).map(([code]) => code as number);
    expect(codes).toContain(3);
    expect(codes.every((code) => code === 3 || code === 75)).toBe(true);
    expect(hashes(out)).toEqual(hashes(join(folder, 'base')));
  });

  it('takes over the lock of a dead process', () => {
    const out = join(folder, 'stale');
    mkdirSync(out);
    writeFileSync(join(out, '.lock'), JSON.stringify({ pid: 999_999_999, started: '1' }));
    expect(dragoman(['run', input, '--out', out, '--tables', 'none']).code).toBe(3);
    expect(readdirSync(out).filter((f) => f.startsWith('.lock'))).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['crash-flip', (bytes) => { bytes[500]! ^= 1; return bytes; }], ['crash-torn-tail', (bytes) => bytes.subarray(0, -7)], ['crash-torn-tail with NULs', (bytes) => bytes.fill(0, bytes.length - 50)],
  ])('%s: does not build on a commit that was damaged', (name, damage) => {
    const out = join(folder, `damaged ${name}`);
    const child = dragoman(['run', input, '--out', out, '--max-rejected', '0']);
    expect(child.code).toBe(3);
    const part = join(out, '.unfinished', 'documents');
    const bytes = readFileSync(part);
    expect(bytes.length).toBeGreaterThan(1000);
    writeFileSync(part, damage(bytes));
    expect(dragoman(['run', input, '--out', out]).code).toBe(3);
    expect(hashes(out)).toEqual(hashes(join(folder, 'base')));
  });

  it('path-symlink-out: refuses a link in the place of an output', () => {
    const out = join(folder, 'linked');
    mkdirSync(out);
    writeFileSync(join(folder, 'precious'), 'mine');
    symlinkSync(join(folder, 'precious'), join(out, 'documents.jsonl'));
    expect(dragoman(['run', input, '--out', out]).code).toBe(2);
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine');
  });

  it('rejects the second of two documents with one id, naming both places', () => {
    const path = join(newFolder(), 'twice.jsonl');
    writeFileSync(path, line({ id: 'x', text: 'One.' }) + line({ id: 'y', text: 'Two.' }) + line({ id: 'x', text: 'Three.' }));
    const out = join(newFolder(), 'out');
    expect(dragoman(['run', path, '--out', out]).code).toBe(3);
    const [rejected] = jsonLines(readFileSync(join(out, 'rejected.jsonl'), 'utf8'));
    expect(rejected).toMatchObject({ id: 'twice.jsonl#3', line: 3, code: 'duplicate-id' });
    expect(rejected?.['message']).toContain('twice.jsonl:1');
    expect(jsonLines(readFileSync(join(out, 'documents.jsonl'), 'utf8')).map((r) => r['text'])).toEqual(['One.', 'Two.']);
  });

  it('knows a Parquet input by its bytes, not by its length', async () => {
    const { parquetWriteFile } = await import('hyparquet-writer');
    const root = newFolder();
    const [filename, out] = [join(root, 'in.parquet'), join(root, 'out')];
    const write = (text: string): void => parquetWriteFile({ filename, columnData: [{ name: 'id', data: ['a'], type: 'STRING' }, { name: 'text', data: [text], type: 'STRING' }] });
    const run = (...flags: string[]): number | null => dragoman(['run', filename, '--out', out, '--tables', 'none', ...flags]).code;
    write('Köln.');
    expect(run()).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { inputs: unknown };
    expect(manifest.inputs).toEqual([{ name: 'in.parquet', bytes: statSync(filename).size, sha256: createHash('sha256').update(readFileSync(filename)).digest('hex') }]);
    expect(run()).toBe(0);
    write('Bonn.');
    expect([run(), run('--incremental')]).toEqual([2, 0]);
    expect(jsonLines(readFileSync(join(out, 'documents.jsonl'), 'utf8')).map((r) => r['text'])).toEqual(['Bonn.']);
  });

  it('writes records to standard output with --out -', () => {
    const { code, out } = dragoman(['run', '-', '--out', '-', '--quiet'], line({ id: 'a', text: 'One.' }) + line({ id: 'b', text: 'Two.' }));
    expect(code).toBe(0);
    expect(jsonLines(out).map((r) => r['id'])).toEqual(['a', 'b']);
  });
});

describe('verify', () => {
  it('passes what run wrote and finds a changed byte', () => {
    expect(dragoman(['verify', join(folder, 'base')])).toMatchObject({ code: 0 });
    const out = join(newFolder(), 'out');
    dragoman(['run', '-', '--out', out, '--tables', 'none'], line({ id: 'a', text: 'He paid $5.' }));
    const path = join(out, 'documents.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('He paid', 'We paid'));
    const { code, out: said } = dragoman(['verify', out]);
    expect(code).toBe(1);
    expect(said).toContain('documents.jsonl: is not what the run wrote');
    expect(said).toContain('textSha256');
  });

  it('finds a rejection that is gone', () => {
    const out = join(newFolder(), 'out');
    dragoman(['run', '-', '--out', out, '--tables', 'none'], `${line({ id: 'a', text: 'One.' })}{"id"\n`);
    expect(dragoman(['verify', out]).code).toBe(0);
    writeFileSync(join(out, 'rejected.jsonl'), '');
    expect(dragoman(['verify', out])).toMatchObject({ code: 1, out: expect.stringContaining('rejected.jsonl: has 0 inputs, the manifest says 1') as unknown });
  });

  it('tells inputs that are others than those that were read', () => {
    const root = newFolder();
    const [news, out] = [join(root, 'news'), join(root, 'out')];
    mkdirSync(news);
    for (const name of ['a', 'b', 'c']) writeFileSync(join(news, `${name}.txt`), `Report ${name}.`);
    dragoman(['run', news, '--out', out, '--tables', 'none']);
    const check = (): Pick<Ended, 'code' | 'out'> => dragoman(['verify', out, '--inputs', news]);
    expect(check().code).toBe(0);
    writeFileSync(join(news, 'a.txt'), 'Report A.');
    rmSync(join(news, 'b.txt'));
    writeFileSync(join(news, 'd.txt'), 'Report d.');
    const { code, out: said } = check();
    expect(code).toBe(1);
    expect(said.split('\n').slice(0, 3)).toEqual([
      'input a.txt: is not what the run read (its hash differs from the manifest)', 'input d.txt: is not among the inputs of the dataset', 'input b.txt: was read by the run and is not among the files that are named',
    ]);
  });
});

describe('tables', () => {
  it('hold every row of the records, in every format', async () => {
    const records = jsonLines(readFileSync(join(folder, 'base', 'documents.jsonl'), 'utf8'));
    const mentions = records.flatMap((r) => r['mentions'] as { id: string; exact: string; start: number }[]);
    const { parquetReadObjects, asyncBufferFromFile } = await import('hyparquet');
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'base', 'tables', 'mentions.parquet')) });
    expect(rows.map((r) => [r['mention_id'], r['exact_text'], r['span_start']])).toEqual(mentions.map((m) => [m.id, m.exact, m.start]));
    const documents = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'base', 'tables', 'documents.parquet')) });
    expect(documents.map((d) => d['full_text'])).toEqual(records.map((r) => r['text']));
    for (const format of ['csv', 'jsonl']) {
      dragoman(['run', input, '--out', join(folder, format), '--tables', format]);
      const text = readFileSync(join(folder, format, 'tables', `mentions.${format}`), 'utf8');
      expect(text.trimEnd().split('\n')).toHaveLength(mentions.length + (format === 'csv' ? 1 : 0));
    }
  });

  it('have columns that no SQL dialect reserves', () => {
    const reserved = new Set('all and any as between by case check column constraint create cross current date day default delete desc distinct end exact exists false from function group having in index inner into is join key kind language left level like limit max min mod name not null object of offset on or order role row select set some start table text then time to true type union unique update user using value values when where with zone'.split(' '));
    expect([...tables, ...factTables].flatMap((t) => t.columns.map((c) => c.name)).filter((name) => reserved.has(name) || !/^[a-z]+(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('keep spreadsheets from running a text', () => {
    expect(['=1+1', '@SUM(A1)', '+x', '-x', '\tx'].map((c) => csvCell(c, true))).toEqual(['"\'=1+1"', '"\'@SUM(A1)"', '"\'+x"', '"\'-x"', '"\'\tx"']);
    expect([csvCell(-5, false), csvCell('a"b,c', true), csvCell(null, true), csvCell('plain', true)]).toEqual(['-5', '"a""b,c"', '', 'plain']);
  });
});
