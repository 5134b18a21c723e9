import { describe, expect, it } from 'vitest';
import { withoutTitles, type TaggedName } from '../../src/knowledge/index.js';
import type { EntityType } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';
import { packOf } from './run.js';

/** What is left of a stretch that the tagger took for a name, as `type exact`. */
async function left(language: string, text: string, exact: string, type: EntityType): Promise<string[]> {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(exact);
  const name: TaggedName = { start, end: start + exact.length, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + exact.length) + 1, type, score: 0.8, margin: 1 };
  return withoutTitles([name], text, tokens, await packOf(language)).map((rest) => `${rest.type} ${text.slice(rest.start, rest.end)}`);
}

describe('a title', () => {
  it.each<[string, string, string, EntityType]>([
    ['en', 'Today the Prime Minister resigned.', 'Prime Minister', 'MISC'],
    ['en', 'Today the Secretary of State spoke.', 'Secretary of State', 'ORG'],
    ['it', 'Parla il Segretario di Stato.', 'Segretario di Stato', 'LOC'],
  ])('alone is no name of any type (%s): %s', async (language, text, exact, type) => {
    expect(await left(language, text, exact, type)).toEqual([]);
  });

  it.each<[string, string, string, EntityType, readonly string[]]>([
    ['nl', 'Minister van Volksgezondheid Henk Bakker sprak.', 'Minister van Volksgezondheid Henk Bakker', 'PER', ['PER Henk Bakker']],
    ['es', 'Habló la Ministra de Sanidad Carmen Robledo.', 'Ministra de Sanidad Carmen Robledo', 'PER', ['PER Carmen Robledo']],
    ['nl', 'Keniaanse minister van Volksgezondheid Henk Bakker sprak.', 'Keniaanse minister van Volksgezondheid Henk Bakker', 'PER', ['PER Henk Bakker']],
    ['nl', 'Keniaanse minister van Financiën Henk Bakker sprak.', 'Keniaanse minister van Financiën Henk Bakker', 'ORG', ['PER Henk Bakker']],
    ['nl', 'Russische president Henk Bakker sprak.', 'Russische president Henk Bakker', 'PER', ['PER Henk Bakker']],
    ['nl', 'Minister van Volksgezondheid sprak.', 'Minister van Volksgezondheid', 'PER', []],
    ['fr', 'Le ministère de la Santé a parlé.', 'Santé', 'LOC', []],
    ['fr', 'Le ministère irakien du Pétrole a parlé.', 'Pétrole', 'ORG', []],
    ['ro', 'Ministrul Sănătății a vorbit.', 'Sănătății', 'LOC', []],
    ['it', 'Il ministro dei Trasporti Tran Van Khoa ha parlato.', 'Trasporti Tran Van Khoa', 'PER', ['PER Tran Van Khoa']],
    ['fr', 'La ministre de la Défense Claire Vasseur a parlé.', 'Défense Claire Vasseur', 'ORG', ['PER Claire Vasseur']],
    ['fr', 'Elle habite près de la Défense.', 'Défense', 'LOC', ['LOC Défense']],
    ['es', 'El médico de Salud habló.', 'Salud', 'LOC', ['LOC Salud']],
  ])('leaves nothing of what a ministry is for (%s): %s', async (language, text, exact, type, rest) => {
    expect(await left(language, text, exact, type)).toEqual(rest);
  });

  it.each<[string, string, string, EntityType]>([
    ['en', 'They work for the Ministry of Finance.', 'Ministry of Finance', 'ORG'],
    ['it', 'Il Governo ha deciso.', 'Governo', 'ORG'],
    ['tr', 'Dışişleri Bakanlığı açıkladı.', 'Dışişleri Bakanlığı', 'ORG'],
    ['en', 'She wrote President Lincoln Street.', 'President Lincoln Street', 'LOC'],
    ['en', 'He drives a Senator Deluxe.', 'Senator Deluxe', 'MISC'],
  ])('is part of a name that is more, and no title where it is a body (%s): %s', async (language, text, exact, type) => {
    expect(await left(language, text, exact, type)).toEqual([`${type} ${exact}`]);
  });
});
