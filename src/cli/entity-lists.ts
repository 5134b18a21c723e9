import { basename } from 'node:path';
import { formatOf, readLines } from '../files/index.js';
import { JrcNames, readEntityCsv, readEntityJsonLines, readWikidataLine, type ListedEntity } from '../knowledge/index.js';
import { DragomanError } from '../model/index.js';

/** Formats of dumps that can be imported. */
export type DumpKind = 'wikidata-json' | 'jrc-names';

/** One line of a Wikidata dump holds one item; the longest have a few megabytes. */
const longestLine = 64 * 1024 ** 2;

/** A list is compiled in memory, and every worker holds the result. */
const mostLines = 1_000_000;

/**
 * Reads a list of entities: CSV or JSON lines, also packed with gzip. Ids are `kb:<name of the file>/<key>`.
 *
 * @param most lines that a list may have
 * @throws DragomanError `unreadable-input`, `usage`; `bad-configuration` that names the line
 */
export async function readList(path: string, most = mostLines): Promise<ListedEntity[]> {
  const format = formatOf(path)?.format;
  if (format !== 'csv' && format !== 'jsonl') throw new DragomanError({ code: 'usage', where: path, what: 'the name tells no format of a list', expected: 'FILE.csv or FILE.jsonl (also .gz)' });
  const lines: string[] = [];
  for await (const { text, number } of readLines(path, longestLine)) {
    if (number > most) throw new DragomanError({ code: 'bad-configuration', where: `${path}:${number}`, what: 'the list is too long', expected: `at most ${most} lines`, remedy: 'Keep the names that the news can mention' });
    // Blank lines are not given; their numbers are.
    while (lines.length < number - 1) lines.push('');
    lines.push(text);
  }
  const list = basename(path).replace(/(\.[a-z]+)?(\.gz)?$/i, '');
  const text = lines.join('\n');
  return format === 'csv' ? readEntityCsv(list, text, path) : readEntityJsonLines(list, text, path);
}

/**
 * Reads a dump line by line.
 *
 * @param minSitelinks take only Wikidata items that so many wikis have a page of
 * @throws DragomanError `unreadable-input`; `bad-configuration` that names the line
 */
export async function readDump(kind: DumpKind, path: string, minSitelinks: number): Promise<ListedEntity[]> {
  const found: ListedEntity[] = [];
  const jrc = new JrcNames();
  let lines = 0;
  let known = 0;
  for await (const { text, number } of readLines(path, longestLine)) {
    lines++;
    if (kind === 'jrc-names') {
      if (jrc.add(text)) known++;
      continue;
    }
    try {
      const item = readWikidataLine(text);
      if (item !== null && item.sitelinks >= minSitelinks) found.push(item.entity);
      if (/"id"\s?:\s?"[LPQ]\d/.test(text.slice(0, 200))) known++;
    } catch (cause) {
      throw new DragomanError({ code: 'bad-configuration', where: `${path}:${number}`, what: 'the line is not an item in JSON', expected: 'a JSON dump of Wikidata, one item a line' }, { cause });
    }
  }
  if (lines === 0 || known === 0) throw new DragomanError({ code: 'bad-configuration', where: path, what: `no line is one of a ${kind} dump`, expected: kind === 'jrc-names' ? 'number, P or O, language, name+with+pluses, separated by tabs' : 'a JSON dump of Wikidata, one item a line' });
  return kind === 'jrc-names' ? jrc.entities() : found;
}
