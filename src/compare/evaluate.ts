import type { DocumentRecord, GoldRecord } from '../model/index.js';
import { f1Interval } from './bootstrap.js';
import { expectedItems, type Expected } from './expectations.js';
import { expectedClaims, sameClaim, sameValues } from './golden-claims.js';

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
  /** 95 % interval of the F1 of all, 0–1: documents drawn anew a thousand times. */
  readonly interval: readonly [low: number, high: number];
  /** Gold type → found type → how often, for items at one place; `nothing` stands for what was missed or should not be. Only for layers of spans. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly byType: Readonly<Record<string, Score>>;
  readonly byLanguage: Readonly<Record<string, Score>>;
}

/**
 * What is scored. `entities`: who is named, once a document; `mentions`: place and type of names; `times` and
 * `quantities`: place; `-values`: place and normal value; `claims`: kind, metric or event, value; `claims-full`: all.
 */
export const scoredLayers = [
  'language', 'reference', 'entities', 'mentions', 'times', 'time-values', 'quantities', 'quantity-values', 'quotes', 'claims', 'claims-full',
] as const;

/** A scored layer. */
export type ScoredLayer = (typeof scoredLayers)[number];

/** An error of one document: what was missed, or found where nothing should be. */
export interface Miss {
  readonly layer: ScoredLayer;
  readonly kind: 'missed' | 'wrong';
  readonly what: string;
}

/** The errors of one document. */
export interface DocumentErrors {
  readonly id: string;
  readonly errors: readonly Miss[];
}

/** Right, found and gold of one group. */
type Count = [right: number, found: number, gold: number];

interface LayerCounts {
  readonly all: Count;
  readonly types: Map<string, Count>;
  readonly languages: Map<string, Count>;
  /** By document, in order of arrival; one without items has none. */
  readonly documents: Count[];
  readonly confusion: Map<string, Map<string, number>>;
}

/** Compares records with gold, document by document, and adds up. */
export class Evaluation {
  readonly #counts = new Map<ScoredLayer, LayerCounts>();
  readonly #documents: DocumentErrors[] = [];
  /** By story, the ids of the claims that were found in each of its texts. */
  readonly #stories = new Map<string, Set<string>[]>();

  /** Adds one document; of a text of a golden story, its language and its claims alone. The record's positions must be UTF-16. */
  add(record: DocumentRecord, gold: GoldRecord): void {
    const errors: Miss[] = [];
    const compare = (layer: ScoredLayer, found: readonly Expected[], expected: readonly Expected[]): void => {
      errors.push(...this.#compare(layer, gold.language, found, expected));
    };
    const single = (key: string): Expected[] => [{ key, others: [], type: key, optional: false, at: null, what: key }];
    compare('language', single(record.language.tag), single(gold.language));
    if (gold.story === null) {
      compare('reference', single(record.reference.time ?? 'none'), single(gold.reference ?? 'none'));
      const items = expectedItems(record, gold);
      for (const layer of ['entities', 'mentions', 'times', 'time-values', 'quantities', 'quantity-values', 'quotes'] as const) compare(layer, items[layer].found, items[layer].gold);
      for (const layer of ['mentions', 'times', 'quantities'] as const) this.#confuse(layer, items[layer].found, items[layer].gold);
    }
    errors.push(...this.#compareClaims('claims', record, gold), ...this.#compareClaims('claims-full', record, gold));
    this.#documents.push({ id: record.id, errors });
  }

  /** The scores of every layer. */
  scores(): Readonly<Partial<Record<ScoredLayer, LayerScores>>> {
    const of = (groups: ReadonlyMap<string, Count>): Record<string, Score> => Object.fromEntries(sorted(groups).map(([k, c]) => [k, scoreOf(c)]));
    return Object.fromEntries(scoredLayers.flatMap((layer) => {
      const counts = this.#counts.get(layer);
      if (counts === undefined) return [];
      const confusion = Object.fromEntries(sorted(counts.confusion).map(([gold, found]) => [gold, Object.fromEntries(sorted(found))]));
      return [[layer, { all: scoreOf(counts.all), interval: f1Interval(counts.documents), confusion, byType: of(counts.types), byLanguage: of(counts.languages) }]];
    }));
  }

  /** The errors of every document, most errors first. */
  documents(): readonly DocumentErrors[] {
    return [...this.#documents].sort((a, b) => b.errors.length - a.errors.length || (a.id < b.id ? -1 : 1));
  }

  /**
   * How alike the claims are that were found in two texts of one story: the share of those found in either that were found
   * in both, 0–1, averaged over all pairs of texts. Null without a story in two languages.
   */
  invariance(): number | null {
    const shares = [...this.#stories.values()].flatMap((tellings) => tellings.flatMap((one, i) => tellings.slice(i + 1).map((other) => {
      const either = new Set([...one, ...other]).size;
      return either === 0 ? 1 : [...one].filter((id) => other.has(id)).length / either;
    })));
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }

