import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { verifyRecord } from '../../src/compare/index.js';
import { asRecord, documentFromLine, listInputs, readItems } from '../../src/files/index.js';
import { parseYaml } from '../../src/files/yaml.js';
import { readEntityCsv, readEntityJsonLines } from '../../src/knowledge/index.js';
import { DragomanError, slicerOf, type DocumentRecord } from '../../src/model/index.js';
import { compileDefinition, defaultResources, newsOrder, Pipeline } from '../../src/pipeline/index.js';
import { newFolder } from '../cli/run-cli.js';

/** Something that is fed with hostile values: it must hold what it promises, or say in a DragomanError why not. */
export interface Target<Value = unknown> {
  readonly name: string;
  readonly values: fc.Arbitrary<Value>;
  /** Throws where the promise is broken. */
  readonly check: (value: Value) => Promise<void> | void;
  /** Values tried for one of the others. */
  readonly share: number;
}

const target = <Value>(given: Target<Value>): Target => given as Target; // the values of a target come from its own arbitrary, or from a case it has written

/** Digits of every script that has decimal ones. */
const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0x1946, 0xa620, 0xff10, 0x104a0, 0x1d7ce, 0x1e950];
const digits = fc.tuple(fc.constantFrom(...zeros), fc.array(fc.nat(9), { minLength: 1, maxLength: 12 })).map(([zero, figures]) => figures.map((f) => String.fromCodePoint(zero + f)).join(''));
const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const combining = fc.tuple(fc.constantFrom('a', 'İ', 'ş', 'ж', 'ا'), fc.array(fc.integer({ min: 0x300, max: 0x36f }), { maxLength: 60 })).map(([base, marks]) => base + String.fromCodePoint(...marks));
const rightToLeft = fc.constantFrom('أعلن الرئيس', 'في ٢٠٢٤', 'ירושלים', '\u202e', '\u202c', '\u2066', '\u2069', '\u061c', '۵٫۲ درصد', 'تهران');
const odd = fc.constantFrom('\u0000', '\ufeff', '\u200b', '\u00ad', '\u2028', '\u0085', '\u000b', '\r', '\r\n', '\n', '\n\n\n', '\t', '\u00a0', '\ufffe', '\u{10ffff}', '👩‍👩‍👧', '🇹🇷', '𝐁', '�');
const pieces = fc.constantFrom(
  'Putin', 'Xi Jinping', 'Rusya’nın ', 'România', 'Anna-Maria von der Leyen', 'U.S.', 'J. R. R.', 'O’Neill', '習近平', '北京市', '한국은행은 ', 'Москва', 'ประเทศไทย', '$5', '€ 1.200', '245,3 Milliarden Dollar', '3. Juli', '3 July 2024',
  'yesterday', 'last year', '31 February', '16:07', '29:99', '44 BC', '12.03.2020', '1/2/3/4', '5–7', '1e400', '½', 'XIV', 'three hundred and', 'hundred hundred', 'douăzeci de milioane', 'yüzde 10', '二千五百億', 'cento', '%', ' percent', ' said ', ' dedi', '“', '”', '„', '«', '"', '(', ')', '[', '.', '. ', '!', '…', ',', ', ', ';', ':', '—', '-', '/', '\\', '<b>', '&amp;', 'https://a.b/c?d=e', 'a@b.c', '#x', ' ', ' ', ' ',
);
const longRun = fc.tuple(fc.oneof(pieces, odd, combining, digits), fc.integer({ min: 50, max: 400 })).map(([piece, times]) => piece.repeat(times));
const hostileText = fc.array(fc.oneof({ weight: 12, arbitrary: pieces }, { weight: 2, arbitrary: digits }, surrogate, combining, rightToLeft, odd, fc.string({ unit: 'binary', maxLength: 8 }), longRun), { maxLength: 40 }).map((parts) => parts.join(''));
const language = fc.constantFrom('', 'en', 'de', 'tr', 'ro', 'it', 'ar', 'fa', 'he', 'hi', 'th', 'ja', 'zh', 'ko', 'ru', 'fi', 'hu', 'und');

interface HostileDocument {
  readonly text: string;
  readonly language: string;
  readonly publishedAt: string;
  /** How many of the stages run. */
  readonly stages: number;
}

