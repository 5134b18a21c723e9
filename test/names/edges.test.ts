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
    ['is one where a sentence goes on', 'it', 'Ieri Ella ha vinto.', 'Ella', 'PER', ['PER Ella']],
  ])('%s (%s)', async (_, language, text, exact, type, expected) => {
    expect(await edged(language, text, exact, type)).toEqual(expected);
  });
});
