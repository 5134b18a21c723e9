import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/** Names of the people meant by office in a text, “?” where nobody can be told; none for no such mention. */
async function meantByOffice(text: string, language: string, date: string): Promise<string[]> {
  return (await mentionsOf(text, language, date)).filter(({ form }) => form === 'nominal').map(({ entity }) => entity?.name ?? '?');
}

describe('an office without a country', () => {
  it.each([
    ['en', 'Germany will send tanks to the front. The foreign minister said so.', ['Annalena Baerbock']],
    ['de', 'Polen will mehr Panzer kaufen. Das sagte der Außenminister am Dienstag.', ['Radosław Sikorski']],
    ['es', 'España se niega. Lo dijo el ministro de Exteriores el martes.', ['José Manuel Albares']],
    ['it', 'L\'Italia dice no. Lo ha detto il ministro degli Esteri, dopo il vertice.', ['Antonio Tajani']],
    ['nl', 'Polen weigert. Dat zei de minister van Buitenlandse Zaken dinsdag.', ['Radosław Sikorski']],
  ])('%s is of the one that is spoken of: %s', async (language, text, ids) => {
    expect(await meantByOffice(text, language, '2024-05-01')).toEqual(ids);
  });

  it.each([
    ['two countries are spoken of', 'Germany and France will send tanks. The foreign minister said so.'],
    ['no country is known', 'Ruritania will send tanks. The foreign minister said so.'],
    ['no country is named', 'The troops moved on. The foreign minister said so.'],
    ['the country stands in another paragraph', 'Germany will send tanks.\n\nIt rained. The foreign minister said so.'],
    ['it is told otherwise whose office it is', 'Germany will send tanks. The foreign minister of the day said so.'],
    ['his name is told', 'Germany will send tanks. The foreign minister, Ana Roy, said so.'],
    ['many may bear it', 'Germany will send tanks. The president said so.'],
  ])('is nobody\'s where %s', async (_, text) => {
    expect(await meantByOffice(text, 'en', '2024-05-01')).toEqual([]);
  });

  it('is nobody\'s where the noun before it has the article', async () => {
    expect(await meantByOffice('Polen wartet. Ein Treffen der Außenminister folgt.', 'de', '2024-05-01')).toEqual([]);
  });

  it('is his whom the document named by it, and nobody\'s where it named two', async () => {
    expect(await meantByOffice('Ukrainian foreign minister Dmytro Kuleba met French officials. Paris will help, the foreign minister said.', 'en', '2024-05-01')).toEqual(['Dmytro Kuleba']);
    expect(await meantByOffice('Ukrainian foreign minister Dmytro Kuleba met German foreign minister Annalena Baerbock. The foreign minister smiled.', 'en', '2024-05-01')).toEqual([]);
  });

  it('is said to be open where nobody is known to have held it', async () => {
    expect(await meantByOffice('Portugal refused. The defence minister said so.', 'en', '1990-05-01')).toEqual(['?']);
  });
});
