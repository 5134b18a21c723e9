import type { DocumentRecord, Fact, Modality, Per } from '../model/index.js';
import { hash64 } from '../text/index.js';
import { convertUnit } from './dimension.js';
import { findOrigins } from './origins.js';
import type { DigestedClaim, LedgerDigest } from './digest.js';
import { compare, digestOf, undatedKey } from './digest.js';
import { decodeSignature } from './signature.js';
import { allOverlap, type Stated } from './stated.js';
import { dayMeant, growing, type ToldDays } from './undated.js';

interface Source {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly names: ReadonlyMap<string, string>;
}

interface Entry extends Stated {
  readonly source: number;
  readonly claim: string;
  readonly unit: string | null;
}

interface Draft {
  readonly kind: DigestedClaim['kind'];
  readonly metric: string | null;
  readonly event: string | null;
  readonly subjects: DigestedClaim['subjects'];
  readonly period: string | null;
  readonly modality: Modality;
  readonly per: Per | null;
  readonly entries: Entry[];
}

/**
 * Gathers the claims of many documents and merges those that speak of one thing. Memory: a signature of 256 bytes a
 * document that claims something, and a few numbers a claim; texts are not kept.
 *
 * @example
 * const ledger = new Ledger();
 * for await (const record of records) ledger.add(record);
 * for (const fact of ledger.facts()) …
 */
export class Ledger {
  private readonly sources: Source[] = [];
  private readonly signatures: Uint32Array[] = [];
  private readonly drafts = new Map<string, Draft>();

  /** Adds the claims of a record. A claim without a subject, or without a metric or event, stays out. */
  add(record: DocumentRecord): void {
    const digest = digestOf(record);
    if (digest !== null) this.addDigest(digest);
  }

  /** Adds what was kept of a record. */
  addDigest({ id, language, published, names, signature, claims }: LedgerDigest): void {
    const source = this.sources.length;
    this.sources.push({ id, language, published, names: new Map(names) });
    this.signatures.push(decodeSignature(signature));
    for (const claim of claims) this.addClaim(claim, source);
  }

  private addClaim(claim: DigestedClaim, source: number): void {
    let draft = this.drafts.get(claim.key);
    if (draft === undefined) {
      const { kind, metric, event, period, modality, per, subjects } = claim;
      draft = { kind, metric, event, period, modality, per, subjects, entries: [] };
      this.drafts.set(claim.key, draft);
    }
    const { unit, value, min, max, comparator } = claim;
    draft.entries.push({ source, claim: claim.id, unit, value, min, max, comparator });
  }

  /** The facts, sorted by key: the same documents in any order give the same facts. */
  *facts(): Generator<Fact> {
    const origins = this.origins();
    const drafts = this.withDays();
    for (const key of [...drafts.keys()].sort()) {
      const draft = drafts.get(key);
      if (draft !== undefined && draft.entries.length > 0) yield this.finish(key, draft, origins);
    }
  }

  /** The drafts, with what was told of a growing count without its day joined to the day that is meant. */
  private withDays(): ReadonlyMap<string, Draft> {
    const undated = [...this.drafts].filter(([, draft]) => draft.period === null && draft.metric !== null && growing.test(draft.metric));
    if (undated.length === 0) return this.drafts;
    const toldDays = this.toldDays();
    const drafts = new Map(this.drafts);
    const joined = new Map<string, Entry[]>();
    for (const [key, draft] of undated) {
      const days = toldDays.get(key);
      if (days === undefined) continue;
      const left: Entry[] = [];
      for (const entry of draft.entries) {
        const day = dayMeant(days, this.sources[entry.source]?.published ?? null);
        if (day === null) left.push(entry);
        else joined.set(day, joined.get(day) ?? [...this.drafts.get(day)!.entries]).get(day)!.push(entry);
      }
      drafts.set(key, { ...draft, entries: left });
    }
    for (const [key, entries] of joined) drafts.set(key, { ...this.drafts.get(key)!, entries });
    return drafts;
  }

  /** Days that growing counts are told of, by the key that they would have without their day. */
  private toldDays(): ReadonlyMap<string, ToldDays> {
    const told = new Map<string, ToldDays>();
    for (const [key, { period, metric }] of this.drafts) {
      if (period === null || metric === null || !growing.test(metric)) continue;
      const what = undatedKey(key);
      told.set(what, (told.get(what) ?? new Map<string, string>()).set(period, key));
    }
    return told;
  }

  /** Number of the first copy of each document, by id and not by order of arrival. */
  private origins(): Int32Array {
    const order = this.sources.map((_, i) => i).sort((a, b) => compare(this.idOf(a), this.idOf(b)));
    const found = findOrigins(order.map((i) => this.signatures[i] ?? new Uint32Array(0)));
    const origins = new Int32Array(order.length);
    for (const [rank, i] of order.entries()) origins[i] = order[found[rank]!]!;
    return origins;
  }

