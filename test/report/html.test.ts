import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, Extractor } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/index.js';
import { htmlPage } from '../../src/report/index.js';

const page = (...documents: DocumentRecord[]): string => htmlPage({ title: 'a “test” <of> it', about: ['1 < 2 & 3'], sections: [{ title: 'T', head: ['word', 'n'], rows: [['<b>', 7], ['"', 8]] }], documents });

const spelled: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The text that a browser would show of the element with this class. */
function shown(html: string, look: string): string {
  const inner = new RegExp(`<div class="${look}"[^>]*>(.*?)</div>`, 'su').exec(html)?.[1] ?? '';
  return inner.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => spelled[entity] ?? entity);
}

const pieces = ['Anna Keller ', '5 % ', '😀', '3 May 2026', ' in Berlin. ', '<b>', '&amp;', '"', '\n\n', 'الصين ', '习近平 ', 'Putin said: “', '</div>', ' €4 million', '\u{1F1E9}\u{1F1EA}'];

describe('the page of a report', () => {
  it('shows the whole text of a document, whatever positions count', async () => {
    const byUnit = { utf16: new Extractor(), codepoint: new Extractor({ offsetUnit: 'codepoint' }) };
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.constantFrom('utf16' as const, 'codepoint' as const), async (parts, unit) => {
      const text = parts.join('');
      expect(shown(page(await byUnit[unit].extract(text)), 'text')).toBe(text);
    }), { numRuns: 60 });
  });

  it('marks what was read, after letters that take two units', async () => {
    const record = await new Extractor({ offsetUnit: 'codepoint' }).extract({ text: '😀😀 Inflation in Germany fell to 2.1 percent in May 2025.', language: 'en' });
    const html = page(record);
    expect(html).toContain('>Germany</mark>');
    expect(html).toContain('<mark class="quantity" title="percentage 2.1 %">2.1 percent</mark>');
    expect(html).toMatch(/<li>inflation of Germany \(owner\) = 2\.1 % \(down to 2\.1 %\) in 2025-05/u);
  });

  it('lets nothing of a document become markup, an attribute or a link that runs', async () => {
    const hostile = { text: '<script>alert(1)</script> <img src=x onerror=alert(1)> Anna "Ann" O\'Neil earns €5.', title: '"><svg/onload=alert(1)>', id: "'><script>x", url: 'javascript:alert(1)' };
    const html = page(await extract(hostile));
    expect(html).not.toMatch(/<script|<img|<svg|javascript:/u);
    expect(html).toContain('&lt;script&gt;alert(<mark');
    expect(html).toContain("default-src 'none'");
  });

  it('links to addresses of the web alone, and escapes tables', async () => {
    const html = page(await extract({ text: 'Berlin.', url: 'https://example.org/?a=1&b="2"' }));
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">');
    expect(html).toContain('<td dir="auto">&lt;b&gt;</td><td class="number">7</td>');
  });
});
