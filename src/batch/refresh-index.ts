import { countNames, type Made } from './protocol.js';

/*
 * The index of a dataset: one row a record, in the order of documents.jsonl. A later run finds the records by it that
 * it need not make again.
 */

const keyBytes = 16;
const idBytes = 12;
const lengthsAt = keyBytes + idBytes;
const languageAt = lengthsAt + 8;
const languageBytes = 12;
const countsAt = languageAt + languageBytes;

/** Bytes of a row. */
export const rowBytes = countsAt + 4 * countNames.length;

/** The row of a record. */
export function indexRow({ key, idHash, length, digestLength, language, counts }: Made): Buffer {
  const row = Buffer.alloc(rowBytes);
  const tag = Buffer.from(language, 'latin1');
  // A tag that does not fit makes the row one that no document finds.
  if (tag.length <= languageBytes) row.write(key, 0, keyBytes, 'hex');
  row.write(idHash, keyBytes, idBytes, 'hex');
  row.writeUInt32LE(length, lengthsAt);
  row.writeUInt32LE(digestLength, lengthsAt + 4);
  tag.copy(row, languageAt, 0, languageBytes);
  counts.forEach((count, i) => row.writeUInt32LE(count, countsAt + 4 * i));
  return row;
}

/** Where a record and its digest lie. */
export interface Found {
  readonly made: Omit<Made, 'id' | 'key'>;
  readonly recordAt: number;
  readonly digestAt: number;
}

/** Finds records by their key: the rows as they lie in the file, and a table over them. */
export class RefreshIndex {
  readonly #rows: Buffer;
  readonly #slots: Int32Array;
  readonly #recordAt: Float64Array;
  readonly #digestAt: Float64Array;

  constructor(rows: Buffer) {
    this.#rows = rows;
    const size = Math.floor(rows.length / rowBytes);
    this.#recordAt = new Float64Array(size + 1);
    this.#digestAt = new Float64Array(size + 1);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 2))).fill(-1);
    for (let i = 0; i < size; i++) {
      this.#recordAt[i + 1] = this.#recordAt[i]! + rows.readUInt32LE(i * rowBytes + lengthsAt);
      this.#digestAt[i + 1] = this.#digestAt[i]! + rows.readUInt32LE(i * rowBytes + lengthsAt + 4);
      let slot = this.#slotOf(rows, i * rowBytes);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) % this.#slots.length;
      this.#slots[slot] = i;
    }
  }

  /** Bytes of all records, and of all digests. */
  get extent(): readonly [records: number, digests: number] {
    return [this.#recordAt[this.#recordAt.length - 1]!, this.#digestAt[this.#digestAt.length - 1]!];
  }

  /** The record of a key of 32 hexadecimal digits; null where there is none. */
  find(key: string): Found | null {
    const wanted = Buffer.from(key, 'hex');
    for (let slot = this.#slotOf(wanted, 0); this.#slots[slot]! >= 0; slot = (slot + 1) % this.#slots.length) {
      const i = this.#slots[slot]!;
      const at = i * rowBytes;
      if (this.#rows.compare(wanted, 0, keyBytes, at, at + keyBytes) === 0) return { made: this.#read(at), recordAt: this.#recordAt[i]!, digestAt: this.#digestAt[i]! };
    }
    return null;
  }

  #read(at: number): Found['made'] {
    const rows = this.#rows;
    return {
      idHash: rows.toString('hex', at + keyBytes, at + keyBytes + idBytes), length: rows.readUInt32LE(at + lengthsAt), digestLength: rows.readUInt32LE(at + lengthsAt + 4),
      language: rows.toString('latin1', at + languageAt, at + countsAt).replaceAll('\0', ''), counts: countNames.map((_, k) => rows.readUInt32LE(at + countsAt + 4 * k)),
    };
  }

  #slotOf(bytes: Buffer, at: number): number {
    return bytes.readUInt32LE(at) % this.#slots.length;
  }
}
