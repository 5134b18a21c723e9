import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentation as german } from '../../src/languages/de/segmentation.js';
import { segmentation as english } from '../../src/languages/en/segmentation.js';
import { segmentation as thai } from '../../src/languages/th/segmentation.js';
import { segmentation as turkish } from '../../src/languages/tr/segmentation.js';
import { segmentation as chinese } from '../../src/languages/zh/segmentation.js';
import { compileSentenceRules, splitSentences } from '../../src/text/index.js';

const languages = { german, english, thai, turkish, chinese };
const compiled = Object.fromEntries(Object.entries(languages).map(([name, rules]) => [name, compileSentenceRules(rules)]));
const split = (text: string, language: string, start = 0, end = text.length) => splitSentences(text, { start, end }, compiled[language]!);
const language = fc.constantFrom(...Object.keys(languages));

/** Text made of what the engine looks at, and of everything else. */
const pieces = fc.constantFrom(
  'Das', 'haus', 'Dr', 'z. B', 'U.S', 'usw', 'Rusya', "'nın", '3', '24', '1.5', 'iPhone', 'girdiÇin', 'www.example.org', 'a@b.de', '他说', 'ไทย', 'ครับ', 'Ж', 'я',
  '.', '.', '.', '!', '?', '…', '。', '”', '“', '„', '«', '»', '"', "'", '(', ')', '[1]', '。”', ',', ',,', "''", ':', ';', '-', '–', '•', '1.)', '(a)', ':)',
  ' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\ufeff', '\ud83d', '\ude00', 'e\u0301', 'İ',
);
const text = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

const visible = /[^\p{Zs}\t\v\f\n\r\u0085\u2028\u2029\u200b\ufeff]/u;

describe('sentences', () => {
  it('are sorted, trimmed, never overlap, and cover all that is visible', () => {
    fc.assert(fc.property(text, language, (given, tag) => {
      let last = 0;
      for (const { start, end } of split(given, tag)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(given.slice(last, start)).not.toMatch(visible);
        const exact = given.slice(start, end);
        expect(exact.trim()).toBe(exact);
        last = end;
      }
      expect(given.slice(last)).not.toMatch(visible);
    }), { numRuns: 2000 });
  });

  it('move with the text when space is put before it', () => {
    fc.assert(fc.property(text, language, fc.constantFrom(' ', '  \n', '\n\n'), (given, tag, pad) => {
      const moved = split(given, tag).map(({ start, end }) => ({ start: start + pad.length, end: end + pad.length }));
      expect(split(pad + given, tag)).toEqual(moved);
    }), { numRuns: 500 });
  });

  it('of a block do not depend on what stands around it', () => {
    fc.assert(fc.property(text, text, language, (given, other, tag) => {
      const before = `${other}\n`;
      const inside = split(`${before}${given}\n${other}`, tag, before.length, before.length + given.length);
      // A word that stands twice in a document is never taken for two glued sentences.
      fc.pre(!/\p{Ll}\p{Lu}/u.test(given));
      expect(inside.map(({ start, end }) => ({ start: start - before.length, end: end - before.length }))).toEqual(split(given, tag));
    }), { numRuns: 500 });
  });

  it('of two paragraphs are those of each', () => {
    const paragraph = fc.array(fc.constantFrom('The bank closed.', 'Who knows?', '“Never,” he said.', 'Dr. Lee left at 5 p.m.', 'It cost 3.5 million (or so).', 'Fine!'), { minLength: 1, maxLength: 6 })
      .map((sentences) => sentences.join(' '));
    fc.assert(fc.property(paragraph, paragraph, (a, b) => {
      const joined = `${a}\n\n${b}`;
      const exact = (whole: string) => split(whole, 'english').map(({ start, end }) => whole.slice(start, end));
      expect(exact(joined)).toEqual([...exact(a), ...exact(b)]);
    }));
  });
});

describe('hostile text is read in linear time', () => {
  const units = ['a.', '.', '"', "'", 'a', 'A', 'abcD ', ' ', '\n', '. ', '.\n', '("', '« ', '1. ', 'A. ', 'x. a ', '…', '.[1]', '.1 1', 'aaaa\n', 'Mr. ', 'abcd efgHi ', '! ', '",', 'x. "', 'z. B. ', '• ', '1) a ', '好。”', '\ud83d', 'ครับ ', 'km. '];
  it.each(units)('a million characters of %j', (unit) => {
    const begun = performance.now();
    split(unit.repeat(Math.ceil(1_000_000 / unit.length)), unit.startsWith('ค') ? 'thai' : 'english');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
