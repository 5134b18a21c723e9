import type { DocumentRecord } from '../../model/index.js';

/** Type of a column: Parquet's STRING, INT32, DOUBLE or BOOLEAN. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean';

/** A value of a cell. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly meaning: string;
  /** How its values repeat in a table; left to a sample where it is not said. */
  readonly repeats?: Repeats;
}

/** How values repeat: in runs, equal ones one behind the other; most of them, anywhere; or none. */
export type Repeats = 'runs' | 'most' | 'none';

/** What a table file needs to know of its table. */
export interface TableShape {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column[];
}

/** A table of a dataset: its columns, and the rows that a record (or a fact of the ledger) adds to it. */
export interface Table<Source = DocumentRecord> extends TableShape {
  readonly rowsOf: (source: Source) => readonly (readonly Cell[])[];
}

/** A column and how its cell is read from an item of its source. */
export interface ColumnOf<Item, Source = DocumentRecord> extends Column {
  readonly cell: (item: Item, source: Source, index: number) => Cell;
}

/** Declares a table: what its rows are, and its columns. The document's id is the first column of every table. */
export function table<Item>(name: string, meaning: string, items: (record: DocumentRecord) => readonly Item[], columns: readonly ColumnOf<Item>[]): Table {
  return tableOf(name, meaning, items, [repeating('runs', text('document_id', 'id of the document', (_item, record) => record.id)), ...columns]);
}

/** Declares a table over any source. */
export function tableOf<Source, Item>(name: string, meaning: string, items: (source: Source) => readonly Item[], columns: readonly ColumnOf<Item, Source>[]): Table<Source> {
  return {
    name, meaning, columns: columns.map(({ cell: _cell, ...column }) => column),
    rowsOf: (source) => items(source).map((item, index) => columns.map((c) => c.cell(item, source, index))),
  };
}

type Read<Item, Value, Source> = (item: Item, source: Source, index: number) => Value;

/** A column of text. */
export function text<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, string, Source>): ColumnOf<Item, Source> {
  return { name, type: 'string', nullable: false, meaning, cell };
}

/** A column of text that may be unknown. */
export function maybeText<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, string | null, Source>): ColumnOf<Item, Source> {
  return { name, type: 'string', nullable: true, meaning, cell };
}

/** A column of whole numbers. */
export function integer<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, number, Source>): ColumnOf<Item, Source> {
  return { name, type: 'integer', nullable: false, meaning, cell };
}

/** A column of whole numbers that may be unknown. */
export function maybeInteger<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, number | null, Source>): ColumnOf<Item, Source> {
  return { name, type: 'integer', nullable: true, meaning, cell };
}

/** A column of numbers that may be unknown. */
export function maybeDouble<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, number | null, Source>): ColumnOf<Item, Source> {
  return { name, type: 'double', nullable: true, meaning, cell };
}

/** A column of numbers. */
export function double<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, number, Source>): ColumnOf<Item, Source> {
  return { name, type: 'double', nullable: false, meaning, cell };
}

/** A column of truth values. */
export function truth<Item, Source = DocumentRecord>(name: string, meaning: string, cell: Read<Item, boolean, Source>): ColumnOf<Item, Source> {
  return { name, type: 'boolean', nullable: false, meaning, cell };
}

/** The column, and how its values repeat. */
export function repeating<Item, Source>(repeats: Repeats, column: ColumnOf<Item, Source>): ColumnOf<Item, Source> {
  return { ...column, repeats };
}

/** The columns of anything that stands in the text. */
export function located<Item extends { readonly id: string; readonly start: number; readonly end: number; readonly exact: string; readonly sentence: number }>(id: string): readonly ColumnOf<Item>[] {
  return [
    repeating('none', text(id, 'stable id', (x) => x.id)),
    repeating('most', integer('sentence_number', '0-based sentence that it stands in', (x) => x.sentence)),
    repeating('most', integer('span_start', 'first position in the text', (x) => x.start)),
    repeating('most', integer('span_end', 'position behind its last character', (x) => x.end)),
    repeating('most', text('exact_text', 'the text between the two', (x) => x.exact)),
  ];
}