const resources = defaultResources();
const pipelines = newsOrder.stages.map((_, last) => new Pipeline('fuzz', newsOrder.stages.slice(0, last + 1).map((stage) => ({ stage, options: stage.options.parse({}) })), resources));
const whole = pipelines.length;

function fail(what: string): never {
  throw new Error(what);
}

async function recordOf({ text, language: tag, publishedAt, stages }: HostileDocument, field: 'text' | 'html'): Promise<DocumentRecord> {
  return pipelines[stages - 1]!.run({ id: 'x', [field]: text, ...(tag === '' ? {} : { language: tag }), ...(publishedAt === '' ? {} : { publishedAt }) }, 'utf16');
}

function holds(record: DocumentRecord): void {
  const problems = verifyRecord(JSON.parse(JSON.stringify(record)));
  if (problems.length > 0) fail(`${problems[0]?.path ?? ''}: ${problems[0]?.message ?? ''}`);
}

const document = (text: fc.Arbitrary<string>): fc.Arbitrary<HostileDocument> =>
  fc.record({ text, language, publishedAt: fc.constantFrom('', '2026-02-04', '2024-02-29T23:59:59Z'), stages: fc.oneof({ weight: 3, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: whole }) }) });

const tags = fc.constantFrom('<p>', '</p>', '<div>', '</div', '<script>', '</script>', '<meta charset=utf-8>', '<!--', '-->', '<![CDATA[', ']]>', '&#x130;', '&#0;', '&nosuch;', '&', '<', '>', '<plaintext>', '<table><tr><td>', '<time datetime="2026-02-04">', '<h1>', '<title>', '<br/>', '="', "'");

/** Parts of YAML and of pipelines, joined at random. */
const yamlPieces = fc.constantFrom(
  'name: x\n', 'description: y\n', 'stages: [read, zone]\n', 'stages: ', 'options:\n', '  find-claims:\n', '    metrics:\n', '      own.one: { figures: [count], words: { en: [bed] } }\n', '    only: [trade.*]\n', '  zone: { lines: [{ pattern: "(a+)+$", zone: body }] }\n',
  '  zone:\n    lines:\n      - pattern: "', '(?<=a)', '\\1', '[', '"\n', 'zone: boilerplate\n', 'knowledge: x.kb\n', '&a ', '*a', '<<: *a\n', '!!js/function "x"\n', '? ', '- ', ': ', '[', ']', '{', '}', '|\n', '>\n', '%YAML 1.2\n', '---\n', '...\n', '"', "'", '#', '\t', '\n', '~', 'null', '1e999', '0x1F', '.inf', '__proto__: 1\n', 'constructor: { prototype: {} }\n', 'ş', '\u0000', '\ud800',
);

const cell = fc.oneof(fc.constantFrom('', 'Kelpworks', 'ORG', 'PER', 'ALIEN', 'Q1', 'Q0', 'NO', 'Norway', '0.5', '2', 'a|b', '|', '"', '""', '"x', 'a,b', '…', '\u0000', '\ud800', '習近平', 'İ', '  ', '=1+1'), fc.string({ unit: 'binary', maxLength: 6 }));
const listText = fc.tuple(
  fc.array(fc.constantFrom('key', 'id', 'name', 'type', 'qid', 'subtype', 'country', 'prior', 'aliases', 'acronyms', 'aliases:tr', 'aliases:qq', 'kind', ''), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'),
).map(([header, delimiter, rows, end]) => [header, ...rows].map((row) => row.join(delimiter)).join(end));

/** Runs what may refuse its input: with a DragomanError that says where, in one line. */
function mayRefuse(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    // What a value holds may stand in a message; a place is always there.
    if (error.facts.where === undefined && error.exitCode === 2) fail(`no place is named: ${error.message}`);
  }
}

/** A record that holds what records hold. */
const sample = await recordOf({ text: 'Vladimir Putin met Xi Jinping in Beijing on 3 July 2024. “Trade grew by 5 percent to $245 billion,” Putin said.', language: 'en', publishedAt: '2024-07-04', stages: whole }, 'text');

/** Changes one place of a value, told by numbers. */
function mutated(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const inner = mutated((value as Readonly<Record<string, unknown>>)[key], rest, put); // one of its own keys
  return Array.isArray(value) ? value.map((v, i) => (String(i) === key ? inner : v) as unknown) : { ...value, [key]: inner };
}

