import { changeKinds, type ChangeKind, type Difference } from './diff.js';

/** Counts of each kind of change. */
export type ChangeCounts = Readonly<Partial<Record<ChangeKind, number>>>;

/** Sums of the differences of two datasets, and the first few in full. */
export class DiffSummary {
  readonly #kept: Difference[] = [];
  readonly #groups = { kind: new Map<string, Map<ChangeKind, number>>(), layer: new Map<string, Map<ChangeKind, number>>(), language: new Map<string, Map<ChangeKind, number>>(), rule: new Map<string, Map<ChangeKind, number>>() };
  readonly #keep: number;
  #documents = 0;
  #changed = 0;

  /** @param keep how many differences to keep in full, for each layer and kind of change */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Adds the differences of one document; an empty list for one that did not change. */
  add(differences: readonly Difference[]): void {
    this.#documents++;
    if (differences.length > 0) this.#changed++;
    for (const d of differences) {
      const seen = this.#count('layer', d.layer, d.kind);
      this.#count('kind', 'all', d.kind);
      this.#count('language', d.language, d.kind);
      if (d.rule !== '') this.#count('rule', d.rule, d.kind);
      if (seen <= this.#keep) this.#kept.push(d);
    }
  }

  get documents(): number {
    return this.#documents;
  }

  get changed(): number {
    return this.#changed;
  }

  get differences(): readonly Difference[] {
    return this.#kept;
  }

  /** Changes of any kind. */
  get total(): number {
    return Object.values(this.counts('kind')['all'] ?? {}).reduce((sum, n) => sum + n, 0);
  }

  /** Counts by layer, language or rule. */
  counts(by: 'kind' | 'layer' | 'language' | 'rule'): Readonly<Record<string, ChangeCounts>> {
    return Object.fromEntries([...this.#groups[by]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => [name, Object.fromEntries(changeKinds.flatMap((k) => (counts.has(k) ? [[k, counts.get(k)]] : [])))]));
  }

  #count(by: 'kind' | 'layer' | 'language' | 'rule', name: string, kind: ChangeKind): number {
    let group = this.#groups[by].get(name);
    if (group === undefined) this.#groups[by].set(name, (group = new Map()));
    const now = (group.get(kind) ?? 0) + 1;
    group.set(kind, now);
    return now;
  }
}
