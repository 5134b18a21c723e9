import anyAscii from 'any-ascii';
import { DragomanError, entityTypes, type EntityType } from '../../model/index.js';
import { languageBit } from '../base/languages.js';
import type { ListedEntity, ListedName } from '../base/table.js';
import { csvRows } from './csv-rows.js';

/*
 * A user's own list of companies, people or places. JSON lines: {"key", "name", "type", "qid"?, "subtype"?, "country"?, "prior"?,
 * "aliases"?: ["…"] or {"tr": ["…"]}, "acronyms"?: ["…"]}. CSV: a header with the same names as columns, `aliases:tr` for
 * those of one language; several aliases or acronyms in a cell are separated by bars. Inflected forms need no listing: the
 * rules of each language find them.
 */

/** Weight of an entry that states none: above a town, below a country. */
const usualPrior = 0.6;

const fields = ['key', 'id', 'name', 'type', 'qid', 'subtype', 'country', 'prior', 'aliases', 'acronyms'] as const;

interface UserRow {
  readonly key: string;
  readonly line: number;
  readonly hasOwnKey: boolean;
  readonly name: string;
  readonly type: EntityType;
  readonly qid: string | null;
  readonly subtype: string | null;
  readonly country: string | null;
  readonly prior: number;
  readonly names: readonly ListedName[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : textOf(value).split('|').map((s) => s.trim())).filter((s) => s !== '');

function fault(where: string, what: string, expected: string, remedy = 'Correct the row'): DragomanError {
  return new DragomanError({ code: 'bad-configuration', where, what, expected, remedy });
}

const listed = (text: string, languages: readonly string[], more: Partial<ListedName> = {}): ListedName =>
  ({ text, languages, acronym: false, weak: false, minor: false, ...more });

/** The languages that a tag of aliases stands for; `*` is any. */
function languagesOf(tag: string, where: string): readonly string[] {
  if (tag === '*' || tag === 'und') return [];
  if (languageBit(tag) < 0) throw fault(where, `"${tag}" is no language that names are kept for`, 'a BCP-47 tag such as tr, or * for any language');
  return [tag];
}

function namesOf(row: Readonly<Record<string, unknown>>, name: string, where: string): ListedName[] {
  const aliases = isRecord(row['aliases'])
    ? Object.entries(row['aliases']).flatMap(([tag, list]) => textsOf(list).map((text) => listed(text, languagesOf(tag, where))))
    : textsOf(row['aliases']).map((text) => listed(text, []));
  const ofLanguages = Object.entries(row).filter(([column]) => column.startsWith('aliases:'))
    .flatMap(([column, list]) => textsOf(list).map((text) => listed(text, languagesOf(column.slice('aliases:'.length), where))));
  const acronyms = textsOf(row['acronyms']).map((text) => listed(text, [], { acronym: true }));
  return [listed(name, []), ...aliases, ...ofLanguages, ...acronyms];
}

/** Scripts whose plain Latin spelling is not what people write. */
const opaque = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;

/** The spellings of a name in plain Latin letters, where they differ: “Şişecam” is also met as “Sisecam”, Сбербанк as “Sberbank”. */
function plainSpellings(names: readonly ListedName[]): ListedName[] {
  const known = new Set(names.map((name) => name.text));
  const added: ListedName[] = [];
  for (const { text, acronym } of names) {
    if (acronym || opaque.test(text)) continue;
    const plain = anyAscii(text);
    if (plain === text || known.has(plain)) continue;
    known.add(plain);
    added.push(listed(plain, [], { minor: true }));
  }
  return added;
}

function rowOf(value: unknown, file: string, line: number): UserRow {
  const where = `${file}:${line}`;
  if (!isRecord(value)) throw fault(where, 'the row is not an object', 'an object with "name" and "type"');
  if (typeof value['name'] === 'number') throw fault(where, `the name is the number ${value['name']}`, 'a "name" in quotes');
  const name = textOf(value['name']);
  if (!/[\p{L}\p{N}]/u.test(name)) throw fault(where, 'the row has no name', 'a "name" with letters');
  const given = textOf(value['type']).toUpperCase() || 'ORG';
  const type = entityTypes.find((known) => known === given);
  if (type === undefined) throw fault(where, `"${given}" is no type`, entityTypes.join(', '));
  const qid = textOf(value['qid']) || null;
  if (qid !== null && !/^Q[1-9]\d{0,8}$/.test(qid)) throw fault(where, `"${qid}" is no Wikidata id`, 'Q and a number, or nothing');
  const prior = textOf(value['prior']) === '' ? usualPrior : Number(value['prior']);
  if (!(prior >= 0 && prior <= 1)) throw fault(where, `the prior is ${String(value['prior'])}`, 'a number from 0 to 1');
  const country = textOf(value['country']).toUpperCase() || null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) throw fault(where, `"${country}" is no country code`, 'two letters of ISO 3166, such as TR, or nothing');
  const ownKey = textOf(value['key']) || textOf(value['id']);
  return { key: ownKey || name, line, hasOwnKey: ownKey !== '', name, type, qid, prior, subtype: textOf(value['subtype']) || null, country, names: namesOf(value, name, where) };
}

