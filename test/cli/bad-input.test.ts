import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dragoman, line, newFolder } from './run-cli.js';

/* Every command with what it cannot use: one line on standard error that says what, where and what to do, and the exit code of the contract. */

let folder: string;
const at = (...path: string[]): string => join(folder, ...path);

/** A copy of a good dataset with one file replaced, or without it. */
function broken(name: string, file: string, content: string | null): void {
  cpSync(at('good'), at(name), { recursive: true });
  rmSync(at(name, file));
  if (content !== null) writeFileSync(at(name, file), content);
}

beforeAll(() => {
  folder = newFolder();
  writeFileSync(at('in.jsonl'), line({ id: 'a', text: 'Exports rose to 5 billion euros in 2024.' }));
  expect(dragoman(['run', at('in.jsonl'), '--out', at('good'), '--tables', 'csv', '--jobs', '1', '--quiet']).code).toBe(0);
  mkdirSync(at('empty'));
  writeFileSync(at('file'), 'hello');
  broken('no-manifest', 'manifest.json', null);
  broken('torn-manifest', 'manifest.json', '{');
  broken('null-manifest', 'manifest.json', 'null');
  broken('torn-records', 'documents.jsonl', '{"schema":"dragoman/1",\n');
  broken('odd-records', 'documents.jsonl', '42\n');
  broken('later-records', 'documents.jsonl', '{"schema":"dragoman/2","id":"a"}\n');
  broken('thin-records', 'documents.jsonl', '{"schema":"dragoman/1","id":"a"}\n');
  broken('no-records', 'documents.jsonl', null);
  broken('torn-facts', 'facts.jsonl', '{');
  broken('odd-facts', 'facts.jsonl', '{"id":1}\n');
  for (const [name, text] of [['bad.yaml', 'a: [1,\n'], ['number.yaml', '42\n'], ['unknown.yaml', 'zzz: 1\n'], ['tag.yaml', '!!js/function "x"\n'], ['budget.yaml', 'default: { moved: many }\n']] as const) writeFileSync(at(name), text);
  writeFileSync(at('latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xfc, 0x0a]));
  writeFileSync(at('open.csv'), 'id,name\n"a,b\n');
  writeFileSync(at('number.jsonl'), '{"name":3}\n');
  writeFileSync(at('bad.kb'), 'x');
});

describe('a broken dataset', () => {
  it.each<[string, string[], number, RegExp]>([
    ...['verify', 'facts', 'coverage', 'sql'].flatMap((command): [string, string[], number, RegExp][] => {
      const query = command === 'sql' ? ['select 1'] : [];
      return [
        ['that is not there', [command, 'missing', ...query], 2, /missing: there is no such folder\. Expected the folder of a finished dataset/u],
        ['that is a file', [command, 'file', ...query], 2, /file: this is no folder\. Expected/u],
        ['that is an empty folder', [command, 'empty', ...query], 1, /empty: there is no manifest\.json: .*Run the command that makes it again/u],
        ['without a manifest', [command, 'no-manifest', ...query], 1, /no-manifest: there is no manifest\.json/u],
        ['whose manifest is torn', [command, 'torn-manifest', ...query], 1, /manifest\.json: the manifest is not an object of JSON\. Make the dataset again with --force/u],
        ['whose manifest is null', [command, 'null-manifest', ...query], 1, /manifest\.json: the manifest is not an object of JSON/u],
      ];
    }),
    ...['coverage', 'diff'].flatMap((command): [string, string[], number, RegExp][] => {
      const [first, rest] = command === 'diff' ? ['good', true] : [null, false];
      const args = (name: string): string[] => [command, ...(rest && first !== null ? [first] : []), name];
      return [
        ['whose records are torn', args('torn-records'), 1, /documents\.jsonl(?::1)?: the line is not JSON\. .*`dragoman verify` lists all that is wrong/u],
        ['whose records are none', args('odd-records'), 1, /documents\.jsonl(?::1)?: this is no record/u],
        ['of a later version', args('later-records'), 1, /the record is of the schema "dragoman\/2"\. Expected "dragoman\/1"\. Make the dataset again/u],
        ['whose records lack a part', args('thin-records'), 1, /the record has no sentences/u],
        ['without records', args('no-records'), 2, /no-records: there is no documents\.jsonl here\. Expected/u],
      ];
    }),
    ['whose facts are torn', ['facts', 'torn-facts'], 1, /facts\.jsonl:1: the line is not JSON/u],
    ['whose facts are none', ['facts', 'odd-facts'], 1, /facts\.jsonl:1: this is no fact/u],
    ['that is to be blessed', ['bless', 'no-records', 'baseline', '--reason', 'x'], 2, /no-records: there is no documents\.jsonl here/u],
    ['that is compared with nothing', ['check', 'good', '--against', 'missing'], 2, /missing: there is no such file or folder\. Expected the folder of a finished dataset/u],
  ])('%s: %j', (_what, [command = '', ...args], code, says) => {
    const ended = dragoman([command, ...args.map((arg) => (existsSync(at(arg)) || ['missing', 'baseline'].includes(arg) ? at(arg) : arg))]);
    expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(says)]);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).not.toContain('a fault of ours');
  });

  it('is taken apart by verify, which names every problem', () => {
    for (const [name, says] of [['torn-records', 'the line is not JSON'], ['odd-records', 'document 1 (?)'], ['no-records', 'documents.jsonl: is missing'], ['torn-facts', 'facts.jsonl: is not what the run wrote']] as const) {
      expect(dragoman(['verify', at(name)])).toMatchObject({ code: 1, err: '', out: expect.stringContaining(says) as unknown });
    }
  });

  it('with a torn manifest is replaced with --force, and refused without', () => {
    const again = (...more: string[]): number | null => dragoman(['run', at('in.jsonl'), '--out', at('torn-manifest'), '--tables', 'none', '--jobs', '1', '--quiet', ...more]).code;
    expect([again(), again('--force'), dragoman(['verify', at('torn-manifest')]).code]).toEqual([2, 0, 0]);
  });
});

