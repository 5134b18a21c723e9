import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DragomanError } from '../../model/index.js';
import type { Column, ColumnType, TableShape } from './columns.js';
import { factTables } from './fact-tables.js';
import { tables } from './tables.js';

/** Rows of an answer, as they come; every cell as DuckDB writes it in JSON. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly AnswerCell[]>;
}

/** A cell of an answer: lists and structures stay what they are. */
export type AnswerCell = string | number | boolean | null | readonly AnswerCell[] | { readonly [key: string]: AnswerCell };

const sqlTypes: Readonly<Record<ColumnType, string>> = { string: 'VARCHAR', integer: 'INTEGER', double: 'DOUBLE', boolean: 'BOOLEAN' };

/**
 * Answers SQL over the tables of a dataset, each a view of its name. Nothing outside the folder of the tables can be
 * read, and nothing written: the query may come from somebody else.
 *
 * @throws DragomanError `dataset-broken` where there are no tables, `unavailable` where DuckDB is not installed,
 *   `usage` where the query is wrong
 */
export async function queryTables(dataset: string, query: string): Promise<Answer> {
  const folder = resolve(dataset, 'tables');
  const shapes = [...tables, ...factTables];
  const views = existsSync(folder) ? viewsOf(folder, shapes) : [];
  if (views.length === 0) {
    throw new DragomanError({ code: 'dataset-broken', where: folder, what: 'this dataset has no tables', remedy: 'Make it again with `dragoman run … --tables parquet --force`' });
  }
  const connection = await connect();
  for (const view of views) await connection.run(view);
  await connection.run(`SET allowed_directories = [${literal(folder)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  try {
    const result = await connection.stream(query);
    return { columns: result.deduplicatedColumnNames(), rows: rowsOf(result.yieldRowsJson(), connection) };
  } catch (error) {
    connection.closeSync();
    throw wrongQuery(error);
  }
}

async function* rowsOf(chunks: AsyncIterable<readonly (readonly unknown[])[]>, connection: DuckDBConnection): AsyncGenerator<readonly AnswerCell[]> {
  try {
    // DuckDB's own conversion to JSON gives nothing but JSON values.
    for await (const chunk of chunks) yield* chunk as readonly (readonly AnswerCell[])[];
  } catch (error) {
    throw wrongQuery(error);
  } finally {
    connection.closeSync();
  }
}

async function connect(): Promise<DuckDBConnection> {
  let duckdb;
  try {
    duckdb = await import('@duckdb/node-api');
  } catch {
    throw new DragomanError({ code: 'unavailable', what: 'SQL over a dataset needs DuckDB, which is not installed', remedy: 'npm install @duckdb/node-api' });
  }
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** The statements that make each table file a view. */
function viewsOf(folder: string, shapes: readonly TableShape[]): string[] {
  const present = new Set(readdirSync(folder));
  return shapes.flatMap(({ name, columns }) => {
    const format = (['parquet', 'csv', 'jsonl'] as const).find((f) => present.has(`${name}.${f}`));
    if (format === undefined) return [];
    const from = readers[format](literal(join(folder, `${name}.${format}`)), columns);
    return [`CREATE VIEW ${name} AS SELECT ${format === 'csv' ? columns.map(withoutGuard).join(', ') : '*'} FROM ${from}`];
  });
}

const readers = {
  parquet: (path: string) => `read_parquet(${path})`,
  csv: (path: string, columns: readonly Column[]) => `read_csv(${path}, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = ${typesOf(columns)})`,
  jsonl: (path: string, columns: readonly Column[]) => `read_json(${path}, format = 'newline_delimited', columns = ${typesOf(columns)})`,
} as const;

/** Takes the apostrophe away that keeps a spreadsheet from running a text as a formula. */
function withoutGuard({ name, type }: Column): string {
  return type === 'string' ? `CASE WHEN regexp_matches(${name}, '^''+[=+\\-@\\t\\r]') THEN substr(${name}, 2) ELSE ${name} END AS ${name}` : name;
}

function typesOf(columns: readonly Column[]): string {
  return `{${columns.map((c) => `${literal(c.name)}: ${literal(sqlTypes[c.type])}`).join(', ')}}`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function wrongQuery(error: unknown): DragomanError {
  const what = (error instanceof Error ? error.message : String(error)).split('\n').filter((line) => line.trim() !== '').join(' · ');
  return new DragomanError({ code: 'usage', where: 'the query', what, remedy: '`dragoman schema --tables` lists the tables and their columns' }, { cause: error });
}