/** Refuses two rows that state one key; rows that state none and have one name are one entry. */
function checkKeys(file: string, rows: readonly UserRow[]): void {
  const lines = new Map<string, number>();
  for (const { key, line, hasOwnKey } of rows) {
    const before = lines.get(key);
    if (before !== undefined && hasOwnKey) throw fault(`${file}:${line}`, `the key "${key}" is that of line ${before} too`, 'one row a key', 'Join the rows (aliases are separated by |), or give one another key');
    lines.set(key, line);
  }
}

function toListed(list: string, file: string, rows: readonly UserRow[]): ListedEntity[] {
  checkKeys(file, rows);
  return rows.map(({ key, name, type, qid, prior, subtype, country, names }) => ({
    qid, key: `${list}/${key}`, type, subtype, country, prior, name, names: [...names, ...plainSpellings(names)], offices: [],
  }));
}

/**
 * Reads a list of JSON lines.
 *
 * @param list name of the list, for ids: `kb:<list>/<key>`
 * @param file what messages call it
 * @throws DragomanError `bad-configuration` that names the line that cannot be read
 */
export function readJsonLines(list: string, text: string, file = list): ListedEntity[] {
  return toListed(list, file, text.replace(/^\ufeff/, '').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw fault(`${file}:${index + 1}`, 'the line is not JSON', 'one JSON object a line');
    }
    return [rowOf(value, file, index + 1)];
  }));
}

/** Reads a list in CSV with a header (commas, semicolons or tabs). See {@link readJsonLines}. */
export function readCsv(list: string, text: string, file = list): ListedEntity[] {
  const { rows: [header, ...rows], openQuote } = csvRows(text.replace(/^\ufeff/, ''));
  if (openQuote !== null) throw fault(`${file}:${openQuote}`, 'a quote is never closed', 'quotes in pairs; one inside a name is doubled');
  const columns = (header?.cells ?? []).map((column) => column.trim());
  const expected = `columns ${fields.join(', ')}, aliases:tr (of one language)`;
  if (!columns.includes('name')) throw fault(`${file}:1`, 'the header has no column "name"', expected, 'Name the columns in the first line');
  const stray = columns.find((column) => column !== '' && !column.startsWith('aliases:') && !fields.some((field) => field === column));
  if (stray !== undefined) throw fault(`${file}:1`, `the header has a column "${stray}"`, expected, 'Rename the column or leave it out');
  return toListed(list, file, rows.map(({ cells, line }) => {
    if (cells.length > columns.length) throw fault(`${file}:${line}`, `the row has ${cells.length} cells, the header ${columns.length}`, 'as many, commas inside a name in quotes');
    return rowOf(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])), file, line);
  }));
}
