import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import * as library from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { Repeats } from '../../src/files/tables/columns.js';
import { parquetFile } from '../../src/files/tables/parquet-file.js';
import { newFolder } from '../cli/run-cli.js';

const column = (name: string, repeats?: Repeats) => ({ name, type: 'string' as const, nullable: false, meaning: name, ...(repeats === undefined ? {} : { repeats }) });

describe('a Parquet table', () => {
  it('has the bounds of columns that a reader can pass over row groups by, and of no others', () => {
    const path = join(newFolder(), 'some.parquet');
    const table = { name: 'some', meaning: 'some rows', columns: [column('document', 'runs'), column('form', 'most'), column('id', 'none'), column('rest')] };
    const file = parquetFile(library)(path, table);
    file.add([['a', 'name', '1', 'x'], ['a', 'acronym', '2', 'y'], ['b', 'name', '3', 'z']]);
    file.finish();
    const bytes = readFileSync(path);
    const { row_groups: [group] } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const bounds = group?.columns.map(({ meta_data }) => [meta_data?.path_in_schema[0], meta_data?.statistics?.min_value, meta_data?.statistics?.max_value]);
    expect(bounds).toEqual([['document', 'a', 'b'], ['form', undefined, undefined], ['id', undefined, undefined], ['rest', 'x', 'z']]);
    expect(group?.columns.map(({ meta_data }) => meta_data?.encodings.includes('RLE_DICTIONARY'))).toEqual([true, true, false, false]);
  });
});
