import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DragomanError } from '../model/index.js';
import type { InputFile } from './input-files.js';
import type { InputItem } from './input-item.js';

const rowsAtOnce = 512;

/**
 * Reads the rows of a Parquet file, a few hundred at a time. Columns are fields by name; whole numbers as ids become
 * strings.
 *
 * Errors come out of the iteration: DragomanError `unreadable-input`.
 */
export async function* readParquet(file: InputFile): AsyncGenerator<readonly InputItem[]> {
  if (file.path === null) throw new DragomanError({ code: 'unreadable-input', what: 'Parquet cannot be read from standard input' });
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const descriptor = openSync(file.path, 'r');
  try {
    const source = {
      byteLength: fstatSync(descriptor).size,
      slice: (start: number, end = fstatSync(descriptor).size): ArrayBuffer => readRange(descriptor, start, end),
    };
    const metadata = await parquetMetadataAsync(source);
    const rows = Number(metadata.num_rows);
    const compressors = {
      GZIP: (input: Uint8Array): Uint8Array => gunzipSync(input),
      BROTLI: (input: Uint8Array): Uint8Array => brotliDecompressSync(input),
    };
    for (let rowStart = 0; rowStart < rows; rowStart += rowsAtOnce) {
      const found = await parquetReadObjects({ file: source, metadata, compressors, rowStart, rowEnd: Math.min(rows, rowStart + rowsAtOnce) });
      yield found.map((row, i): InputItem => {
        const number = rowStart + i + 1;
        return {
          kind: 'document', bytes: Buffer.from(JSON.stringify(plainRow(row))), fallbackId: `${file.name}#${number}`,
          place: { input: file.name, line: number, byte: null }, remark: null,
        };
      });
    }
  } catch (error) {
    if (error instanceof DragomanError) throw error;
    throw new DragomanError({ code: 'unreadable-input', what: `not readable as Parquet: ${error instanceof Error ? error.message : String(error)}` }, { cause: error });
  } finally {
    closeSync(descriptor);
  }
}

function readRange(descriptor: number, start: number, end: number): ArrayBuffer {
  const bytes = new Uint8Array(end - start);
  let at = 0;
  while (at < bytes.length) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, start + at);
    if (read === 0) throw new DragomanError({ code: 'truncated-input', what: 'the file is shorter than it says' });
    at += read;
  }
  return bytes.buffer;
}

/** Makes JSON of a row: null cells are left out, dates become RFC 3339, large numbers strings. */
function plainRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, v]) => v !== null && v !== undefined).map(([k, v]) => [k, plain(k, v)]));
}

function plain(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return key === 'id' || value > BigInt(Number.MAX_SAFE_INTEGER) ? value.toString() : Number(value);
  if (typeof value === 'number' && key === 'id' && Number.isInteger(value)) return value.toString();
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return value;
}
