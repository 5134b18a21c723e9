import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segmentation as arabic } from '../../src/languages/ar/segmentation.js';
import { segmentation as german } from '../../src/languages/de/segmentation.js';
import { segmentation as english } from '../../src/languages/en/segmentation.js';
import { segmentation as italian } from '../../src/languages/it/segmentation.js';
import { segmentation as romanian } from '../../src/languages/ro/segmentation.js';
import { segmentation as turkish } from '../../src/languages/tr/segmentation.js';
import { segmentation as chinese } from '../../src/languages/zh/segmentation.js';
import type { Block, SegmentationRules } from '../../src/model/index.js';
import { defaultResources } from '../../src/pipeline/index.js';
import { segment } from '../../src/stages/segment.js';
import { compileSentenceRules, splitSentences } from '../../src/text/index.js';

const split = (text: string, rules: SegmentationRules = english): string[] =>
  splitSentences(text, { start: 0, end: text.length }, compileSentenceRules(rules)).map(({ start, end }) => text.slice(start, end));

describe('line breaks', () => {
  it('end headings and paragraphs', () => {
    expect(split('Talks resume in Vienna\nThe ministers met on Monday. They will meet again.\nMarkets rise')).toEqual([
      'Talks resume in Vienna', 'The ministers met on Monday.', 'They will meet again.', 'Markets rise',
    ]);
  });
  it('end nothing in lines that were cut to a width', () => {
    const text = 'The government said on Tuesday that the\nnew law would come into force in March\nand that Parliament had been told. The\nopposition called for a vote.';
    expect(split(text)).toEqual([
      'The government said on Tuesday that the\nnew law would come into force in March\nand that Parliament had been told.', 'The\nopposition called for a vote.',
    ]);
  });
  it('end nothing in German lines that were cut to a width, where many begin with a noun', () => {
    const text = 'Die Regierung teilte am Dienstag mit, dass\nGesetze dieser Art im März in Kraft treten\nund der Bundestag davon weiß. Am 3.\nJuli stimmt er ab.';
    expect(split(text, german)).toHaveLength(2);
  });
  it('join a line in lower case to running text, but not the items of a list', () => {
    expect(split('He went home and\nslept for two days.')).toEqual(['He went home and\nslept for two days.']);
    expect(split('bread and butter\nmilk\neggs, fresh')).toEqual(['bread and butter', 'milk', 'eggs, fresh']);
    expect(split('It asks for:\nage;\nname;\nplace of birth;')).toEqual(['It asks for:', 'age;', 'name;', 'place of birth;']);
  });
  it('end nothing in Chinese lines of one width', () => {
    const text = '中国和俄罗斯在周一举行了会谈并且签\n署了关于贸易的协议双方表示将继续合\n作下去。会谈持续了两个小时。';
    expect(split(text, chinese)).toHaveLength(2);
  });
  it('do not part a title from its name in cut lines', () => {
    expect(split('Later that day the two sides agreed that Mr.\nSmith should go to the city of Leeds and then\nreport to them.')).toHaveLength(1);
  });
});

/** First words of some sentences that scraping has glued to the one before, by file. */
const glued: readonly (readonly [string, SegmentationRules, readonly string[], number])[] = [
  ['000_', turkish, ['Moskova ve', "'Rusya-Çin ticareti", 'Rusya-Çin ticaretinin', 'Şi: Çin', 'Çin lideri', 'Video konferans'], 16],
  ['001_', romanian, ['De altfel', 'La rândul', 'Cum funcționează'], 58],
  ['002_', german, ['Ihre Partnerschaft', 'Er betonte, dass', 'In diesem Zusammenhang kündigte'], 23],
  ['003_', german, ['Der Staatsbesuch', 'Am 3. Juli', 'Kommentar (0)'], 11],
  ['004_', italian, ['Ha sottolineato che i', 'Questi legami', 'Fonte:'], 48],
];

const seeds = resolve(import.meta.dirname, '../../../shared/seeds');
describe.runIf(existsSync(seeds))('scraped articles', () => {
  it.each(glued)('%s splits where sentences were glued', (prefix, rules, starts, count) => {
    const name = readdirSync(seeds).find((file) => file.startsWith(prefix));
    const sentences = split(readFileSync(join(seeds, name ?? ''), 'utf8'), rules);
    for (const start of starts) expect(sentences.some((sentence) => sentence.startsWith(start)), start).toBe(true);
    expect(sentences).toHaveLength(count);
  });
});

describe('controls of writing direction', () => {
  it('stand around marks without changing what they say', () => {
    expect(split('قال د\u202a.\u202c سمير إنها نعم.\u202c وانتهى الأمر.', arabic)).toEqual(['قال د\u202a.\u202c سمير إنها نعم.\u202c', 'وانتهى الأمر.']);
  });
});

describe('the stage', () => {
  it('keeps sentences inside their blocks and gives them the zone', async () => {
    const text = 'Talks go on\nMinisters met on Monday. They will\nPhoto: A. Smith';
    const [title, body] = [text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1];
    const blocks: Block[] = [{ start: 0, end: title, zone: 'title' }, { start: title, end: body, zone: 'body' }, { start: body, end: text.length, zone: 'caption' }];
    const resources = defaultResources();
    const { boundaries } = segment.run(
      { text, blocks, language: { tag: 'en', confidence: 1, basis: 'given' } }, { ...resources, pack: await resources.packFor('en') }, {},
    );
    expect(boundaries.map(({ start, end, zone }) => [zone, text.slice(start, end)])).toEqual([
      ['title', 'Talks go on'], ['body', 'Ministers met on Monday.'], ['body', 'They will'], ['caption', 'Photo: A. Smith'],
    ]);
  });
});

describe('a page without a stop', () => {
  const longest = 2500;
  it('is cut at separators, and nothing but space is lost', () => {
    const text = 'sugar 12, flour 9, oil 31, '.repeat(2000).trim();
    const parts = split(text);
    expect(parts.length).toBeGreaterThan(text.length / longest);
    expect(parts.every((part) => part.length <= longest && part.endsWith(','))).toBe(true);
    expect(parts.join(' ')).toBe(text);
  });
  it('is cut at spaces where there is no separator', () => {
    const text = 'word '.repeat(4000).trim();
    expect(split(text).join(' ')).toBe(text);
    expect(split(text).every((part) => part.length <= longest && part.startsWith('word ') && part.endsWith(' word'))).toBe(true);
  });
  it('is never cut inside a character', () => {
    const text = '𝒜é'.repeat(4000);
    const parts = split(text);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => part.length <= longest && !/^[\udc00-\udfff\u0301]/.test(part))).toBe(true);
  });
  it('leaves a sentence of ordinary length whole', () => {
    const text = `They counted ${'one, two, three, '.repeat(60)}and stopped.`;
    expect(split(text)).toEqual([text]);
  });
});
