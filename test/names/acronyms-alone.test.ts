import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const entitiesOf = async (language: string, text: string): Promise<(string | null)[]> => (await extract({ text, language })).mentions.map(({ entity }) => entity);

describe('a short word in capitals', () => {
  it('is an acronym, not somebody of a country', async () => {
    expect(await entitiesOf('es', 'El desempleo bajó al 9 %, informó el DANE.')).toEqual(['kb:national-bodies/dane']);
    expect(await entitiesOf('en', 'DANE said unemployment fell to 9 percent.')).not.toContain('wikidata:Q35');
  });

  it('is an adjective again where all words are in capitals, or it is none', async () => {
    expect(await entitiesOf('en', 'A Dane won the race.')).toEqual(['wikidata:Q35']);
    expect(await entitiesOf('en', 'THAI ARMY LEAVES BORDER')).toContain('wikidata:Q869');
  });
});
