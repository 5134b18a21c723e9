import anyAscii from 'any-ascii';
import { DragomanError, entityTypes, type EntityType } from '../../model/index.js';
import type { ListedEntity, ListedName } from '../base/table.js';

/*
 * A user's own list of companies, people or places. JSON lines: {"key", "name", "type", "qid"?, "subtype"?, "country"?, "prior"?,
 * "aliases"?: ["…"] or {"tr": ["…"]}, "acronyms"?: ["…"]}. CSV: a header with the same names as columns; several aliases or
 * acronyms in a cell are separated by bars. Inflected forms need no listing: the rules of each language find them.
 */

/** Weight of an entry that states none: above a town, below a country. */
const usualPrior = 0.6;

interface UserRow {
  readonly key: string;
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

function fault(where: string, what: string, expected: string): DragomanError {
  return new DragomanError({ code: 'bad-configuration', where, what, expected, remedy: 'Correct the row.' });
}

const listed = (text: string, languages: readonly string[], more: Partial<ListedName> = {}): ListedName =>
  ({ text, languages, acronym: false, weak: false, minor: false, ...more });

function namesOf(row: Readonly<Record<string, unknown>>, name: string): ListedName[] {
  const aliases = isRecord(row['aliases'])
    ? Object.entries(row['aliases']).flatMap(([tag, list]) => textsOf(list).map((text) => listed(text, tag === '*' ? [] : [tag])))
    : textsOf(row['aliases']).map((text) => listed(text, []));
  const acronyms = textsOf(row['acronyms']).map((text) => listed(text, [], { acronym: true }));
  return [listed(name, []), ...aliases, ...acronyms];
}

/** The spellings of a name in plain Latin letters, where they differ: “Şişecam” is also met as “Sisecam”, Сбербанк as “Sberbank”. */
function plainSpellings(names: readonly ListedName[]): ListedName[] {
  const known = new Set(names.map((name) => name.text));
  const added: ListedName[] = [];
  for (const { text, acronym } of names) {
    if (acronym || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u.test(text)) continue;
    const plain = anyAscii(text);
    if (plain === text || known.has(plain)) continue;
    known.add(plain);
    added.push(listed(plain, [], { minor: true }));
  }
  return added;
}

function rowOf(value: unknown, where: string): UserRow {
  if (!isRecord(value)) throw fault(where, 'the row is not an object', 'an object with "name" and "type"');
  const name = textOf(value['name']);
  if (name === '') throw fault(where, 'the row has no name', 'a "name"');
  const given = textOf(value['type']).toUpperCase() || 'ORG';
  const type = entityTypes.find((known) => known === given);
  if (type === undefined) throw fault(where, `"${given}" is no type`, entityTypes.join(', '));
  const qid = textOf(value['qid']) || null;
  if (qid !== null && !/^Q[1-9]\d*$/.test(qid)) throw fault(where, `"${qid}" is no Wikidata id`, 'Q and a number, or nothing');
  const prior = value['prior'] === undefined || value['prior'] === '' ? usualPrior : Number(value['prior']);
  if (!(prior >= 0 && prior <= 1)) throw fault(where, `the prior is ${String(value['prior'])}`, 'a number from 0 to 1');
  return {
    key: textOf(value['key']) || textOf(value['id']) || name, name, type, qid, prior,
    subtype: textOf(value['subtype']) || null, country: /^[A-Z]{2}$/.test(textOf(value['country'])) ? textOf(value['country']) : null,
    names: namesOf(value, name),
  };
}

function toListed(list: string, rows: readonly UserRow[]): ListedEntity[] {
  return rows.map(({ key, name, type, qid, prior, subtype, country, names }) => ({
    qid, key: `${list}/${key}`, type, subtype, country, prior, name, names: [...names, ...plainSpellings(names)], offices: [],
  }));
}

/**
 * Reads a list of JSON lines.
 *
 * @param list name of the list, for ids: `kb:<list>/<key>`
 * @throws DragomanError that names the line that cannot be read
 */
export function readJsonLines(list: string, text: string): ListedEntity[] {
  return toListed(list, text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${list}:${index + 1}`;
    try {
      return [rowOf(JSON.parse(line), where)];
    } catch (cause) {
      if (cause instanceof DragomanError) throw cause;
      throw fault(where, 'the line is not JSON', 'one JSON object a line');
    }
  }));
}

/** Cells of CSV text (RFC 4180): quotes may hold commas, line breaks and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') endCell();
    else if (c === '\n') {
      endCell();
      rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  endCell();
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** Reads a list in CSV with a header. See {@link readJsonLines}. */
export function readCsv(list: string, text: string): ListedEntity[] {
  const [header = [], ...rows] = csvRows(text.replace(/^\ufeff/, ''));
  if (!header.includes('name')) throw fault(`${list}:1`, 'the header has no column "name"', 'columns name, type, qid, aliases, acronyms, country, prior, key');
  return toListed(list, rows.map((cells, index) => rowOf(Object.fromEntries(header.map((column, at) => [column.trim(), cells[at] ?? ''])), `${list}:${index + 2}`)));
}
