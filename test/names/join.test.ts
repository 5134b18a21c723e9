import { describe, expect, it } from 'vitest';
import { findCuedNames, findKnownNames, joinNames, openKnowledge, type TaggedName } from '../../src/knowledge/index.js';
import type { EntityType } from '../../src/model/index.js';
import { packFor } from '../../src/pipeline/index.js';
import { tokenize } from '../../src/text/index.js';

/** What the tagger is taken to have found: a stretch of the text, its type, how sure it is. */
type Found = readonly [exact: string, type: EntityType, score: number];

/** The names of a text, listed and found together. */
async function joined(language: string, text: string, found: readonly Found[]): Promise<string[]> {
  const knowledge = openKnowledge();
  const pack = await packFor(language);
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const tagged = found.map(([exact, type, score]): TaggedName => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + exact.length) + 1, type, score, margin: 1 };
  });
  return joinNames(findKnownNames(text, tokens, pack, knowledge), tagged, { text, tokens, pack, knowledge }).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('a longer name of the tagger', () => {
  it.each<[string, string, Found, readonly string[]]>([
    ['en', 'She left the University of Chicago.', ['University of Chicago', 'ORG', 0.8], ['ORG University of Chicago']],
    ['pt', 'Bernardina Colombo vive aqui.', ['Bernardina Colombo', 'PER', 0.7], ['PER Bernardina Colombo']],
    ['zh', '土耳其光彩促进会在开会。', ['土耳其光彩促进会', 'ORG', 0.85], ['ORG 土耳其光彩促进会']],
    ['en', 'He joined the Sea Scouts of America.', ['Sea Scouts of America', 'MISC', 0.45], ['MISC Sea Scouts of America']],
    ['zh', '他在墨尔本理工大学读书。', ['墨尔本理工大学', 'ORG', 0.45], ['ORG 墨尔本理工大学']],
    ['en', 'They met the Hanover Bank of Ohio today.', ['Hanover Bank of Ohio', 'ORG', 0.8], ['ORG Hanover Bank of Ohio']],
  ])('stands around a listed one in %s: %s', async (language, text, found, expected) => {
    expect(await joined(language, text, [found])).toEqual(expected);
  });

  it.each<[string, string, string, Found, readonly string[]]>([
    ['the name of an office', 'tr', 'Dün Katar Emiri geldi.', ['Katar Emiri', 'LOC', 0.9], ['LOC Katar']],
    ['what is measured', 'uk', 'Імпорт Австрії зріс.', ['Імпорт Австрії', 'ORG', 0.8], ['LOC Австрії']],
    ['a common word that opens the sentence', 'ro', 'Ora Beijingului este alta.', ['Ora Beijingului', 'LOC', 0.9], ['LOC Beijingului']],
    ['what kind of place it is', 'fr', 'Hier la Ville de Paris a voté.', ['Ville de Paris', 'LOC', 0.95], ['LOC Paris']],
    ['the article of the sentence, too', 'fr', 'La Ville de Paris vote.', ['La Ville de Paris', 'LOC', 0.95], ['LOC Paris']],
    ['a common word in ideographs', 'zh', '土耳其代表团在开会。', ['土耳其代表团', 'ORG', 0.85], ['LOC 土耳其']],
    ['a noun that opens the sentence before a genitive', 'ru', 'Феномен Трампа объясняют просто.', ['Феномен Трампа', 'PER', 0.85], ['PER Трампа']],
    ['a noun that opens the sentence before a country', 'uk', 'Мандрівники США повертаються.', ['Мандрівники США', 'PER', 0.85], ['LOC США']],
    ['a plain noun behind a country', 'zh', '一家日本公司来了。', ['日本公司', 'ORG', 0.6], ['LOC 日本']],
    ['a clause', 'it', 'I russi vendono petrolio alla Norvegia.', ['I russi vendono petrolio alla Norvegia', 'MISC', 0.7], ['MISC russi', 'LOC Norvegia']],
    ['a small word', 'it', 'Ieri tribunale di Palermo chiuso.', ['tribunale di Palermo', 'ORG', 0.7], ['LOC Palermo']],
  ])('does not, where it adds but %s', async (_, language, text, found, expected) => {
    expect(await joined(language, text, [found])).toEqual(expected);
  });
});

describe('an index', () => {
  it('is no company, though it is called by one', async () => {
    expect(await joined('de', 'Gestern stieg der Dow Jones kräftig.', [['Dow Jones', 'ORG', 0.7]])).toEqual(['MISC Dow Jones']);
  });
});

describe('a company and what it makes', () => {
  it('are one name', async () => {
    expect(await joined('en', 'He sells the Amazon Prime Video plan.', [['Prime Video', 'MISC', 0.7]])).toEqual(['MISC Amazon Prime Video']);
  });

  it('are two where a mark or a small word parts them', async () => {
    expect(await joined('en', 'He left Amazon, Fernwood and the rest.', [['Fernwood', 'ORG', 0.7]])).toEqual(['ORG Amazon', 'ORG Fernwood']);
  });
});

describe('a listed place that the tagger takes for a person', () => {
  it('is one after the preposition of places, and nobody elsewhere', async () => {
    expect(await joined('it', 'Vivo a Ginevra.', [['Ginevra', 'PER', 0.6]])).toEqual(['LOC Ginevra']);
    expect(await joined('it', 'Ieri con Ginevra.', [['Ginevra', 'PER', 0.6]])).toEqual(['PER Ginevra']);
  });
});

describe('a person of whom the tagger is less sure than the words around the name', () => {
  it.each([[0.4, ['سمير حداد']], [0.8, ['الزراعة سمير حداد']]] as const)('gives way to them: score %d', async (score, expected) => {
    const text = 'قال وزير الزراعة سمير حداد';
    const tokens = tokenize(text, [{ start: 0, end: text.length }]);
    const start = text.indexOf('الزراعة');
    const tagged: TaggedName = { start, end: text.length, firstToken: 2, endToken: 5, type: 'PER', score, margin: 1 };
    expect(findCuedNames(text, tokens, await packFor('ar'), [], [tagged]).map((name) => text.slice(name.start, name.end))).toEqual(expected);
  });
});
