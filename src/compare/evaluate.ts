import type { DocumentRecord } from '../model/index.js';
import type { Gold, GoldClaim } from './gold.js';

/** Right, wrong and missed, and what follows from them. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  /** 0–1; 1 where there was nothing to find and nothing was found. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of a layer: all of it, by type and by language. */
export interface LayerScores {
  readonly all: Score;
  readonly byType: Readonly<Record<string, Score>>;
  readonly byLanguage: Readonly<Record<string, Score>>;
}

/** Names of what is scored: `mentions` is span and type, `links` span and entity, `-values` span and normal value. */
export const scoredLayers = ['language', 'sentences', 'mentions', 'links', 'times', 'time-values', 'quantities', 'quantity-values', 'quotes', 'claims', 'claims-full'] as const;

/** A scored layer. */
export type ScoredLayer = (typeof scoredLayers)[number];

interface Item {
  /** Items are equal where their keys are. */
  readonly key: string;
  readonly type: string;
}

/** Right, found and gold of one group. */
type Count = [right: number, found: number, gold: number];

/** Compares records with gold, document by document, and adds up. */
export class Evaluation {
  readonly #counts = new Map<ScoredLayer, { readonly all: Count; readonly types: Map<string, Count>; readonly languages: Map<string, Count> }>();
  readonly #worst: { readonly id: string; readonly wrong: number; readonly missed: number }[] = [];

  /** Adds one document. Positions of both must be in the same unit. */
  add(record: DocumentRecord, gold: Gold): void {
    const language = gold.language ?? record.language.tag;
    let wrong = 0;
    let missed = 0;
    const compare = (layer: ScoredLayer, found: readonly Item[], expected: readonly Item[] | undefined): void => {
      if (expected === undefined) return;
      const [w, m] = this.#compare(layer, language, found, expected);
      wrong += w;
      missed += m;
    };
    const names = record.mentions.filter((m) => m.form === 'name' || m.form === 'acronym');
    const at = (s: { start: number; end: number }): string => `${s.start}-${s.end}`;
    compare('language', [{ key: record.language.tag, type: record.language.tag }], gold.language === undefined ? undefined : [{ key: gold.language, type: gold.language }]);
    compare('sentences', record.sentences.map((s) => ({ key: at(s), type: 'sentence' })), gold.sentences?.map((s) => ({ key: at(s), type: 'sentence' })));
    compare('mentions', names.map((m) => ({ key: `${at(m)} ${m.type}`, type: m.type })), gold.mentions?.map((m) => ({ key: `${at(m)} ${m.type}`, type: m.type })));
    compare('times', record.times.map((t) => ({ key: at(t), type: t.type })), gold.times?.map((t) => ({ key: at(t), type: t.type })));
    compare('time-values', record.times.map((t) => ({ key: `${at(t)} ${t.value}`, type: t.type })), gold.times?.map((t) => ({ key: `${at(t)} ${t.value}`, type: t.type })));
    const kinds = new Set(gold.quantities?.map((q) => q.kind));
    const quantities = record.quantities.filter((q) => kinds.has(q.kind));
    const valued = (q: { start: number; end: number; value: number | null; unit?: string | null | undefined }): string => `${at(q)} ${q.value} ${q.unit ?? ''}`;
    compare('quantities', quantities.map((q) => ({ key: at(q), type: q.kind })), gold.quantities?.map((q) => ({ key: at(q), type: q.kind })));
    compare('quantity-values', quantities.map((q) => ({ key: valued(q), type: q.kind })), gold.quantities?.map((q) => ({ key: valued(q), type: q.kind })));
    compare('quotes', record.quotes.map((q) => ({ key: at(q), type: 'quote' })), gold.quotes?.map((q) => ({ key: at(q), type: 'quote' })));
    const links = gold.mentions?.filter((m) => m.entity !== undefined);
    if (links !== undefined && links.length > 0) {
      const asked = new Set(links.map(at));
      compare('links', names.filter((m) => asked.has(at(m))).map((m) => ({ key: `${at(m)} ${linkOf(m.entity)}`, type: m.type })), links.map((m) => ({ key: `${at(m)} ${linkOf(m.entity ?? null)}`, type: m.type })));
    }
    if (gold.claims !== undefined) {
      this.#compareClaims('claims', language, record, gold.claims, sameCore);
      this.#compareClaims('claims-full', language, record, gold.claims, (r, g) => sameCore(r, g) && sameRest(r, g));
    }
    this.#worst.push({ id: record.id, wrong, missed });
  }