  private finish(key: string, draft: Draft, origins: Int32Array): Fact {
    const byId = (a: Entry, b: Entry): number => compare(this.idOf(a.source), this.idOf(b.source)) || compare(a.claim, b.claim);
    const sorted = [...draft.entries].sort(byId);
    const unit = sorted[0]?.unit ?? null;
    const entries = sorted.map((entry) => inUnit(entry, unit));
    const names = this.sources[sorted[0]?.source ?? -1]?.names;
    const groups = new Map<number, Set<string>>();
    for (const entry of entries) {
      const origin = origins[entry.source] ?? entry.source;
      groups.set(origin, (groups.get(origin) ?? new Set()).add(this.idOf(entry.source)));
    }
    const sources = entries.map((e) => this.sources[e.source]).filter((s) => s !== undefined);
    const dates = sources.flatMap((s) => (s.published === null ? [] : [s.published])).sort();
    const outcome = this.judge(draft, entries, groups.size);
    return {
      id: hash64(key), key, kind: draft.kind, metric: draft.metric, event: draft.event, period: draft.period, unit, per: draft.per,
      subjects: draft.subjects.map((x) => ({ entity: x.entity, name: names?.get(x.entity) ?? x.entity, role: x.role })),
      modality: draft.modality, ...outcome,
      claims: entries.map((e) => ({ document: this.idOf(e.source), claim: e.claim })),
      origins: [...groups.values()].map((ids) => ({ documents: [...ids].sort() })).sort((a, b) => compare(a.documents[0] ?? '', b.documents[0] ?? '')),
      languages: [...new Set(sources.map((s) => s.language))].sort(),
      firstSeen: dates[0] ?? null,
      lastSeen: dates[dates.length - 1] ?? null,
    };
  }

  private idOf(source: number): string {
    return this.sources[source]?.id ?? '';
  }

  private judge(draft: Draft, entries: readonly Entry[], origins: number): Pick<Fact, 'status' | 'value' | 'min' | 'max'> {
    const figures = entries.filter((e) => e.value !== null || e.min !== null || e.max !== null);
    const best = mostPrecise(figures);
    const stated = { value: best?.value ?? null, min: best?.min ?? null, max: best?.max ?? null };
    if (figures.length === 0 || allOverlap(figures)) return { status: origins > 1 ? 'agree' : 'single', ...stated };
    const latest = this.latestOfGrowing(draft, figures);
    if (latest !== null) return { status: 'superseded', value: latest.value, min: latest.min, max: latest.max };
    const lows = figures.map((f) => f.min ?? f.value ?? Infinity);
    const highs = figures.map((f) => f.max ?? f.value ?? -Infinity);
    const low = Math.min(...lows);
    const high = Math.max(...highs);
    return {
      // Without a period two figures may well speak of two times.
      status: draft.period === null ? 'different-scope' : origins > 1 ? 'differ' : 'single',
      value: null, min: Number.isFinite(low) ? low : null, max: Number.isFinite(high) ? high : null,
    };
  }

  /** The last report of a growing count, if no later report is lower than an earlier one. */
  private latestOfGrowing(draft: Draft, figures: readonly Entry[]): Entry | null {
    if (draft.metric === null || !growing.test(draft.metric)) return null;
    const dated = figures
      .map((entry) => ({ entry, published: this.sources[entry.source]?.published ?? null, size: entry.value ?? entry.min ?? entry.max ?? 0 }))
      .sort((a, b) => compare(a.published ?? '', b.published ?? '') || a.size - b.size);
    if (dated.some((d) => d.published === null)) return null;
    for (let i = 1; i < dated.length; i++) if (dated[i]!.size < dated[i - 1]!.size) return null;
    const first = dated[0];
    const last = dated[dated.length - 1];
    return last !== undefined && first !== undefined && last.published !== first.published ? last.entry : null;
  }
}

function inUnit(entry: Entry, unit: string | null): Entry {
  if (entry.unit === unit) return entry;
  const convert = (value: number | null): number | null => (value === null ? null : convertUnit(value, entry.unit, unit) ?? value);
  return { ...entry, unit, value: convert(entry.value), min: convert(entry.min), max: convert(entry.max) };
}

/** An exact figure before an approximate one, an approximate one before a bound; then the more digits. */
function mostPrecise(figures: readonly Entry[]): Entry | undefined {
  const rank = (f: Entry): number => (f.comparator === '=' ? 0 : f.comparator === '~' ? 1 : f.comparator === 'range' ? 2 : 3);
  return [...figures].sort((a, b) => rank(a) - rank(b) || digits(b.value) - digits(a.value))[0];
}

function digits(value: number | null): number {
  return value === null ? 0 : String(value).replace(/[^1-9]/gu, '').length;
}
