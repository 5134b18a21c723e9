import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnowledge, openKnowledgeBytes } from '../../src/knowledge/index.js';
import { compileBase } from '../../src/knowledge/base/compile.js';
import { parseTable } from '../../src/knowledge/base/table.js';
import { lookUpName } from '../../src/knowledge/import/look-up.js';
import { FalseSpellings } from '../../src/tools/knowledge/false-spellings.js';
import { mentionsOf } from './run.js';

const tables = join(import.meta.dirname, '../../src/knowledge/tables');
const table = 'acme\tORG\tcompany\tTR\t0.9\tAkme Holding\n\ttr\tAkme|Akme Holding\n\t^tr\tAKM\nQ42\tPER\tperson\tGB\t0.5\tDouglas Adams\n\t*\tDouglas Adams|Adams*\n\t@President\tQ145\t2001-02-03\t\n';

describe('a compiled knowledge base', () => {
  it('gives back what was compiled', () => {
    const base = openKnowledgeBytes(compileBase(parseTable('own', table)).bytes);
    expect(base.size).toBe(2);
    expect(base.entity(0)).toMatchObject({ id: 'kb:own/acme', qid: null, type: 'ORG', subtype: 'company', country: 'TR', name: 'Akme Holding' });
    expect(base.entity(1).id).toBe('wikidata:Q42');
    expect(base.rowOf('Q42')).toBe(1);
    expect(base.rowOf('kb:own/acme')).toBe(0);
    expect(base.rowOf('kb:own/none')).toBe(-1);
  });

  it('is the same bytes for the same tables', () => {
    expect(compileBase(parseTable('own', table)).bytes).toEqual(compileBase(parseTable('own', table)).bytes);
  });

  it('takes a name that most languages share for everybody\'s, but no doubtful, short or common one', () => {
    const shared = 'acme\tORG\tcompany\t\t0.9\tAkme Holding\n\tde,fr,it,es,pt,nl\tRolvex|Mare|Ganto|Sirvan*\n\tde,fr\tAkmeone\n';
    const base = openKnowledgeBytes(compileBase(parseTable('own', shared), (word) => word === 'ganto').bytes);
    const languagesOfName = (name: string): readonly string[] => lookUpName(base, name).flatMap((found) => found.languages);
    expect(languagesOfName('Rolvex')).toEqual([]);
    for (const name of ['Mare', 'Ganto', 'Sirvan']) expect(languagesOfName(name)).toContain('de');
    expect(languagesOfName('Akmeone')).toEqual(['de', 'fr']);
  });

  it('refuses bytes of another kind, and says where a table is wrong', () => {
    expect(() => openKnowledgeBytes(new Uint8Array(64))).toThrow(/not a knowledge base/);
    expect(() => parseTable('own', 'x\tNOPE\t\t\t1\tName\n')).toThrow(/own:1/);
  });

  it('lists nobody and no body twice', () => {
    const lists = ['people', 'leaders', 'organisations', 'parties', 'more-organisations', 'international', 'sport', 'world', 'places-events'];
    const names = lists.flatMap((list) => parseTable(list, readFileSync(join(tables, `${list}.tsv`), 'utf8'))).map(({ type, name }) => `${type} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('adds names to nobody who is not listed', () => {
    const base = openKnowledge();
    const keys = ['world-names', 'more-names', 'far-names', 'group-names', 'town-names'].flatMap((list) =>
      readFileSync(join(tables, `${list}.tsv`), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[0]!));
    const isListed = (key: string): boolean => base.rowOf(key) >= 0 || base.rowOf(`kb:${key}`) >= 0 || (/^[A-Z]{2}$/.test(key) && base.countryRow(key) >= 0);
    expect([...new Set(keys)].filter((key) => !isListed(key))).toEqual([]);
  });

  it('holds the entities that news needs', () => {
    const base = openKnowledge();
    expect(base.size).toBeGreaterThan(6000);
    expect(base.nameRow.length).toBeGreaterThan(100_000);
    for (const [qid, name] of [['Q159', 'Russia'], ['Q148', 'China'], ['Q15031', 'Xi Jinping'], ['Q243630', 'BRICS'], ['Q485207', 'Shanghai Cooperation Organisation']] as const) {
      expect(base.entity(base.rowOf(qid)).name).toBe(name);
    }
    expect(base.entity(base.countryRow('KZ')).qid).toBe('Q232');
  });
});

describe('offices', () => {
  it('are held at the date of the document', async () => {
    const idAt = async (date: string): Promise<string | null | undefined> => (await mentionsOf('The US president spoke.', 'en', date))[0]?.entity?.id;
    expect(await idAt('2016-05-05')).toBe('wikidata:Q76');
    expect(await idAt('2022-05-05')).toBe('wikidata:Q6279');
    expect(await idAt('2025-05-05')).toBe('wikidata:Q22686');
  });

  it('are left open where nobody is known to have held them', async () => {
    const [nominal] = await mentionsOf('The Russian president spoke.', 'en', '1890-01-01');
    expect(nominal).toMatchObject({ form: 'nominal', entity: null });
  });
});

describe('a spelling that GeoNames lists with a place', () => {
  const spellings = new FalseSpellings(new Map([['organisations', 'bauhaus\tORG\tcompany\tDE\t0.4\tHamburex\n'], ['cities', '1\tLOC\tcity\tDE\t0.25\tHamburg\n2\tLOC\tcity\tAT\t0.3\tGraz\n']]));
  it.each([
    ['Under The Mill', true, 'words translated by meaning'], ['Eva Brown', true, 'somebody it was called after'], ['The Old One', true, 'a nickname'], ['Franklin', true, 'a given name'], ['Hamburex', true, 'the name of something weightier'], ['Graz', true, 'the name of another, weightier place'],
    ['Hambourg', false, 'another spelling'], ['Гамбург', false, 'another script'], ['Xhambrik', false, 'an old name that is no common word'],
  ])('%s: %s (%s)', (spelling, isFalse) => {
    expect(spellings.has(spelling, '1', 0.25, ['Hamburg'])).toBe(isFalse);
  });

  it('is no name of the shipped base where it is plain words or another\'s name', () => {
    const places = (name: string): (string | null)[] => lookUpName(openKnowledge(), name).filter(({ entity }) => entity.type === 'LOC').map(({ entity }) => entity.name);
    for (const name of ['White House', 'Hamas', 'Stalin', 'Terminus']) expect(places(name)).toEqual([]);
    expect(places('Saigon')).toEqual(['Ho Chi Minh City']);
  });
});

describe('the shipped base', () => {
  it('lists nobody twice under one id, and says from when an office was held', () => {
    const base = openKnowledge();
    const ids = Array.from({ length: base.size }, (_, row) => base.entity(row).id);
    expect(new Set(ids).size).toBe(ids.length);
    for (let row = 0; row < base.size; row++) {
      for (const { from, to } of base.entity(row).offices) {
        expect(from).not.toBeNull();
        expect(to === null || from! < to).toBe(true);
      }
    }
  });
});