  /** The scores of every layer that gold was given for. */
  scores(): Readonly<Partial<Record<ScoredLayer, LayerScores>>> {
    const of = (groups: ReadonlyMap<string, Count>): Record<string, Score> => Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, c]) => [k, scoreOf(c)]));
    return Object.fromEntries(scoredLayers.flatMap((layer) => {
      const counts = this.#counts.get(layer);
      return counts === undefined ? [] : [[layer, { all: scoreOf(counts.all), byType: of(counts.types), byLanguage: of(counts.languages) }]];
    }));
  }

  /** The documents with most errors, worst first. */
  worst(most: number): readonly { readonly id: string; readonly wrong: number; readonly missed: number }[] {
    return this.#worst.filter((w) => w.wrong + w.missed > 0).sort((a, b) => b.wrong + b.missed - a.wrong - a.missed || (a.id < b.id ? -1 : 1)).slice(0, most);
  }

  #compare(layer: ScoredLayer, language: string, found: readonly Item[], gold: readonly Item[]): [wrong: number, missed: number] {
    const open = new Map<string, number>();
    for (const { key } of gold) open.set(key, (open.get(key) ?? 0) + 1);
    let right = 0;
    for (const item of found) {
      const left = open.get(item.key) ?? 0;
      const hit = left > 0 ? 1 : 0;
      if (hit === 1) open.set(item.key, left - 1);
      right += hit;
      this.#count(layer, language, item.type, [hit, 1, 0]);
    }
    for (const item of gold) this.#count(layer, language, item.type, [0, 0, 1]);
    return [found.length - right, gold.length - right];
  }

  #compareClaims(layer: ScoredLayer, language: string, record: DocumentRecord, gold: readonly GoldClaim[], same: (claim: Claim, gold: GoldClaim) => boolean): void {
    const open = new Set(gold);
    for (const claim of record.claims) {
      const match = [...open].find((g) => same(claim, g));
      if (match !== undefined) open.delete(match);
      this.#count(layer, language, claim.kind, [match === undefined ? 0 : 1, 1, 0]);
    }
    for (const g of gold) this.#count(layer, language, g.kind, [0, 0, 1]);
  }

  #count(layer: ScoredLayer, language: string, type: string, add: Count): void {
    let counts = this.#counts.get(layer);
    if (counts === undefined) this.#counts.set(layer, (counts = { all: [0, 0, 0], types: new Map(), languages: new Map() }));
    for (const count of [counts.all, countIn(counts.types, type), countIn(counts.languages, language)]) add.forEach((n, i) => (count[i]! += n));
  }
}

type Claim = DocumentRecord['claims'][number];

function countIn(groups: Map<string, Count>, name: string): Count {
  let count = groups.get(name);
  if (count === undefined) groups.set(name, (count = [0, 0, 0]));
  return count;
}

/** Names that no list knows have an id of their own in every document: they count as one. */
function linkOf(entity: string | null): string {
  return entity === null || entity.startsWith('local:') ? 'none' : entity;
}

function sameCore(claim: Claim, gold: GoldClaim): boolean {
  if (claim.kind !== gold.kind || (claim.metric?.id ?? undefined) !== gold.metric || (claim.event?.type ?? undefined) !== gold.event) return false;
  if (gold.value !== undefined && gold.value !== (claim.quantity?.value ?? claim.quantity?.min ?? claim.quantity?.max ?? claim.change?.of?.value ?? null)) return false;
  return gold.unit === undefined || gold.unit === (claim.quantity?.unit ?? claim.change?.of?.unit ?? null);
}

function sameRest(claim: Claim, gold: GoldClaim): boolean {
  const subjects = (list: GoldClaim['subjects']): string => (list ?? []).map((s) => `${s.entity} ${s.role}`).sort().join('|');
  return (gold.subjects === undefined || subjects(gold.subjects) === subjects(claim.subjects))
    && (gold.period === undefined || gold.period === (claim.period?.value ?? null))
    && (gold.speaker === undefined || gold.speaker === (claim.attribution.find((a) => a.speaker !== null)?.speaker ?? null))
    && (gold.modality === undefined || gold.modality === claim.modality)
    && (gold.comparator === undefined || gold.comparator === claim.quantity?.comparator)
    && (gold.direction === undefined || gold.direction === claim.change?.direction);
}

function scoreOf([right, found, gold]: Count): Score {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { right, found, gold, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
