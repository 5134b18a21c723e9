import { countNames, type Counts, type Made } from './protocol.js';

/** Running totals of a run. */
export interface Totals {
  readonly documents: number;
  readonly rejected: number;
  /** Documents whose records an earlier run had made. */
  readonly reused: number;
  /** Documents by language tag. */
  readonly languages: Readonly<Record<string, number>>;
  /** Sums in the order of `countNames`. */
  readonly counts: Counts;
}

/** Adds up what becomes of documents. */
export class Tally {
  #documents: number;
  #rejected: number;
  #reused: number;
  readonly #languages: Map<string, number>;
  readonly #counts: number[];

  constructor(from: Totals | null) {
    this.#documents = from?.documents ?? 0;
    this.#rejected = from?.rejected ?? 0;
    this.#reused = from?.reused ?? 0;
    this.#languages = new Map(Object.entries(from?.languages ?? {}));
    this.#counts = countNames.map((_, i) => from?.counts[i] ?? 0);
  }

  get documents(): number {
    return this.#documents;
  }

  get rejected(): number {
    return this.#rejected;
  }

  addDocument({ language, counts, reused }: Made): void {
    this.#documents++;
    if (reused === true) this.#reused++;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    for (let i = 0; i < counts.length; i++) this.#counts[i]! += counts[i]!;
  }

  addRejection(): void {
    this.#rejected++;
  }

  totals(): Totals {
    return {
      documents: this.#documents,
      rejected: this.#rejected,
      reused: this.#reused,
      languages: Object.fromEntries([...this.#languages].sort(([a], [b]) => (a < b ? -1 : 1))),
      counts: [...this.#counts],
    };
  }
}
