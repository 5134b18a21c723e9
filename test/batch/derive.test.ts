import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../src/batch/derive.js';
import { type DerivedFiles, type TableFormat } from '../../src/files/index.js';
import { dragoman, line, newFolder } from '../cli/run-cli.js';

const folder = newFolder();
const helper = join(import.meta.dirname, '../../dist/batch/derive-main.js');
const records = join(folder, 'made', 'documents.jsonl');

beforeAll(() => {
  const input = join(folder, 'in.jsonl');
  writeFileSync(input, Array.from({ length: 40 }, (_, i) => line({ id: `d${i}`, text: `Marco Rossi said exports of Italy rose to ${i} billion euros in 2024.`, language: 'en' })).join(''));
  expect(dragoman(['run', input, '--out', join(folder, 'made'), '--tables', 'none']).code).toBe(0);
});

async function made(name: string, format: TableFormat | null, jobs: number, module: string): Promise<readonly [DerivedFiles, Record<string, string>]> {
  const work = join(folder, name);
  mkdirSync(join(work, 'derived-1'), { recursive: true });
  copyFileSync(records, join(work, 'documents'));
  copyFileSync(join(folder, 'made', '.refresh-digests'), join(work, 'digests'));
  const files = await derive(join(work, 'documents'), join(work, 'digests'), work, format, jobs, 0, module);
  const left = readdirSync(work, { recursive: true, encoding: 'utf8' }).filter((path) => !['documents', 'digests'].includes(path)).sort();
  return [files, Object.fromEntries(left.map((path) => [path, /\./.test(path) ? readFileSync(join(work, path), 'base64') : 'folder']))];
}

describe('facts and tables', () => {
  it.each(['parquet', 'csv', 'jsonl', null] as const)('are the same whether one process makes them or two (%s)', async (format) => {
    const alone = await made(`alone-${format}`, format, 1, helper);
    expect(await made(`shared-${format}`, format, 2, helper)).toEqual(alone);
    expect(Object.keys(alone[0])[0]).toBe('facts.jsonl');
  });

  it('are made here where the helper fails', async () => {
    expect(await made('failing', 'csv', 2, join(folder, 'no-such-module.js'))).toEqual(await made('plain', 'csv', 1, helper));
  });
});
