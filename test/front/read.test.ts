import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser } from '../../src/stages/reading/html-parser.js';
import { readPage } from '../../src/stages/reading/page.js';
import { read } from '../../src/stages/read.js';
import { frontContext, pageZones } from './helpers.js';

describe('read', () => {
  it('drops a byte-order mark and nothing else', () => {
    expect(read.run({ source: { id: 'x', text: '\ufeff a\r\n b ' } }, frontContext(), {}).text).toBe(' a\r\n b ');
  });

  it('draws lines from block elements and collapses white space', () => {
    const { text } = readPage('<div><p>One   two\n three</p><p>four<br>five</p><script>var x = "no";</script></div>');
    expect(text).toBe('One two three\nfour\nfive\n');
  });

  it.each([
    ['<p>am 3.&nbsp;Juli</p>', '3. Juli', '3.&nbsp;Juli'],
    ['<p>in K&ouml;ln</p>', 'Köln', 'K&ouml;ln'],
    ['<p>die <b>Minister</b>  aus</p>', 'Minister aus', 'Minister</b>  aus'],
    ['<p>&#x1F600; gut</p>', '😀', '&#x1F600;'],
  ])('maps a span of %s back to its source', (html, words, source) => {
    const page = readPage(html);
    const start = page.text.indexOf(words);
    const range = page.html.rangeOf({ start, end: start + words.length });
    expect(html.slice(range.start, range.end)).toBe(source);
  });

  it('zones menus, asides, captions and headings by their mark-up', () => {
    const long = 'The council approved the plan after a long debate on Thursday evening, and work will begin in the spring.';
    const { zones } = pageZones(
      `<html><head><title>Plan approved</title></head><body><nav><a href="/">Start</a></nav><article><h1>Plan approved</h1><p>${long}</p>` +
      `<figure><figcaption>The old bridge</figcaption></figure><h2>What next</h2><p>${long}</p></article><div class="related-list"><a href="/x">Another story entirely</a></div></body></html>`,
    );
    expect(zones.map(([z]) => z)).toEqual(['boilerplate', 'title', 'body', 'caption', 'heading', 'body', 'boilerplate']);
  });

  it('reads the publication date that the page states', () => {
    expect(readPage('<meta property="article:published_time" content="2024-07-04T10:00:00+02:00">').html.publishedAt).toBe('2024-07-04T10:00:00+02:00');
    expect(readPage('<script type="application/ld+json">{"datePublished": "2023-02-01"}</script>').html.publishedAt).toBe('2023-02-01');
    expect(readPage('<meta name="date" content="yesterday">').html.publishedAt).toBeNull();
  });

  it('never fails, and every span maps into its source', () => {
    const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('<p>', '</p>', '<b>', '</div>', '&amp;', '&#0;', '<', '>', '<!--', '-->', '\u0000', '\ud800', ' ', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pieces.join('');
        const page = readPage(html);
        for (let at = 0; at < page.text.length; at++) {
          const range = page.html.rangeOf({ start: at, end: at + 1 });
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(html.length);
        }
      }),
    );
  });

  it.each([['div', '</div>'], ['b', '</b>'], ['li', ''], ['svg', '</svg>'], ['td><p', '</p></td>']])('holds few elements open however deep a page is (%s)', (name, closing) => {
    let depth = 0;
    let most = 0;
    const parser = createParser({ onopentag: () => (most = Math.max(most, ++depth)), onclosetag: () => depth-- }, () => depth);
    parser.write(`<${name}>`.repeat(30_000) + closing.repeat(30_000));
    parser.end();
    expect(most).toBeLessThan(520);
    expect(depth).toBe(0);
  });

  it('keeps the text of a page that is too deep, and knows where it ends', () => {
    const [many, words] = [3000, 'The harbour reopened on Monday after the storm.'];
    const { text, html } = readPage(`<nav>${'<div>'.repeat(many)}<b>Menu</b><script>var hidden = "<p>";</script>${'</div>'.repeat(many)}</nav><p>${words}</p>`);
    expect(text).toBe(`Menu\n${words}\n`);
    expect(html.zones).toEqual([{ start: 0, end: 4, zone: 'boilerplate' }]);
  });
});
