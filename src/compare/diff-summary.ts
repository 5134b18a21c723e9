import { changeKinds, type ChangeKind, type Difference } from './diff.js';

/** Counts of each kind of change. */
export type ChangeCounts = Readonly<Partial<Record<ChangeKind, number>>>;

/** What changes are summed by. */
export const groupings = ['kind', 'layer', 'language', 'stage', 'rule'] as const;

/** A way to sum changes up. */
export type Grouping = (typeof groupings)[number];

/** Sums of the differences of two datasets, and the first few in full. */
export class DiffSummary {
  readonly #kept: Difference[] = [];
  readonly #groups: Readonly<Record<Grouping, Map<string, Map<ChangeKind, number>>>> = { kind: new Map(), layer: new Map(), language: new Map(), stage: new Map(), rule: new Map() };
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
      this.#count('stage', d.stage, d.kind);
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

  /** Counts by layer, language, stage or rule. */
  counts(by: Grouping): Readonly<Record<string, ChangeCounts>> {
    return Object.fromEntries([...this.#groups[by]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => [name, Object.fromEntries(changeKinds.flatMap((k) => (counts.has(k) ? [[k, counts.get(k)]] : [])))]));
  }

  #count(by: Grouping, name: string, kind: ChangeKind): number {
    let group = this.#groups[by].get(name);
    if (group === undefined) this.#groups[by].set(name, (group = new Map()));
    const now = (group.get(kind) ?? 0) + 1;
    group.set(kind, now);
    return now;
  }
}
