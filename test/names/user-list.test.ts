import { describe, expect, it } from 'vitest';
import {
  extendKnowledge, findCollisions, findKnownNames, lookUpName, openKnowledge, openKnowledgeBytes, readEntityCsv, readEntityJsonLines, readJrcNames, readWikidataLine,
} from '../../src/knowledge/index.js';
import { tokenize } from '../../src/text/index.js';
import { packOf } from './run.js';

const csv = 'key,name,type,aliases,country\nsise,Şişecam,ORG,Türkiye Şişe ve Cam Fabrikaları,TR\nkor,"Koralp, Ayşe",PER,Ayşe Koralp|Koralp,TR\n';

describe("a user's list", () => {
  it('is compiled beside the shipped base, and found with its inflections', async () => {
    const base = openKnowledgeBytes(extendKnowledge(openKnowledge(), readEntityCsv('own', csv)).bytes);
    expect(base.size).toBe(openKnowledge().size + 2);
    const text = "Şişecam'ın kârı arttı; Sisecam Rusya'da büyüyor, dedi Ayşe Koralp.";
    const found = findKnownNames(text, tokenize(text, [{ start: 0, end: text.length }]), await packOf('tr'), base);
    expect(found.map((c) => [text.slice(c.start, c.end), base.entity(c.rows[0]!).id])).toEqual([
      ['Şişecam', 'kb:own/sise'], ['Sisecam', 'kb:own/sise'], ['Rusya', 'wikidata:Q159'], ['Ayşe Koralp', 'kb:own/kor'],
    ]);
  });

  it('adds names to an entity with the same Wikidata id', () => {
    const added = readEntityJsonLines('own', '{"name":"Ruthenia Magna","type":"LOC","qid":"Q159"}\n');
    const base = openKnowledgeBytes(extendKnowledge(openKnowledge(), added).bytes);
    expect(base.size).toBe(openKnowledge().size);
    expect(lookUpName(base, 'Ruthenia Magna')[0]?.entity.id).toBe('wikidata:Q159');
    expect(lookUpName(base, 'Rusya')[0]?.entity.id).toBe('wikidata:Q159');
  });

  it('says which names collide', () => {
    const added = readEntityJsonLines('own', '{"key":"a","name":"Georgia","type":"ORG"}\n{"key":"b","name":"Zyxwerk AG","aliases":{"de":["Zyx"]}}\n{"key":"c","name":"Zyx"}\n');
    const collisions = findCollisions(openKnowledge(), added);
    expect(collisions.find((c) => c.id === 'kb:own/a')?.others).toContain('wikidata:Q230');
    expect(collisions.filter((c) => c.name === 'Zyx').map((c) => c.others)).toEqual([['kb:own/c'], ['kb:own/b']]);
    expect(collisions.some((c) => c.name === 'Zyxwerk AG')).toBe(false);
  });

  it('is refused with the line that is wrong', () => {
    expect(() => readEntityJsonLines('own', '{"name":"A"}\nnot json\n')).toThrow(/own:2/);
    expect(() => readEntityJsonLines('own', '{"name":"A","type":"THING"}\n')).toThrow(/own:1.*THING/);
    expect(() => readEntityCsv('own', 'title\nx\n')).toThrow(/own:1/);
  });
});

describe('dumps', () => {
  it('of Wikidata give names by language', () => {
    const line = '{"id":"Q999999","labels":{"en":{"value":"Jane Sample"},"ru":{"value":"Джейн Сэмпл"}},"aliases":{"en":[{"value":"Sample"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]},"sitelinks":{"enwiki":{}}},';
    const item = readWikidataLine(line);
    const entity = item?.entity;
    expect(item?.sitelinks).toBe(1);
    expect(entity).toMatchObject({ qid: 'Q999999', type: 'PER', name: 'Jane Sample' });
    expect(entity?.names.find((n) => n.text === 'Sample')).toMatchObject({ weak: true, languages: ['en'] });
    expect(readWikidataLine('[')).toBeNull();
  });

  it('of JRC-Names gather the spellings of a number', () => {
    const [entity] = readJrcNames('12\tP\tu\tJane+Sample\n12\tP\tru\tДжейн+Сэмпл\n');
    expect(entity).toMatchObject({ key: 'jrc-names/12', type: 'PER', name: 'Jane Sample' });
    expect(entity?.names.map((n) => n.text)).toEqual(['Jane Sample', 'Джейн Сэмпл']);
  });
});
