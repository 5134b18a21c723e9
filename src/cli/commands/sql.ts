import { csvCell, queryTables, readManifest, readTextFile, type Answer, type AnswerCell } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';
import { printable } from '../terminal.js';

/** Answers a query over the tables of a dataset. */
export const sql: Action = async ({ inputs: [folder, query], flags }) => {
  const file = flags['file'];
  if (folder === undefined || (query === undefined) === (typeof file !== 'string')) {
    throw new DragomanError({ code: 'usage', what: 'a dataset and one query are needed', expected: 'dragoman sql DIR "select …", or dragoman sql DIR --file QUERY.sql' });
  }
  const asked = query ?? readTextFile(String(file));
  if (asked.trim() === '') throw new DragomanError({ code: 'usage', where: query === undefined ? String(file) : 'the query', what: 'it is empty', expected: 'one statement of SQL, such as select count(*) from documents' });
  readManifest(folder);
  const answer = await queryTables(folder, asked);
  const format = String(flags['format']);
  if (format === 'table') await printTable(answer, Number(flags['limit']));
  else await printRows(answer, format);
  return exitCodes.ok;
};

async function printTable({ columns, rows }: Answer, limit: number): Promise<void> {
  const shown: (string | number)[][] = [];
  let more = false;
  for await (const row of rows) {
    more = shown.length === limit;
    if (more) break;
    shown.push(row.map((cell) => (typeof cell === 'number' ? cell : printable(textOf(cell)))));
  }
  print(layOut(columns, shown));
  print(more ? `the first ${limit} rows; --limit shows more\n` : `${shown.length} ${shown.length === 1 ? 'row' : 'rows'}\n`);
}

/** All rows, whatever their number: CSV after RFC 4180, or one JSON object a line. */
async function printRows({ columns, rows }: Answer, format: string): Promise<void> {
  if (format === 'csv') print(`${columns.map((c) => csvCell(c, true)).join(',')}\r\n`);
  for await (const row of rows) {
    print(format === 'csv'
      ? `${row.map((cell) => csvCell(cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell, typeof cell === 'string')).join(',')}\r\n`
      : `${JSON.stringify(Object.fromEntries(columns.map((c, i) => [c, row[i] ?? null])))}\n`);
  }
}

function textOf(cell: AnswerCell): string {
  if (cell === null) return '–';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell).replaceAll(/\s+/gu, ' ');
}
