import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman, line, newFolder } from './run-cli.js';

interface Shown {
  readonly dataset: { readonly inputs: number; readonly program: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly languages: readonly { readonly language: string; readonly documents: number; readonly figures: number; readonly figuresInClaims: number }[];
  readonly entities: readonly { readonly id: string; readonly documents: number }[];
  readonly claims: readonly { readonly name: string; readonly count: number }[];
  readonly facts: { readonly total: number; readonly byStatus: Readonly<Record<string, number>>; readonly inDispute: readonly { readonly topic: string; readonly figures: readonly unknown[] }[] };
  readonly unread: readonly { readonly figures: number }[];
  readonly rejections: readonly { readonly code: string; readonly inputs: number }[];
}

let folder: string;
let dataset: string;

beforeAll(() => {
  folder = newFolder();
  dataset = join(folder, 'out');
  const inTurn = (id: string, value: number, day: string): string => line({ id, publishedAt: day, language: 'en', text: `Trade between Russia and China reached ${value} billion dollars in 2024. The hall has 17 doors, says ${id}.` });
  const texts = line({ id: 'ansa', publishedAt: '2025-01-09', language: 'de', text: 'Der Handel zwischen Russland und China stieg 2024 auf 245 Milliarden Dollar.' })
    + inTurn('reuters', 245, '2025-01-10') + inTurn('tass', 198, '2025-01-11');
  writeFileSync(join(folder, 'in.jsonl'), `${texts}{"id":\n[]\n`);
  dragoman(['run', join(folder, 'in.jsonl'), '--out', dataset, '--tables', 'none', '--jobs', '1', '--quiet']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('report', () => {
  it('tells all of a dataset as JSON: what was read, who is named, what is claimed, and what sources differ about', () => {
    const { code, out } = dragoman(['report', dataset, '--json']);
    expect(code).toBe(0);
    const shown = JSON.parse(out) as Shown;
    expect(shown.dataset.inputs).toBe(1);
    expect(shown.counts).toMatchObject({ in: 5, documents: 3, rejected: 2 });
    expect(shown.languages).toEqual([
      { language: 'de', documents: 1, figures: 1, figuresInClaims: 1 }, { language: 'en', documents: 2, figures: 4, figuresInClaims: 2 },
    ]);
    expect(shown.entities.slice(0, 2).map(({ id, documents }) => [id, documents])).toEqual([['wikidata:Q148', 3], ['wikidata:Q159', 3]]);
    expect(shown.claims).toEqual([{ name: 'trade.turnover', count: 3 }]);
    expect([shown.facts.total, shown.facts.byStatus['differ']]).toEqual([1, 1]);
    expect(shown.facts.inDispute).toMatchObject([{
      topic: 'trade.turnover', period: '2024', origins: 3,
      figures: [{ figure: '245000000000 USD', documents: ['ansa', 'reuters'] }, { figure: '198000000000 USD', documents: ['tass'] }],
    }]);
    expect(shown.unread.reduce((sum, { figures }) => sum + figures, 0)).toBe(2);
    expect(shown.rejections.reduce((sum, { inputs }) => sum + inputs, 0)).toBe(2);
  });

  it('writes the page and prints the JSON where both are asked for', () => {
    const page = join(folder, 'both.html');
    const { code, out } = dragoman(['report', dataset, '--json', '--html', page]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Shown).counts).toMatchObject({ documents: 3 });
    expect(readFileSync(page, 'utf8')).toContain('245000000000 USD');
  });

  it('prints the same on a page, as many rows of each as are asked for', () => {
    const { code, out } = dragoman(['report', dataset, '--limit', '1']);
    expect(code).toBe(0);
    expect(out).toContain('5 in, 3 documents, 2 rejected');
    expect(out).toMatch(/China +LOC +wikidata:Q148 +3 +3/u);
    expect(out).not.toContain('wikidata:Q159');
    expect(out).toContain('Facts: 1, 1 differ');
    expect(out).toContain('245000000000 USD (ansa, reuters); 198000000000 USD (tass)');
  });

  it('writes a page of HTML that shows the same, and the texts', () => {
    const file = join(folder, 'pages', 'report.html');
    const { code, out } = dragoman(['report', dataset, '--html', file, '--documents', '2']);
    expect([code, out]).toEqual([0, `written: ${file}\n`]);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('5 in, 3 documents, 2 rejected');
    expect(page).toContain('245000000000 USD (ansa, reuters); 198000000000 USD (tass)');
    expect(page.match(/<article>/gu)).toHaveLength(2);
    expect(page).toContain('<mark class="quantity" title="currency 245000000000 USD">');
  });

  it('refuses a folder that holds no dataset', () => {
    expect(dragoman(['report', folder])).toMatchObject({ code: 1, err: expect.stringContaining('manifest.json') as unknown });
  });
});
