import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageHash } from '../../src/knowledge/tagger/language-hash.js';
import { shippedModel } from '../../src/knowledge/tagger/model.js';
import { tagNames, type TaggedName } from '../../src/knowledge/tagger/index.js';
import { loaders } from '../../src/languages/index.js';
import type { Span } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';

function tag(text: string, language = 'en', sentences: readonly Span[] = [{ start: 0, end: text.length }]): TaggedName[] {
  return tagNames(text, tokenize(text, sentences), language);
}

function spans(names: readonly TaggedName[], text: string): string[] {
  return names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('tagNames', () => {
  it.each([
    ['ro', 'Ieri a venit Ion Marinescu la Craiova.', 'PER Ion Marinescu'],
    ['tr', 'Sanatçı Ayşe Yıldırım dün konuştu.', 'PER Ayşe Yıldırım'],
    ['hr', 'Predsjednik Ivan Horvat otputovao je u Split.', 'LOC Split'],
    ['sv', 'I går reste Anna Lindqvist till Göteborg.', 'PER Anna Lindqvist'],
    ['it', 'Il presidente Marco Ferrari è arrivato a Bologna.', 'PER Marco Ferrari'],
    ['uk', 'Президент Олександр Іваненко прибув до Києва.', 'PER Олександр Іваненко'],
  ])('finds names without any list of the knowledge base in %s', (language, text, expected) => {
    expect(spans(tag(text, language), text)).toContain(expected);
  });

  it('leaves the suffix behind a Turkish apostrophe outside', () => {
    const text = "Ayşe Kaya dün İzmir'e gitti.";
    expect(spans(tag(text, 'tr'), text)).toContain('LOC İzmir');
  });

  it('gives nothing for nothing', () => {
    expect(tag('')).toEqual([]);
    expect(tag(' \n\t ')).toEqual([]);
    expect(tag('12, 13 and 14.')).toEqual([]);
  });

  it('gives the same twice, whatever was read between', () => {
    const text = 'Maria Popescu met Karl Weber in Vienna. Weber left on Monday for Bucharest.';
    const first = tag(text);
    tag('Другой текст о Москве и Сергее Иванове.', 'ru');
    expect(tag(text)).toEqual(first);
  });

  it('shifts its spans with the text', () => {
    const text = 'Maria Popescu met Karl Weber in Vienna.';
    const padding = '\n \n';
    const moved = tag(padding + text, 'en', [{ start: padding.length, end: padding.length + text.length }]);
    expect(moved.map(({ start, end, type }) => [start - padding.length, end - padding.length, type])).toEqual(tag(text).map(({ start, end, type }) => [start, end, type]));
  });

  it('gives sorted spans of whole tokens that never overlap, for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Ana ', "O'Neil ", 'ООН ', '北京', '東京タワー', 'القاهرة ', '\ud800', '\u200f', 'de ', 'AG. ', '\n'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const tokens = tokenize(text, [{ start: 0, end: text.length }]);
      let last = 0;
      for (const { start, end, firstToken, endToken, score } of tagNames(text, tokens, 'en')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(start).toBe(tokens.start[firstToken]);
        expect(end).toBe(tokens.end[endToken - 1]);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        last = end;
      }
    }), { numRuns: 200 });
  });

  it('learnt from annotated text of every language that others are read like, and from none of those', async () => {
    const { languages } = shippedModel();
    const learnt = (tag: string): boolean => languages.includes(languageHash(tag));
    const packs = await Promise.all(Object.values(loaders).map((load) => load()));
    const like = packs.filter(({ names }) => names.taggedLike !== null).map(({ tag, names }) => ({ tag, isLearnt: learnt(tag), likeIsLearnt: learnt(names.taggedLike!) }));
    expect(like.map(({ tag }) => tag)).toContain('cs');
    expect(like.filter(({ isLearnt, likeIsLearnt }) => isLearnt || !likeIsLearnt)).toEqual([]);
  });

  it('takes time linear in the text', () => {
    const text = 'Aa Bb von Cc '.repeat(40_000);
    const started = performance.now();
    tag(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
