import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { ByteWriter as ByteWriterOf, ColumnSource, ParquetWriter as ParquetWriterOf, SchemaElement } from 'hyparquet-writer';
import { writeAll } from '../write-bytes.js';
import type { Cell, Column, Repeats, TableShape } from './columns.js';
import type { TableFile } from './write-tables.js';

/** Rows and characters that a row group holds at most. */
const groupRows = 50_000;
const groupCharacters = 16 * 1024 ** 2;

const elements: Readonly<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, integer: { type: 'INT32' }, double: { type: 'DOUBLE' }, boolean: { type: 'BOOLEAN' },
};

/**
 * The library finds out by trying whether a dictionary pays, which takes longer than to make it, and asks for half the
 * size where any gain is welcome. Ids that are all different gain a sixth by packing, at twice the time. The least and the
 * greatest value of a row group let a reader pass over it where values stand in runs; else each group has them all.
 */
const layouts: Readonly<Record<Repeats, Pick<ColumnSource, 'encoding' | 'codec' | 'statistics'>>> = {
  runs: { encoding: 'RLE_DICTIONARY' }, most: { encoding: 'RLE_DICTIONARY', statistics: false }, none: { encoding: 'PLAIN', codec: 'UNCOMPRESSED', statistics: false },
};

/** Returns a function that opens Parquet files for tables, given the library that encodes them. */
export function parquetFile(library: { readonly ParquetWriter: typeof ParquetWriterOf; readonly ByteWriter: typeof ByteWriterOf }): (path: string, table: TableShape) => TableFile {
  return (path, table) => {
    const descriptor = openSync(path, 'w');
    const writer = new library.ByteWriter();
    let position = 0;
    // The library counts positions in `offset`, which runs on; what it holds in `index` is written and forgotten.
    const drain = (): void => {
      const bytes = new Uint8Array(writer.buffer, 0, writer.index);
      writeAll(descriptor, bytes, position);
      position += bytes.length;
      writer.index = 0;
    };
    const schema: SchemaElement[] = [
      { name: 'root', num_children: table.columns.length },
      ...table.columns.map((c): SchemaElement => ({ name: c.name, repetition_type: c.nullable ? 'OPTIONAL' : 'REQUIRED', ...elements[c.type] })),
    ];
    const parquet = new library.ParquetWriter({ writer, schema, createdBy: 'dragoman' });
    let columns: Cell[][] = table.columns.map(() => []);
    let rowsHeld = 0;
    let characters = 0;
    const group = (): void => {
      if (rowsHeld === 0) return;
      void parquet.write({ columnData: table.columns.map((c, i) => ({ name: c.name, data: columns[i] ?? [], ...(c.repeats === undefined ? {} : layouts[c.repeats]) })), rowGroupSize: rowsHeld });
      drain();
      columns = table.columns.map(() => []);
      rowsHeld = 0;
      characters = 0;
    };
    return {
      add: (rows) => {
        for (const row of rows) {
          for (let i = 0; i < row.length; i++) {
            const cell = row[i] ?? null;
            columns[i]?.push(cell);
            if (typeof cell === 'string') characters += cell.length;
          }
          rowsHeld++;
          if (rowsHeld >= groupRows || characters >= groupCharacters) group();
        }
      },
      finish: () => {
        group();
        void parquet.finish();
        drain();
        fsyncSync(descriptor);
        closeSync(descriptor);
      },
    };
  };
}
