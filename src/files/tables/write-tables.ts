import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../model/index.js';
import type { Stretch } from '../commit-log.js';
import { hashFile } from '../hash-file.js';
import { readRecords } from '../read-dataset.js';
import { makeFolder } from '../make-folder.js';
import { outputError } from '../system-errors.js';
import { writeAll } from '../write-bytes.js';
import type { Cell, Table, TableShape } from './columns.js';
import { factTables } from './fact-tables.js';
import { parquetFile } from './parquet-file.js';
import { tables } from './tables.js';

/** Formats of the tables. */
export type TableFormat = 'parquet' | 'csv' | 'jsonl';

/** A table file that rows are added to. */
export interface TableFile {
  add(rows: readonly (readonly Cell[])[]): void;
  /** Writes what is held and makes the file safe. */
  finish(): void;
}

/** Whoever knows the facts of a dataset. */
export interface FactTeller {
  facts(): Iterable<Fact>;
}

/** Files by their path in the dataset. */
export type DerivedFiles = Readonly<Record<string, Stretch>>;

/**
 * Writes what is made of the documents at the end: the ledger of facts with its tables, and the tables over records,
 * all or those that are `chosen`; no tables where `format` is null, no facts where `ledger` is. One pass over the
 * documents where there are tables to make. The same documents give the same bytes.
 *
 * @throws DragomanError `output-failed`
 */
export async function writeDerived(
  documents: string, folder: string, format: TableFormat | null, ledger: FactTeller | null, chosen: readonly Table[] = tables,
): Promise<DerivedFiles> {
  const tableFolder = join(folder, 'tables');
  try {
    rmSync(tableFolder, { recursive: true, force: true });
    if (format !== null) makeFolder(tableFolder);
    const open = format === null ? null : await opener(format);
    const opened = <T extends TableShape>(shapes: readonly T[]): readonly { table: T; name: string; file: TableFile }[] =>
      open === null ? [] : shapes.map((table) => ({ table, name: `tables/${table.name}.${format}`, file: open(join(tableFolder, `${table.name}.${format}`), table) }));
    const perRecord = opened(chosen);
    const perFact = opened(ledger === null ? [] : factTables);
    if (perRecord.length > 0) for await (const record of readRecords(documents)) {
      for (const { table, file } of perRecord) file.add(table.rowsOf(record));
    }
    if (ledger !== null) {
      const facts = textFile(join(folder, 'facts.jsonl'), '', ([line]) => `${String(line)}\n`);
      for (const fact of ledger.facts()) {
        facts.add([[JSON.stringify(fact)]]);
        for (const { table, file } of perFact) file.add(table.rowsOf(fact));
      }
      facts.finish();
    }
    for (const { file } of [...perRecord, ...perFact]) file.finish();
    const names = [...(ledger === null ? [] : ['facts.jsonl']), ...[...perRecord, ...perFact].map((t) => t.name)];
    const files: Record<string, Stretch> = {};
    for (const name of names) files[name] = await hashFile(join(folder, name));
    return files;
  } catch (error) {
    throw outputError(error, folder);
  }
}

async function opener(format: TableFormat): Promise<(path: string, table: TableShape) => TableFile> {
  if (format === 'parquet') return parquetFile(await import('hyparquet-writer'));
  return (path, table) => textFile(path, format === 'csv' ? `${table.columns.map((c) => c.name).join(',')}\r\n` : '', format === 'csv' ? csvLine(table) : jsonLine(table));
}

const flushLength = 1 << 20;

function textFile(path: string, head: string, line: (row: readonly Cell[]) => string): TableFile {
  const descriptor = openSync(path, 'w');
  let held: string[] = [head];
  let length = head.length;
  const flush = (): void => {
    writeAll(descriptor, Buffer.from(held.join('')));
    held = [];
    length = 0;
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        const text = line(row);
        held.push(text);
        length += text.length;
      }
      if (length > flushLength) flush();
    },
    finish: () => {
      flush();
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
  };
}

function csvLine(table: TableShape): (row: readonly Cell[]) => string {
  const isText = table.columns.map((c) => c.type === 'string');
  return (row) => `${row.map((cell, i) => csvCell(cell, isText[i] === true)).join(',')}\r\n`;
}

/**
 * Quotes a cell after RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe before it. One that
 * has such an apostrophe already gets another, so that who takes the first away has every text back.
 */
export function csvCell(cell: Cell, isText: boolean): string {
  if (cell === null) return '';
  const text = String(cell);
  const safe = isText && /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function jsonLine(table: TableShape): (row: readonly Cell[]) => string {
  return (row) => `${JSON.stringify(Object.fromEntries(table.columns.map((c, i) => [c.name, row[i] ?? null])))}\n`;
}
