import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman } from './run-cli.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-facts-'));
  const lines = [
    { id: 'de', publishedAt: '2025-01-10', language: 'de', text: 'Der Handel zwischen Russland und China stieg 2024 auf 245 Milliarden Dollar. Die Halle hat 17 Türen. Sie kam auf 12 Millionen Euro zu stehen.' },
    { id: 'it', publishedAt: '2025-01-12', language: 'it', text: 'Nel 2024 il commercio tra Russia e Cina ha raggiunto 245 miliardi di dollari.' },
  ];
  writeFileSync(join(folder, 'in.jsonl'), lines.map((l) => JSON.stringify(l) + '\n').join(''));
  dragoman(['run', join(folder, 'in.jsonl'), '--out', join(folder, 'out'), '--tables', 'none', '--jobs', '1']);
});

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('facts', () => {
  it('finds one fact told in two languages', () => {
    const { code, out } = dragoman(['facts', join(folder, 'out'), '--entity', 'Q148', '--metric', 'trade.', '--period', '2024', '--json']);
    expect(code).toBe(0);
    const found = out.trim().split('\n').map((line) => JSON.parse(line) as { status: string; value: number; languages: string[]; origins: unknown[] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ status: 'agree', value: 245e9, languages: ['de', 'it'] });
    expect(found[0]?.origins).toHaveLength(2);
  });

  it('prints nothing that does not fit, and refuses an unknown status', () => {
    expect(dragoman(['facts', join(folder, 'out'), '--entity', 'Brazil']).out).toContain('0 facts');
    expect(dragoman(['facts', join(folder, 'out'), '--status', 'perhaps']).code).toBe(2);
  });
});

describe('coverage', () => {
  it('counts figures by language and names those that no claim holds', () => {
    const { code, out } = dragoman(['coverage', join(folder, 'out'), '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as { languages: Record<string, { seen: number; held: number }>; unread: { figure: string; sentence: string }[] };
    expect(report.languages['it']).toEqual({ seen: 1, held: 1 });
    expect(report.unread.find((u) => u.figure === '17')?.sentence).toBe('Die Halle hat 17 Türen.');
  });

  it('puts amounts with a unit before bare numbers', () => {
    const report = JSON.parse(dragoman(['coverage', join(folder, 'out'), '--json']).out) as { unread: { figure: string }[] };
    expect(report.unread.map((u) => u.figure)).toEqual(['12 Millionen Euro', '17']);
    expect((JSON.parse(dragoman(['coverage', join(folder, 'out'), '--json', '--limit', '1']).out) as { unread: unknown[] }).unread).toHaveLength(1);
  });
});
