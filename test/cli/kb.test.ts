import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dragoman, jsonLines, line, newFolder } from './run-cli.js';

const companies = 'key,name,type,aliases,aliases:ru,acronyms,country\nkelp,Kelpworks Marine,ORG,Kelpworks,Келпворкс,KWM,NO\nveld,"Veldman, Oda",PER,Oda Veldman,,,NO\ngeo,Georgia,ORG,,,,\n';

function file(name: string, content: string | Buffer): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

function mentionsWith(knowledge: string, text: string, language: string): [string, string][] {
  const { code, out } = dragoman(['pipe', '--knowledge', knowledge], line({ id: 'a', text, language }));
  expect(code).toBe(0);
  const [record] = jsonLines(out);
  return (record?.['mentions'] as { exact: string; entity: string }[]).map((m) => [m.exact, m.entity]);
}

describe('kb', () => {
  const list = file('fleet.csv', companies);
  const base = join(newFolder(), 'mine.kb');

  it('build compiles a list with the shipped base, and reports names that collide', () => {
    const { code, out, err } = dragoman(['kb', 'build', list, '--out', base]);
    expect(code).toBe(0);
    expect(out).toMatch(/Georgia +kb:fleet\/geo .*wikidata:Q230/);
    expect(out).not.toContain('Kelpworks');
    expect(err).toMatch(/mine\.kb: \d+ entities \(3 of the lists\), \d+ names/);
  });

  it('is used by pipe, run and a pipeline file, with inflections, other scripts and acronyms', () => {
    expect(mentionsWith(base, "Kelpworks Marine'in kârı arttı; KWM Rusya'da büyüyor, dedi Oda Veldman.", 'tr')).toEqual([
      ['Kelpworks Marine', 'kb:fleet/kelp'], ['KWM', 'kb:fleet/kelp'], ['Rusya', 'wikidata:Q159'], ['Oda Veldman', 'kb:fleet/veld'],
    ]);
    expect(mentionsWith(base, 'Акции Келпворкса выросли, сообщила Ода Велдман.', 'ru')).toEqual([['Келпворкса', 'kb:fleet/kelp'], ['Ода Велдман', 'kb:fleet/veld']]);
    const folder = newFolder();
    const pipeline = join(folder, 'mine.yaml');
    writeFileSync(join(folder, 'mine.kb'), readFileSync(base));
    writeFileSync(pipeline, `name: mine\ndescription: names\nknowledge: mine.kb\nstages: [read, zone, detect-language, segment, split-tokens, label-sentences, find-reference, find-names, link]\n`);
    const input = file('in.jsonl', line({ id: 'a', text: 'Kelpworks grew.', language: 'en' }));
    const shipped = join(folder, 'shipped');
    const own = join(folder, 'own');
    expect(dragoman(['run', input, '--out', shipped, '--jobs', '1', '--tables', 'none', '--quiet']).code).toBe(0);
    expect(dragoman(['run', input, '--out', own, '--pipeline', pipeline, '--jobs', '1', '--tables', 'none', '--quiet']).code).toBe(0);
    expect(readFileSync(join(own, 'documents.jsonl'), 'utf8')).toContain('kb:fleet/kelp');
    const version = (of: string): unknown => (JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8')) as { versions: { knowledge: unknown } }).versions.knowledge;
    expect(version(own)).toMatch(/^[0-9a-f]{16}$/);
    expect(version(own)).not.toBe(version(shipped));
    // Another knowledge base is another dataset.
    const again = dragoman(['run', input, '--out', shipped, '--knowledge', base, '--tables', 'none', '--quiet']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('knowledge');
  });

  it('add goes on from a knowledge base, in its place', () => {
    const more = file('more.jsonl', `${line({ key: 'x', name: 'Tannfisk', type: 'ORG', aliases: { no: ['Tannfisken'] } }).replace('"no"', '"nb"')}`);
    const { code, out } = dragoman(['kb', 'add', more, '--knowledge', base, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: base, added: 1, collisions: [] });
    expect(dragoman(['kb', 'lookup', 'tannfisken', '--knowledge', base]).out).toContain('kb:more/x');
    expect(dragoman(['kb', 'lookup', 'Kelpworks', '--knowledge', base]).out).toContain('kb:fleet/kelp');
  });

  it('import reads dumps of Wikidata and JRC-Names, packed or not', () => {
    const item = (id: string, name: string, wikis: number): unknown => ({
      id, labels: { en: { value: name } }, claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }] }, sitelinks: Object.fromEntries(Array.from({ length: wikis }, (_, i) => [`w${i}`, {}])),
    });
    const dump = file('dump.json.gz', gzipSync(`[\n${JSON.stringify(item('Q999000001', 'Ursel Probe', 12))},\n${JSON.stringify(item('Q999000002', 'Karl Selten', 2))}\n]\n`));
    const out = join(newFolder(), 'w.kb');
    expect(dragoman(['kb', 'import', 'wikidata-json', dump, '--out', out]).code).toBe(0);
    expect(dragoman(['kb', 'lookup', 'Ursel Probe', '--knowledge', out]).out).toContain('wikidata:Q999000001');
    expect(dragoman(['kb', 'lookup', 'Karl Selten', '--knowledge', out]).code).toBe(1);
    expect(dragoman(['kb', 'import', 'wikidata-json', dump, '--min-sitelinks', '13', '--out', out])).toMatchObject({ code: 2, err: expect.stringContaining('no item is taken. Expected items with a page in at least 13 wikis. Lower --min-sitelinks.') as unknown });
    const jrc = file('names.txt', '#comment\n77\tP\tu\tUrsel+Probe\n77\tP\tel\tΟύρσελ+Πρόμπε\n');
    expect(dragoman(['kb', 'import', 'jrc-names', jrc, '--out', out]).code).toBe(0);
    expect(dragoman(['kb', 'lookup', 'Ούρσελ Πρόμπε', '--knowledge', out]).out).toContain('kb:jrc-names/77');
  });

  it('lookup and collisions read the shipped base', () => {
    expect(dragoman(['kb', 'lookup', '上合组织']).out).toContain('wikidata:Q485207');
    expect(JSON.parse(dragoman(['kb', 'lookup', 'Şanghay', 'İşbirliği', 'Örgütü', '--json']).out)).toMatchObject([{ qid: 'Q485207' }]);
    expect(dragoman(['kb', 'collisions', list]).out).toContain('1 names may mean another');
    expect(dragoman(['kb', 'collisions', '--limit', '3']).out.trim().split('\n')).toHaveLength(5);
  });

  it.each([
    [['kb', 'nonsense'], 'build, add, import, lookup, collisions'],
    [['kb', 'add'], 'no file is named'],
    [['kb', 'build', '/nonexistent.csv'], 'no such file'],
    [['kb', 'build', bad('a.csv', 'key,naam\nx,y\n')], 'a.csv:1: the header has no column "name"'],
    [['kb', 'build', bad('b.csv', 'name,kind\nx,y\n')], 'b.csv:1: the header has a column "kind"'],
    [['kb', 'build', bad('c.csv', 'key,name\na,"Two\nlines"\n\na,Other\n')], 'c.csv:5: the key "a" is that of line 2 too'],
    [['kb', 'build', bad('d.jsonl', '{"name":"A"}\n{"name":"B","type":"THING"}\n')], 'd.jsonl:2: "THING" is no type'],
    [['kb', 'build', bad('e.jsonl', '{"name":"A","aliases":{"qq":["B"]}}\n')], 'e.jsonl:1: "qq" is no language'],
    [['kb', 'import'], 'no format is named. Expected wikidata-json or jrc-names.'],
    [['kb', 'import', 'yago', 'x'], 'wikidata-json or jrc-names'],
    [['kb', 'import', 'jrc-names', bad('f.txt', 'nothing\n')], 'no line is one of a jrc-names dump'],
    [['pipe', '--knowledge', bad('g.kb', 'x'.repeat(200))], 'not a knowledge base'],
    [['pipe', '--knowledge', '/nonexistent.kb'], 'cannot be read'],
  ])('%j ends with 2 and one line that says %s', (args, says) => {
    const { code, err } = dragoman(args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
  });

  it('leaves no half-written file', () => {
    const out = join(newFolder(), 'x.kb');
    dragoman(['kb', 'build', bad('b.csv', 'name,kind\nx,y\n'), '--out', out]);
    expect(existsSync(out)).toBe(false);
  });
});

function bad(name: string, content: string): string {
  return file(name, content);
}