  #compareClaims(layer: 'claims' | 'claims-full', record: DocumentRecord, gold: GoldRecord): Miss[] {
    const errors: Miss[] = [];
    const open = expectedClaims(record, gold).sort((a, b) => Number(a.optional) - Number(b.optional));
    const same = layer === 'claims' ? sameValues : sameClaim;
    for (const claim of record.claims) {
      const match = open.find((g) => !g.taken && same(claim, g));
      if (match !== undefined) match.taken = true;
      if (match?.optional === true || (match === undefined && isSpared(claim, record, gold))) continue;
      this.#count(layer, gold.language, claim.kind, [match === undefined ? 0 : 1, 1, 0]);
      if (match === undefined) errors.push({ layer, kind: 'wrong', what: `${claim.kind} ${claim.metric?.id ?? claim.event?.type ?? ''} ${claim.quantity?.value ?? ''} “${claim.evidence.exact}”` });
    }
    const found = new Set<string>();
    for (const { claim, optional, taken } of open) {
      if (optional) continue;
      this.#count(layer, gold.language, claim.kind, [0, 0, 1]);
      if (taken) found.add(claim.id ?? claim.evidence);
      else errors.push({ layer, kind: 'missed', what: `${claim.kind} ${claim.metric ?? claim.event ?? ''} ${claim.value ?? ''} “${claim.evidence}”` });
    }
    if (layer === 'claims' && gold.story !== null) this.#stories.set(gold.story, [...(this.#stories.get(gold.story) ?? []), found]);
    return errors;
  }

  /** Pairs what was found with gold. What overlaps an optional item costs nothing. */
  #compare(layer: ScoredLayer, language: string, found: readonly Expected[], gold: readonly Expected[]): Miss[] {
    const errors: Miss[] = [];
    const open = new Map<string, Expected[]>();
    for (const item of gold) for (const key of [item.key, ...item.others]) open.set(key, [...(open.get(key) ?? []), item]);
    const taken = new Set<Expected>();
    for (const item of found) {
      const match = open.get(item.key)?.find((g) => !taken.has(g));
      if (match !== undefined) taken.add(match);
      if (match?.optional === true || (match === undefined && gold.some((g) => g.optional && touch(g, item)))) continue;
      this.#count(layer, language, item.type, [match === undefined ? 0 : 1, 1, 0]);
      if (match === undefined) errors.push({ layer, kind: 'wrong', what: item.what });
    }
    for (const item of gold) {
      if (item.optional) continue;
      this.#count(layer, language, item.type, [0, 0, 1]);
      if (!taken.has(item)) errors.push({ layer, kind: 'missed', what: item.what });
    }
    return errors;
  }

  #count(layer: ScoredLayer, language: string, type: string, add: Count): void {
    const counts = this.#countsOf(layer);
    const document = (counts.documents[this.#documents.length] ??= [0, 0, 0]);
    for (const count of [counts.all, document, countIn(counts.types, type), countIn(counts.languages, language)]) add.forEach((n, i) => (count[i]! += n));
  }

  #countsOf(layer: ScoredLayer): LayerCounts {
    let counts = this.#counts.get(layer);
    if (counts === undefined) this.#counts.set(layer, (counts = { all: [0, 0, 0], types: new Map(), languages: new Map(), documents: [], confusion: new Map() }));
    return counts;
  }

  /** Counts what was found where gold has an item, and the other way round. */
  #confuse(layer: ScoredLayer, found: readonly Expected[], gold: readonly Expected[]): void {
    const { confusion } = this.#countsOf(layer);
    const note = (goldType: string, foundType: string): void => {
      const row = confusion.get(goldType) ?? new Map<string, number>();
      row.set(foundType, (row.get(foundType) ?? 0) + 1);
      confusion.set(goldType, row);
    };
    const typesAt = new Map(found.map((item) => [place(item), item.type]));
    const goldAt = new Set(gold.map(place));
    for (const item of gold) if (!item.optional) note(item.type, typesAt.get(place(item)) ?? 'nothing');
    for (const item of found) if (!goldAt.has(place(item)) && !gold.some((g) => g.optional && touch(g, item))) note('nothing', item.type);
  }
}

/** Whether gold has something optional at the place of a claim; a story is annotated in full and spares nothing. */
function isSpared(claim: DocumentRecord['claims'][number], { text }: DocumentRecord, { story, claims }: GoldRecord): boolean {
  return story === null && claims.some((g) => g.optional && text.includes(g.evidence) && claim.evidence.exact.includes(g.evidence.slice(0, 12)));
}

function place({ at }: Expected): string {
  return at === null ? 'nowhere' : at.join('-');
}

function sorted<Value>(groups: ReadonlyMap<string, Value>): [string, Value][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function touch(a: Expected, b: Expected): boolean {
  return a.at !== null && b.at !== null && a.at[0] < b.at[1] && b.at[0] < a.at[1];
}

function countIn(groups: Map<string, Count>, name: string): Count {
  let count = groups.get(name);
  if (count === undefined) groups.set(name, (count = [0, 0, 0]));
  return count;
}

function scoreOf([right, found, gold]: Count): Score {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { right, found, gold, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
