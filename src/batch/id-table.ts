/** Where an id was seen first. */
export interface Seen {
  readonly input: number;
  readonly line: number;
}

const entryBytes = 20;

/**
 * The ids of a run, by 96 bits of their hash, in typed arrays: 20 bytes an id, whatever its length. Rows are kept in
 * order of arrival as the bytes that a resumed run reads back.
 */
export class IdTable {
  #slots = new Uint32Array(5 * 4096);
  #capacity = 4096;
  #size = 0;

  /** Memory that the table takes. */
  get bytes(): number {
    return this.#slots.byteLength;
  }

  /** Reads back the rows that an earlier run wrote. */
  static from(rows: Buffer): IdTable {
    const table = new IdTable();
    for (let at = 0; at + entryBytes <= rows.length; at += entryBytes) {
      table.#insert(rows.readUInt32LE(at), rows.readUInt32LE(at + 4), rows.readUInt32LE(at + 8), rows.readUInt32LE(at + 12), rows.readUInt32LE(at + 16));
    }
    return table;
  }

  /**
   * Notes an id. Returns where it was seen before, or the row to write down.
   *
   * @param hash 24 hexadecimal digits
   */
  add(hash: string, input: number, line: number): Seen | Buffer {
    const a = Number.parseInt(hash.slice(0, 8), 16);
    const b = Number.parseInt(hash.slice(8, 16), 16);
    const c = Number.parseInt(hash.slice(16, 24), 16);
    const before = this.#insert(a, b, c, input + 1, line);
    if (before >= 0) return { input: this.#slots[before + 3]! - 1, line: this.#slots[before + 4]! };
    const row = Buffer.allocUnsafe(entryBytes);
    [a, b, c, input + 1, line].forEach((value, i) => row.writeUInt32LE(value, 4 * i));
    return row;
  }

  /** Returns the slot of an equal id, or -1 after putting this one in. A slot is free where its fourth number is 0. */
  #insert(a: number, b: number, c: number, input: number, line: number): number {
    if (this.#size * 3 >= this.#capacity * 2) this.#grow();
    let index = a % this.#capacity;
    for (;;) {
      const at = index * 5;
      if (this.#slots[at + 3] === 0) {
        this.#slots.set([a, b, c, input, line], at);
        this.#size++;
        return -1;
      }
      if (this.#slots[at] === a && this.#slots[at + 1] === b && this.#slots[at + 2] === c) return at;
      index = (index + 1) % this.#capacity;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Uint32Array(5 * this.#capacity);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 5) {
      if (old[at + 3] !== 0) this.#insert(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!, old[at + 4]!);
    }
  }
}
