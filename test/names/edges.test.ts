import { describe, expect, it } from 'vitest';
import { withEdges, type TaggedName } from '../../src/knowledge/index.js';
import type { EntityType } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';
import { packOf } from './run.js';

/** What the language leaves of a stretch that the tagger took for a name, as `type exact`. */
async function edged(language: string, text: string, exact: string, type: EntityType): Promise<string[]> {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(exact);
  const name: TaggedName = { start, end: start + exact.length, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + exact.length) + 1, type, score: 0.8, margin: 1 };
  return withEdges([name], text, tokens, await packOf(language)).map((left) => `${left.type} ${text.slice(left.start, left.end)}`);
}

describe('a tagged name', () => {
  it.each<[string, string, string, string, EntityType, readonly string[]]>([
    ['takes the stop of its ordinal', 'sk', 'Za vlády Karola IV. vznikla škola.', 'Karola IV', 'PER', ['PER Karola IV.']],
    ['leaves the stop to the end of the sentence', 'sk', 'Vládol Karol IV.', 'Karol IV', 'PER', ['PER Karol IV']],
    ['leaves the stop where ordinals have none', 'it', 'Regnò Carlo IV. Poi morì.', 'Carlo IV', 'PER', ['PER Carlo IV']],
    ['leaves the noun for its kind', 'tr', 'Kaluga bölgesinde kar yağdı.', 'Kaluga bölgesinde', 'LOC', ['LOC Kaluga']],
    ['keeps the noun for its kind where that is a part of it', 'lv', 'Durbes novadā snieg.', 'Durbes novadā', 'LOC', ['LOC Durbes novadā']],
    ['is parted at a genitive', 'tr', "Dün Letonya'nın Valka kasabası karıştı.", "Letonya'nın Valka", 'LOC', ['LOC Letonya', 'LOC Valka']],
    ['is none where it is a pronoun', 'it', 'Ella ha vinto.', 'Ella', 'PER', []],
    ['ends at the end of a sentence', 'pl', 'Leciał do Gdyni. Drony spadły.', 'Gdyni. Drony', 'LOC', ['LOC Gdyni', 'LOC Drony']],
    ['holds the stop of an initial', 'en', 'Ann Q. Marlowe left.', 'Ann Q. Marlowe', 'PER', ['PER Ann Q. Marlowe']],
    ['holds the stop of an abbreviation', 'en', 'They sued Fernwood Corp. Holdings again.', 'Fernwood Corp. Holdings', 'ORG', ['ORG Fernwood Corp. Holdings']],
    ['holds a stop where it is a title', 'es', 'Leyó La Noche. Segunda Parte ayer.', 'La Noche. Segunda Parte', 'MISC', ['MISC La Noche. Segunda Parte']],
    ['is none where it is a noun with a capital out of respect', 'it', 'Così il Paese cresce.', 'Paese', 'LOC', []],
    ['is one where such a noun is but a part of it', 'it', 'Così Paese Sera chiude.', 'Paese Sera', 'ORG', ['ORG Paese Sera']],
    ['is none where it is an acronym of everyday life', 'uk', 'Це пишуть ЗМІ.', 'ЗМІ', 'ORG', []],
    ['is none where it is such a noun with its article', 'ro', 'Astăzi Țara tace.', 'Țara', 'PER', []],
    ['is none where it is a day', 'en', 'They met on Friday again.', 'Friday', 'MISC', []],
    ['is none where a day is nobody’s name', 'el', 'Έφυγε Κυριακή πρωί.', 'Κυριακή', 'LOC', []],
    ['is one where a person is called by a day', 'es', 'Ayer Domingo ganó.', 'Domingo', 'PER', ['PER Domingo']],
    ['is one where a day is too short to tell', 'ru', 'В бою ВС отступили.', 'ВС', 'ORG', ['ORG ВС']],
    ['is one where a sentence goes on', 'it', 'Ieri Ella ha vinto.', 'Ella', 'PER', ['PER Ella']],
  ])('%s (%s)', async (_, language, text, exact, type, expected) => {
    expect(await edged(language, text, exact, type)).toEqual(expected);
  });
});
