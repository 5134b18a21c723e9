import { describe, expect, it } from 'vitest';
import { joinTables } from '../../src/knowledge/base/join-tables.js';
import { mentionsOf } from './run.js';

/*
 * Towns in the news by their names in many languages, in sentences of our own; and bodies and people that several
 * languages spell in their own way.
 */

/** `exact id` of every mention that is linked. */
async function linkedIn(text: string, language: string): Promise<readonly string[]> {
  return (await mentionsOf(text, language, '2025-10-10')).flatMap((m) => (m.entity === null || m.entity.id.startsWith('local:') ? [] : [`${text.slice(m.start, m.end)} ${m.entity.id.replace(/^wikidata:|^kb:/, '')}`]));
}

describe('towns and bodies', () => {
  it.each([
    ['de', 'In Kasan trafen sich die Minister, in Saporischschja schlugen Raketen ein.', ['Kasan Q900', 'Saporischschja cities/687700']],
    ['fr', 'Des frappes ont visé Zaporijjia et Marioupol.', ['Zaporijjia cities/687700', 'Marioupol cities/701822']],
    ['pl', 'Ostrzelano Chersoń i Charków.', ['Chersoń cities/706448', 'Charków Q42308']],
    ['cs', 'Ostřelován byl Doněck i Charkov.', ['Doněck Q43070', 'Charkov Q42308']],
    ['it', 'La linea Milano-Venezia è ferma, chiusa l\'autostrada Bologna-Padova.', ['Milano Q490', 'Venezia Q641', 'Bologna Q1891', 'Padova cities/3171728']],
    ['sr', 'Бујица код Ниша, у Нишу је падала киша.', ['Ниша cities/787657', 'Нишу cities/787657']],
    ['hu', 'Hszi Csin-ping Pekingben fogadta Putyint.', ['Hszi Csin-ping Q15031', 'Pekingben Q956', 'Putyint Q7747']],
    ['fi', 'Naton johtajat tapasivat Tukholmassa.', ['Naton Q7184']],
    ['ru', 'Палата представителей США проголосовала, Коллегия выборщиков собралась.', ['Палата представителей США Q11701', 'Коллегия выборщиков places-events/electoral-college']],
    ['de', 'Im Kanton Zürich wurde gewählt.', ['Zürich Q11943']],
    ['id', 'China menolak tarif itu.', ['China Q148']],
  ] as const)('%s: %s', async (language, text, expected) => {
    const found = await linkedIn(text, language);
    for (const mention of expected) expect(found).toContain(mention);
  });

  it.each([
    ['en', 'Two factories in Fukuoka and one in Gaziantep will close.', ['Fukuoka cities/1863967', 'Gaziantep cities/314830']],
    ['de', 'Das Werk in Posen schließt, das in Incheon bleibt.', ['Incheon cities/1843564']],
    ['es', 'Cerró una fábrica en Curitiba.', ['Curitiba cities/3464975']],
    ['fr', 'Une usine a fermé à Daegu.', ['Daegu cities/1835329']],
  ] as const)('%s: behind a preposition of places: %s', async (language, text, expected) => {
    const found = await linkedIn(text, language);
    for (const mention of expected) expect(found).toContain(mention);
  });

  it.each([
    ['en', 'Fukuoka won the prize for her novel.'],
    ['en', 'The novel by Konya was praised.'],
  ] as const)('%s: no town where somebody may be meant: %s', async (language, text) => {
    expect(await linkedIn(text, language)).toEqual([]);
  });

  it('keep the greater of two weights, and all names', () => {
    const table = '1\tLOC\tcity\tXX\t0.2\tSmall\n2\tLOC\tcity\tXX\t0.9\tGreat\n';
    const { entities } = joinTables(new Map([['cities', table], ['town-weights', '# head\ncities/1\t0.5\tSmall\ncities/2\t0.5\tGreat\n'], ['town-names', 'cities/1\tde\tKlein\n']]));
    expect(entities.map(({ name, prior, names }) => [name, prior, names.map(({ text }) => text).join()])).toEqual([['Small', 0.5, 'Klein'], ['Great', 0.9, '']]);
  });
});