describe('a file that a command cannot use', () => {
  it.each<[string[], RegExp]>([
    [['check', 'good', '--against', 'good', '--budgets', 'missing'], /missing: cannot be read: there is no such file or folder \(ENOENT\)\. Expected keys default/u],
    [['check', 'good', '--against', 'good', '--budgets', 'bad.yaml'], /bad\.yaml: not valid YAML: .* at line 2, column 1\. Expected keys default/u],
    [['check', 'good', '--against', 'good', '--budgets', 'number.yaml'], /number\.yaml: .*expected object.*Expected keys default/u],
    [['check', 'good', '--against', 'good', '--budgets', 'budget.yaml'], /budget\.yaml: .*default\.moved/u],
    [['check', 'good', '--against', 'good', '--budgets', 'latin.yaml'], /latin\.yaml: byte 3 \(0xfc\) is not valid UTF-8\. Save the file as UTF-8/u],
    [['check', 'good', '--against', 'good', '--budgets', 'empty'], /empty: cannot be read: this is a folder \(EISDIR\)/u],
    [['pipe', '--pipeline', 'bad.yaml'], /bad\.yaml: not valid YAML: .* at line 2, column 1\. Expected a YAML file/u],
    [['pipe', '--pipeline', 'tag.yaml'], /tag\.yaml: not valid YAML: Unresolved tag/u],
    [['pipe', '--pipeline', 'unknown.yaml'], /unknown\.yaml: .*"zzz".*Expected keys name, description/u],
    [['pipe', '--knowledge', 'bad.kb'], /bad\.kb: the file is not a knowledge base of this version\. Expected .*Build it again/u],
    [['pipe', '--knowledge', 'missing'], /missing: cannot be read/u],
    [['eval', 'empty'], /empty: there are no golden records here\. Expected YAML files/u],
    [['eval', 'bad.yaml'], /bad\.yaml: not valid YAML/u],
    [['sql', 'good', '--file', 'missing'], /missing: cannot be read: there is no such file or folder \(ENOENT\)/u],
    [['kb', 'build', 'open.csv'], /open\.csv:2: a quote is never closed\. Expected quotes in pairs/u],
    [['kb', 'build', 'number.jsonl'], /number\.jsonl:1: the name is the number 3\. Expected a "name" in quotes/u],
    [['kb', 'import', 'wikidata-json', 'in.jsonl'], /in\.jsonl: no line is one of a wikidata-json dump/u],
    [['kb', 'lookup'], /kb: no name is given/u],
    [['explain', 'missing.txt'], /missing\.txt: there is no such file\. Expected a file that is there, or a text/u],
    [['run', 'in.jsonl', '--published', '2026-02-31'], /--published: found "2026-02-31"\. Expected an RFC 3339 date/u],
    [['run', 'in.jsonl', '--out', ''], /--out: the folder has no name/u],
    [['run', 'in.jsonl', '--resume', '--out', 'missing'], /missing: there is nothing to go on with\. Leave --resume out to begin/u],
    [['run', ''], /"": there is no such file or folder/u],
    [['diff', 'good'], /missing required argument 'after'\. Expected dragoman diff <before> <after>\. See dragoman diff --help/u],
    [['facts', 'good', '--limt', '3'], /unknown option '--limt' \(Did you mean --limit\?\)\. See dragoman facts --help/u],
  ])('%j', ([command = '', ...args], says) => {
    const ended = dragoman([command, ...args.map((arg) => (arg !== '' && (existsSync(at(arg)) || arg.startsWith('missing')) ? at(arg) : arg))]);
    expect([ended.code, ended.err]).toEqual([2, expect.stringMatching(says)]);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect([ended.out, existsSync(at('missing'))]).toEqual(['', false]);
  });
});

describe('a run whose inputs are rejected', () => {
  it('says how many were for each reason, and the first of them', () => {
    writeFileSync(at('rejects.jsonl'), '{"id":"a","body":"x"}\n{"id":"b","body":"y"}\n{"id":\n');
    const { code, err } = dragoman(['run', at('rejects.jsonl'), '--out', at('rejects'), '--tables', 'none', '--jobs', '1']);
    expect(code).toBe(3);
    expect(err).toContain('rejected: 2 bad-document, the first rejects.jsonl:1: there is no "text" and no "html" among "id", "body".');
    expect(err).toMatch(/^rejected: 1 bad-json, rejects\.jsonl:3: not valid JSON/mu);
  });
});
