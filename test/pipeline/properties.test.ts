import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyRecord } from '../../src/compare/index.js';
import { slicerOf, type DocumentRecord } from '../../src/model/index.js';
import { defaultResources, newsOrder, Pipeline } from '../../src/pipeline/index.js';

const pipeline = new Pipeline('news', newsOrder.stages.map((stage) => ({ stage, options: stage.options.parse({}) })), defaultResources());

/** Pieces of news in many languages, and what breaks careless programs. */
const pieces = [
  'Putin', ' Xi Jinping', 'Rusya’nın ', 'România', 'der Präsident', 'Cina', 'dell’Unione', '$5', '245,3 Milliarden Dollar', '3. Juli', '3 July 2024', ' on ', ' said ', '“', '”', '"',
  '.', '. ', '!\n', '\n\n', ', ', '5 %', '1.200', '12.03.2020', 'last year', 'yesterday', '16:07', 'PT1H', '習近平', '北京', 'الرئيس', 'בברלין', 'Москва', '١٢٣', '1e400',
  'İ', 'ı', 'ß', 'ﬁ', 'K', 'A\u0301', '\u0301\u0301', '😀', '👩‍👩‍👧‍👦', '🇹🇷', '𝐁𝐨𝐥𝐝', '\ud800', '\udc00', '\u0000', '\ufeff', '\u200b', '\u00ad', '\u202e', '\u2066', '\u2028', '\u0085', '\r', '\t', '\u00a0', '\ufffe',
  'date 2026-02-04 https://example.org/a', '<b>', '&amp;', '((', '))', '31 February 2026', '44 BC', 'three hundred', 'douăzeci de milioane', 'yüzde 10', '—', '…', '1990-', '€', 'km²',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((p) => p.join(''));
const language = fc.constantFrom(undefined, 'en', 'tr', 'de', 'ro', 'it', 'zh', 'ar', 'ru', 'ja');
const source = fc.record({ text, language, publishedAt: fc.constantFrom(undefined, '2026-02-04') });

const run = (document: { text: string; language?: string | undefined; publishedAt?: string | undefined }, unit: 'codepoint' | 'utf16' = 'utf16'): Promise<DocumentRecord> => pipeline.run({ id: 'x', ...document }, unit);

/** Everything in a record but ids and positions: what padding must not change. */
function content(record: DocumentRecord): unknown {
  return {
    sentences: record.sentences.map((s) => [s.zone, s.language]),
    mentions: record.mentions.map((m) => [m.exact, m.type, m.entity, m.form]),
    times: record.times.map((t) => [t.exact, t.type, t.value]),
    quantities: record.quantities.map((q) => [q.exact, q.kind, q.value, q.unit]),
    claims: record.claims.map((c) => [c.kind, c.metric?.id, c.event?.type, c.evidence.exact]),
  };
}

describe('every record', () => {
  it('keeps the contract in both units, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(source, async (document) => {
      for (const unit of ['utf16', 'codepoint'] as const) {
        const record = await run(document, unit);
        expect(verifyRecord(JSON.parse(JSON.stringify(record)))).toEqual([]);
      }
    }), { numRuns: 80 });
  }, 120_000);

  it('says the same in both units', async () => {
    await fc.assert(fc.asyncProperty(source, async (document) => {
      const [a, b] = [await run(document, 'utf16'), await run(document, 'codepoint')];
      expect(content(a)).toEqual(content(b));
      const slicer = slicerOf(b.text, 'codepoint');
      a.mentions.forEach((m, i) => {
        const other = b.mentions[i];
        expect(other === undefined ? '' : slicer.slice(other.start, other.end)).toBe(m.exact);
      });
    }), { numRuns: 30 });
  }, 120_000);

  it('is the same every time', async () => {
    await fc.assert(fc.asyncProperty(source, async (document) => {
      expect(JSON.stringify(await run(document))).toBe(JSON.stringify(await run(document)));
    }), { numRuns: 30 });
  }, 120_000);

  it('is the same after any other document', async () => {
    await fc.assert(fc.asyncProperty(source, source, async (document, other) => {
      const before = JSON.stringify(await run(document));
      await run(other);
      expect(JSON.stringify(await run(document))).toBe(before);
    }), { numRuns: 25 });
  }, 120_000);

  it('moves its spans, and nothing else, behind blank lines', async () => {
    const sentences = fc.array(fc.constantFrom(
      'Vladimir Putin met Xi Jinping in Beijing on 3 July 2024. ', 'Trade grew by 5 percent to $245 billion last year. ', 'The talks lasted two hours. ', 'Inflation fell to 2.1 percent in May. ',
    ), { minLength: 1, maxLength: 6 }).map((s) => s.join(''));
    await fc.assert(fc.asyncProperty(sentences, fc.nat(5), async (body, lines) => {
      const plain = await run({ text: body, language: 'en', publishedAt: '2026-02-04' });
      const padded = await run({ text: '\n'.repeat(lines) + body, language: 'en', publishedAt: '2026-02-04' });
      expect(content(padded)).toEqual(content(plain));
      expect(padded.times.map((t) => t.start - lines)).toEqual(plain.times.map((t) => t.start));
      expect(padded.mentions.map((m) => m.start - lines)).toEqual(plain.mentions.map((m) => m.start));
    }), { numRuns: 25 });
  }, 120_000);

  it('writes no number that JSON cannot hold', async () => {
    const record = await run({ text: `1e400 dollars, -1e400 dollars, ${'9'.repeat(400)} euros and 31 February 2026.`, language: 'en' });
    const numbers = record.quantities.flatMap((q) => [q.value, q.min, q.max]).filter((n) => n !== null);
    expect(numbers.every((n) => Number.isFinite(n))).toBe(true);
    expect(record.times.map((t) => t.value)).not.toContain('2026-03-03');
  });
});

describe('hostile texts', () => {
  const letters = 20_000;
  it.each<[string, string]>([
    ['one long word', 'a'.repeat(letters)], ['dots', '.'.repeat(letters)], ['digits', '9'.repeat(letters)], ['brackets', '('.repeat(letters)], ['quotes', '“'.repeat(letters)],
    ['apostrophes', 'a’'.repeat(letters / 2)], ['capitals', 'Aa '.repeat(letters / 3)], ['numbers', '1,'.repeat(letters / 2)], ['marks', `A${'\u0301'.repeat(letters)}`], ['blank lines', '\n'.repeat(letters)],
    ['spaces', ' '.repeat(letters)], ['hyphens', 'a-'.repeat(letters / 2)], ['dates', '3 July '.repeat(letters / 7)], ['names', 'Anna Keller '.repeat(letters / 12)], ['hundreds', 'hundred '.repeat(letters / 8)],
  ])('of %s are read, whole', async (_name, hostile) => {
    const record = await run({ text: hostile, language: 'en' });
    expect(record.text).toBe(hostile);
    expect(verifyRecord(JSON.parse(JSON.stringify(record)))).toEqual([]);
  }, 60_000);
});
