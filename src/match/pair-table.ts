/** Where the search for a pair begins in a table whose length is `mask + 1`, a power of two. */
export function slotOf(a: number, b: number, mask: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  h ^= h >>> 15;
  return h & mask;
}

/** Numbers pairs of integers in the order in which they are first met: open addressing in typed arrays. */
export class PairTable {
  /** How many pairs there are. */
  size = 0;
  private first = new Int32Array(64);
  private second = new Int32Array(64);
  /** Numbers by hash; -1 = free. Twice as long as the columns. */
  private table = new Int32Array(128).fill(-1);

  /** The number of a pair, or -1. */
  find(a: number, b: number): number {
    const { table, first, second } = this;
    const mask = table.length - 1;
    let slot = slotOf(a, b, mask);
    let known = table[slot]!;
    while (known !== -1 && (first[known] !== a || second[known] !== b)) {
      slot = (slot + 1) & mask;
      known = table[slot]!;
    }
    return known;
  }

  /** The number of a pair, which is a new one where it was not met before. */
  numberOf(a: number, b: number): number {
    const known = this.find(a, b);
    if (known !== -1) return known;
    if (this.size === this.first.length) this.grow();
    this.first[this.size] = a;
    this.second[this.size] = b;
    this.place(this.size);
    return this.size++;
  }

  firstOf(number: number): number {
    return this.first[number]!;
  }

  secondOf(number: number): number {
    return this.second[number]!;
  }

  private place(number: number): void {
    const mask = this.table.length - 1;
    let slot = slotOf(this.first[number]!, this.second[number]!, mask);
    while (this.table[slot] !== -1) slot = (slot + 1) & mask;
    this.table[slot] = number;
  }

  private grow(): void {
    const [first, second] = [this.first, this.second];
    this.first = new Int32Array(4 * first.length);
    this.second = new Int32Array(4 * first.length);
    this.first.set(first);
    this.second.set(second);
    this.table = new Int32Array(8 * first.length).fill(-1);
    for (let number = 0; number < this.size; number++) this.place(number);
  }
}
