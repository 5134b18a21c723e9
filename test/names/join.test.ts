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
    ['fi', 'Norjan puolustusministeriö vaikenee.', ['Norjan puolustusministeriö', 'ORG', 0.8], ['ORG Norjan puolustusministeriö']],
    ['hr', 'Danas Hrvatska narodna banka šuti.', ['Hrvatska narodna banka', 'ORG', 0.97], ['ORG Hrvatska narodna banka']],
    ['de', 'Er besucht die Schweiz-Konferenz.', ['Schweiz-Konferenz', 'MISC', 0.95], ['MISC Schweiz-Konferenz']],
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
    ['the noun before a country', 'fr', 'On décrit l’économie des États-Unis.', ['économie des États-Unis', 'ORG', 0.9], ['LOC États-Unis']],
    ['the noun before a country', 'es', 'Crece la economía de Francia.', ['economía de Francia', 'ORG', 0.9], ['LOC Francia']],
    ['the noun before a country', 'pt', 'Cai o turismo da Grécia.', ['turismo da Grécia', 'MISC', 0.9], ['LOC Grécia']],
    ['the noun before a country', 'ru', 'Растёт торговля Австрии.', ['торговля Австрии', 'ORG', 0.9], ['LOC Австрии']],
    ['the article before a country', 'it', 'Dopo l’Albania tocca a noi.', ['l’Albania', 'ORG', 0.8], ['LOC Albania']],
    ['the verb behind a country', 'es', 'Francia recibió turistas.', ['Francia recibió', 'LOC', 0.9], ['LOC Francia']],
    ['the verb behind a country', 'en', 'Then Norway exported fish.', ['Norway exported', 'ORG', 0.9], ['LOC Norway']],
    ['the verb behind a country', 'pl', 'Norwegia będzie czekać.', ['Norwegia będzie', 'MISC', 0.95], ['LOC Norwegia']],
    ['the verb behind a country', 'nl', 'Noorwegen boekte winst.', ['Noorwegen boekte', 'LOC', 0.9], ['LOC Noorwegen']],
    ['the verb behind a body', 'bg', 'Днес Белият дом мълчи.', ['Белият дом мълчи', 'ORG', 0.9], ['ORG Белият дом']],
    ['the noun behind a country', 'tr', 'Dün Rusya krizi derinleşti.', ['Rusya krizi', 'MISC', 0.9], ['LOC Rusya']],
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

describe('a name that a list is sure of', () => {
  it.each<[string, string, Found, string]>([
    ['nl', 'Gisteren won Microsoft weer.', ['Microsoft', 'PER', 0.97], 'ORG Microsoft'],
    ['en', 'Then Brussels agreed.', ['Brussels', 'PER', 0.97], 'LOC Brussels'],
    ['ru', 'Вчера Пекин согласился.', ['Пекин', 'PER', 0.97], 'LOC Пекин'],
    ['tr', 'Dün Ankara konuştu.', ['Ankara', 'PER', 0.95], 'LOC Ankara'],
  ])('is no person where nobody is called by it (%s): %s', async (language, text, found, expected) => {
    expect(await joined(language, text, [found])).toEqual([expected]);
  });

  it('is a person where the tagger is sure and people are called by it', async () => {
    expect(await joined('en', 'Then Florence laughed.', [['Florence', 'PER', 0.97]])).toEqual(['PER Florence']);
  });
});

describe('a country whose name is a word of some other language', () => {
  it.each([['es', 'Francia creció.', 'Francia'], ['it', 'Cina e Francia crescono.', 'Cina'], ['fr', 'Inde et Malte signent.', 'Inde'], ['id', 'Jerman menang.', 'Jerman']])(
    'opens a sentence as a country where adjectives stand behind nouns (%s): %s', async (language, text, country) => {
      const tokens = tokenize(text, [{ start: 0, end: text.length }]);
      const [first] = findKnownNames(text, tokens, await packFor(language), openKnowledge());
      expect([text.slice(first!.start, first!.end), first!.rule]).toEqual([country, 'listed-name']);
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
