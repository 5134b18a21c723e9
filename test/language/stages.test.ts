import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/knowledge/index.js';
import { samplePieces } from '../../src/knowledge/language/sample.js';
import type { Block, Context, LanguageGuess } from '../../src/model/index.js';
import { stages } from '../../src/stages/index.js';
import { tokenize } from '../../src/text/index.js';
import { defaultResources } from '../../src/pipeline/index.js';

const { neutralPack, packFor: _packFor, ...shared } = defaultResources();
const context: Context = { ...shared, pack: neutralPack };

const italian = [
  'Il governo ha annunciato ieri che la nuova legge entrerà in vigore soltanto l’anno prossimo.',
  'Secondo il ministro, il testo sarà discusso in Parlamento nelle prossime settimane.',
  'Nessuno dei presenti ha voluto commentare la notizia.',
];
const english = 'We will not comment on any of this before the vote has taken place, the spokesman said.';

function blocksOf(parts: readonly (readonly [Block['zone'], string])[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const [zone, part] of parts) {
    const start = text.length;
    text += `${part}\n`;
    blocks.push({ start, end: text.length, zone });
  }
  return { text, blocks };
}

const detect = (text: string, blocks: readonly Block[], language?: string): LanguageGuess =>
  stages.detectLanguage.run({ source: { id: 'd', text, ...(language === undefined ? {} : { language }) }, text, blocks }, context, {}).language;

const label = (text: string, sentences: readonly string[], tag: string): readonly string[] => {
  let from = 0;
  const boundaries = sentences.map((sentence): Block => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from, zone: 'body' };
  });
  const tokens = tokenize(text, boundaries);
  return stages.labelSentences.run({ text, boundaries, tokens, language: { tag, confidence: 1, basis: 'detected' } }, context, {}).sentences.map((s) => s.language);
};

describe('detect-language', () => {
  it('takes the language that is given', () => {
    expect(detect(english, [], 'it')).toEqual({ tag: 'it', confidence: 1, basis: 'given' });
  });

  it('reads the body, not the menus around it', () => {
    const menu = 'Home News Sports Business Culture Opinion Video Subscribe to our newsletter Sign in Read more stories about this Terms of service Privacy policy';
    const { text, blocks } = blocksOf([['boilerplate', menu], ['body', italian[0]!], ['boilerplate', menu], ['boilerplate', menu]]);
    expect(detect(text, blocks)).toMatchObject({ tag: 'it', basis: 'detected' });
  });

  it('lets a page say which of two near languages it is in, but not contradict its text', () => {
    const page = (tag: string): string => `<!doctype html><html class="no-js" lang="${tag}"><head></head><body>…</body></html>`;
    const told = (tag: string, text: string): string =>
      stages.detectLanguage.run({ source: { id: 'd', html: page(tag) }, text, blocks: [{ start: 0, end: text.length, zone: 'body' }] }, context, {}).language.tag;
    expect(told('hr', 'Vlada je rekla da neće biti novih mjera.')).toBe('hr');
    expect(told('bs-BA', 'Vlada je rekla da neće biti novih mjera.')).toBe('bs');
    expect(told('id', 'Menteri itu tiba di Jakarta.')).toBe('id');
    expect(told('ms', 'Menteri itu tiba di Jakarta.')).toBe('ms');
    expect(told('en', italian.join(' '))).toBe('it');
    expect(told('', italian[0]!)).toBe('it');
  });

  it('reads the title where there is little else, and menus where there is nothing', () => {
    const { text, blocks } = blocksOf([['title', 'Il governo annuncia una nuova legge sulle pensioni'], ['boilerplate', 'Sign in to read this story and many more']]);
    expect(detect(text, blocks).tag).toBe('it');
    expect(detect(english, [{ start: 0, end: english.length, zone: 'boilerplate' }]).tag).toBe('en');
    expect(detect('', []).tag).toBe('und');
  });
});

describe('label-sentences', () => {
  it('gives another language only to sentences that clearly differ', () => {
    const sentences = [italian[0]!, english, italian[1]!, '“Нет комментариев”, — заявил представитель правительства.', italian[2]!];
    expect(label(sentences.join(' '), sentences, 'it')).toEqual(['it', 'en', 'it', 'ru', 'it']);
  });

  it.each([
    ['it', 'John Smith, New York Times, Washington Post.'], ['it', 'Ok.'], ['it', '12.500 (+3,4%)'], ['de', 'Apple, Google, Microsoft und Facebook.'],
    ['hr', 'Predsjednik je rekao da će se sastati s premijerom.'], ['bs', 'Predsjednik je rekao da će se sastati s premijerom.'], ['nb', 'Han sier at det ikke er noe nytt.'],
    ['ms', 'Perdana Menteri berkata kerajaan akan membantu.'], ['pt-BR', 'O presidente disse que vai viajar amanhã.'], ['gl', 'O presidente dixo que vai viaxar mañá pola mañá.'],
  ])('leaves a sentence of a text in %s as it is: %s', (tag, sentence) => {
    expect(label(sentence, [sentence], tag)).toEqual([tag]);
  });

  it('finds foreign sentences in a long text and in one of two languages', () => {
    const long = [...Array.from({ length: 30 }, (_, i) => italian[i % 3]!), english, ...Array.from({ length: 30 }, (_, i) => italian[i % 3]!)];
    expect(label(long.join(' '), long, 'it')).toEqual(long.map((s) => (s === english ? 'en' : 'it')));
    const both = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? italian[i % 3]! : english));
    expect(label(both.join(' '), both, 'it')).toEqual(both.map((s) => (s === english ? 'en' : 'it')));
  });

  it('names sentences of a text whose language is not told only where it is sure', () => {
    const sentences = [italian[0]!, 'Bravo.', english];
    expect(label(sentences.join(' '), sentences, 'und')).toEqual(['it', 'und', 'en']);
  });
});

describe('samplePieces', () => {
  it('reads short texts whole and long ones in pieces of bounded size', () => {
    expect(samplePieces('a b', 1200)).toEqual(['a b']);
    const long = 'one two three four five six seven eight nine ten '.repeat(500);
    const pieces = samplePieces(long, 1200);
    expect(pieces.join('').length).toBeLessThan(1600);
    for (const piece of pieces) expect(piece).toMatch(/^(one|two|three|four|five|six|seven|eight|nine|ten) /);
  });

  it('tells the same whatever stands in front of or behind a long text', () => {
    const body = italian.join(' ').repeat(30);
    for (const extra of ['', 'BRUXELLES – ', '12.11.2026 14:05 | (Reuters) ', `${english} `]) {
      expect(identifyLanguage(extra + body).tag).toBe('it');
      expect(identifyLanguage(body + extra).tag).toBe('it');
    }
  });
});