const inputName = fc.constantFrom('a.jsonl', 'a.json', 'a.csv', 'a.txt', 'a.html', 'a.jsonl.gz', 'a.parquet');
const inputBytes = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom('{"text":"', '"}', '\n', '[', ']', ',', '"', '\\u', '\ufeff', 'id,text\n', 'a;b\r', '\u0000', 'şehir', '{"id":"a","text":"x","meta":{"__proto__":1}}\n', 'PAR1'), fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
).map((bytes) => bytes.toString('base64'));
const encodingName = fc.constantFrom('', 'windows-1254', 'utf-16le', 'utf-16be', 'shift_jis', 'gb18030', 'big5', 'euc-kr', 'iso-2022-jp', 'windows-1252');
const inputFolder = newFolder();

async function readAll({ name, base64, encoding }: { readonly name: string; readonly base64: string; readonly encoding: string }): Promise<void> {
  const bytes = Buffer.from(base64, 'base64');
  const path = join(inputFolder, name);
  writeFileSync(path, bytes);
  const { files } = await listInputs([path]);
  for (const file of files) {
    for await (const items of readItems(file, { maxDocumentBytes: 200, encoding: encoding === '' ? undefined : encoding }).items) {
      for (const item of items) {
        if (item.place.byte !== null && !file.gzip && (item.place.byte < 0 || item.place.byte > bytes.length)) fail(`byte ${item.place.byte} of ${bytes.length}`);
        if (item.place.line !== null && item.place.line < 1) fail(`line ${item.place.line}`);
        if (item.kind === 'document') mayRefuse(() => { documentFromLine(item.bytes, item.fallbackId, {}); });
      }
    }
  }
}

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [
  target({ name: 'text', share: 1, values: document(hostileText), check: async (value) => {
    const record = await recordOf(value, 'text');
    if (record.text !== value.text.replace(/^\ufeff/, '')) fail('the text is another');
    holds(record);
  } }),
  target({ name: 'html', share: 1, values: document(fc.array(fc.oneof(tags, tags, pieces, odd, surrogate), { maxLength: 60 }).map((parts) => parts.join(''))), check: async (value) => {
    const record = await recordOf(value, 'html');
    holds(record);
    const slicer = slicerOf(record.text, 'utf16');
    if (slicer.length !== record.text.length) fail('the text has another length');
  } }),
  target({ name: 'pipeline-yaml', share: 4, values: fc.array(yamlPieces, { maxLength: 25 }).map((parts) => parts.join('')), check: (text) => {
    let definition: unknown;
    try {
      definition = parseYaml(text);
    } catch (error) {
      if (error instanceof Error) return;
      throw error;
    }
    mayRefuse(() => { compileDefinition(definition, 'fuzz.yaml'); });
    if (Object.hasOwn(Object.prototype, 'polluted')) fail('the prototype was changed');
  } }),
  target({ name: 'list-csv', share: 4, values: listText, check: (text) => mayRefuse(() => { readEntityCsv('fuzz', text, 'fuzz.csv'); }) }),
  target({ name: 'list-json-lines', share: 4, values: fc.array(fc.oneof(fc.jsonValue().map((v) => JSON.stringify(v)), fc.dictionary(fc.constantFrom('key', 'name', 'type', 'qid', 'prior', 'aliases', 'acronyms', 'country'), fc.jsonValue()).map((v) => JSON.stringify(v)), fc.string()), { maxLength: 5 }).map((lines) => lines.join('\n')), check: (text) =>
    mayRefuse(() => { readEntityJsonLines('fuzz', text, 'fuzz.jsonl'); }) }),
  target({ name: 'records', share: 4, values: fc.tuple(fc.array(fc.nat(40), { maxLength: 5 }), fc.jsonValue()), check: ([path, put]) => {
    const record = mutated(JSON.parse(JSON.stringify(sample)), path, put);
    verifyRecord(record);
    mayRefuse(() => { asRecord(record, 'fuzz:1'); });
  } }),
  target({ name: 'inputs', share: 2, values: fc.record({ name: inputName, base64: inputBytes, encoding: encodingName }), check: readAll }),
];
