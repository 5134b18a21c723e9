import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman } from '../cli/run-cli.js';

const here = import.meta.dirname;
let folder: string;
const dataset = (format: string): string => join(folder, format);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-sql-'));
  for (const format of ['parquet', 'csv', 'jsonl', 'none']) {
    dragoman(['run', join(here, 'news.jsonl'), '--out', dataset(format), '--tables', format, '--jobs', '1', '--quiet']);
  }
}, 60_000);

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('the ready queries', () => {
  const queries = readdirSync(here).filter((name) => name.endsWith('.sql'));

  it.each(queries)('%s gives what stands beside it, whatever the format of the tables', async (name) => {
    const answers = ['parquet', 'csv', 'jsonl'].map((format) => dragoman(['sql', dataset(format), '--file', join(here, name)]));
    expect(answers.map((a) => [a.code, a.err])).toEqual(answers.map(() => [0, '']));
    expect(new Set(answers.map((a) => a.out)).size).toBe(1);
    await expect(answers[0]?.out).toMatchFileSnapshot(join(here, name.replace('.sql', '.txt')));
  });
});

describe('dragoman sql', () => {
  const sql = (...rest: string[]) => dragoman(['sql', dataset('parquet'), ...rest]);

  it('prints CSV and JSON lines', () => {
    const query = `select document_id, character_length(full_text) > 80 as long from documents where language_tag = 'tr'`;
    expect(sql(query, '--format', 'csv').out).toBe('document_id,long\r\ntr-1,false\r\n');
    expect(JSON.parse(sql(query, '--format', 'json').out)).toEqual({ document_id: 'tr-1', long: false });
  });

  it('says how many rows were left out', () => {
    expect(sql('select document_id from documents order by 1', '--limit', '2').out).toMatch(/^document_id\n-+\nde-1\nde-2\nthe first 2 rows; --limit shows more\n$/u);
  });

  it('reads nothing but the dataset, and writes nothing', () => {
    for (const query of [`select * from read_text('${join(here, 'news.jsonl')}')`, `copy documents to '${join(folder, 'stolen.csv')}'`, 'set enable_external_access = true']) {
      const { code, err } = sql(query);
      expect([query, code]).toEqual([query, 2]);
      expect(err).toMatch(/Cannot|locked/u);
    }
    expect(readdirSync(folder)).not.toContain('stolen.csv');
  });

  it('says what is wrong with a query', () => {
    const { code, err } = sql('select nothing from nowhere');
    expect(code).toBe(2);
    expect(err).toMatch(/nowhere does not exist.*schema --tables/u);
  });

  it('wants a query, and tables', () => {
    expect(sql().code).toBe(2);
    expect(sql('select 1', '--file', 'x.sql').code).toBe(2);
    const { code, err } = dragoman(['sql', dataset('none'), 'select 1']);
    expect(code).toBe(1);
    expect(err).toContain('--tables parquet');
  });
});
