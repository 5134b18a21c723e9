import type { DocumentRecord } from '../model/index.js';

/** Keeps the records that tell most claims, so that a reader sees what the figures were read from; memory holds twice as many at most. */
export class FullestDocuments {
  readonly #most: number;
  #records: DocumentRecord[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(record: DocumentRecord): void {
    if (this.#most === 0) return;
    this.#records.push(record);
    if (this.#records.length >= this.#most * 2) this.#cut();
  }

  /** First the record of the most claims; equals in the order of the dataset. */
  list(): readonly DocumentRecord[] {
    this.#cut();
    return this.#records;
  }

  #cut(): void {
    this.#records = this.#records.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, this.#most);
  }
}
