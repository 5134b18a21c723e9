import { TokenKind, type Entity, type LanguagePack, type Mention, type Quantity, type Quote, type Sentence, type Span, type Time, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { findCues, peekCues, type CueKind, type Hit } from './cues.js';
import type { Metric } from './metrics.js';
import { withQuoted } from './quoted.js';

/** An annotation and the tokens `[first, end)` that it covers. */
export interface Placed<T> {
  readonly of: T;
  readonly first: number;
  readonly end: number;
}

/** Where something stands in tokens. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** What the claim stages read of a document. */
export interface Sheet {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly pack: LanguagePack;
  /** What a metric measures, the user's own among them. */
  readonly metricOf: (id: string) => Metric;
  /** The country that a body belongs to; null where that is not known. */
  readonly countryOf: (entity: Entity) => Entity | null;
  /** The country that a text is about: named, by itself or by what is its own, far more often than any other; null where none is. */
  readonly home: Entity | null;
  /** True where companies are named more than in passing. */
  readonly isOfCompanies: boolean;
}

/** One sentence with everything found in it, in tokens. */
export interface Scene {
  readonly sheet: Sheet;
  readonly index: number;
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  readonly hits: readonly Hit[];
  readonly byKind: ReadonlyMap<CueKind, readonly Hit[]>;
  readonly mentions: readonly Placed<Mention>[];
  readonly times: readonly Placed<Time>[];
  readonly quantities: readonly Placed<Quantity>[];
  /** Running sum of clause marks: entry `i` counts those before token `first + i`. */
  readonly marks: Int32Array;
  /** Its tokens are ideographs, of which a word has several. */
  readonly dense: boolean;
}

/** How much each mark parts two words, in words. */
const partings: Readonly<Record<string, number>> = {
  ',': 5, '،': 5, '、': 3, '，': 6, ';': 30, '؛': 30, '；': 30, ':': 10, '：': 10, '(': 6, ')': 6, '（': 6, '）': 6, '–': 8, '—': 8,
  '“': 6, '”': 6, '„': 6, '«': 6, '»': 6, '"': 6, '「': 6, '」': 6, '。': 40,
};
const partingTable = new Uint8Array(0x10000);
for (const [mark, weight] of Object.entries(partings)) partingTable[mark.charCodeAt(0)] = weight;

/** What 、 parts between the items of a Chinese list; in Japanese it ends clauses. */
const listMark = 3;

/** Places for clause marks that are made at a time: one small array a sentence would cost more than all that is read in it. */
const leastRoom = 512;

/** The parting at which a clause ends. */
export const clausePart = 5;

/** The parting of a comma with a word that opens a clause. */
export const nextClause = 11;

/** The parting of a mark that ends more than a clause. */
export const strongPart = 26;

/** What a joined word opens a clause with. */
const opening: ReadonlySet<CueKind> = new Set(['metric', 'event', 'level', 'up', 'down', 'say']);

/** The first token that starts at or after a position. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range `[from, to)` of a list. */
export type Range = readonly [from: number, to: number];

/** What a sentence holds before it is laid out. */
export class Glimpse {
  /** Bits of {@link CueBit}: what may stand in it. */
  readonly bits: number;
  private found: readonly Hit[] | null = null;

  /** @param mentions the mentions of the sentence, among those of the document; so times and quantities */
  constructor(
    private readonly sheet: Sheet, readonly index: number, readonly first: number, readonly end: number,
    readonly mentions: Range, readonly times: Range, readonly quantities: Range,
  ) {
    this.bits = peekCues(sheet.pack, sheet.text, sheet.tokens, first, end);
  }

  /** Its cues, found when they are asked for. */
  get hits(): readonly Hit[] {
    return (this.found ??= findCues(this.sheet.pack, this.sheet.text, this.sheet.tokens, this.first, this.end));
  }
}

function placed<T extends Span>(tokens: Tokens, items: readonly T[], [from, to]: Range, first: number): readonly Placed<T>[] {
  const into: Placed<T>[] = [];
  let token = first;
  for (let i = from; i < to; i++) {
    const of = items[i]!;
    // A name may begin inside a token: the Arabic “and” is written onto it.
    while (token < tokens.length - 1 && tokens.end[token]! <= of.start) token++;
    let end = token + 1;
    while (end < tokens.length && tokens.start[end]! < of.end) end++;
    into.push({ of, first: token, end });
  }
  return into;
}

/** Walks the sentences of a document in order and lays out those that are asked for. */
export class SceneReader {
  private mention = 0;
  private time = 0;
  private quantity = 0;
  private token = 0;
  /** Room for the clause marks of all sentences: each has one place more than tokens. */
  private room = new Int32Array(0);
  private taken = 0;

  constructor(readonly sheet: Sheet) {}

  /** What sentence `index` holds. Sentences must be asked for in ascending order. */
  glimpse(index: number): Glimpse {
    const { tokens, sentences, mentions, times, quantities } = this.sheet;
    const sentence = sentences[index]!;
    while (this.token < tokens.length && tokens.start[this.token]! < sentence.start) this.token++;
    const first = this.token;
    let end = first;
    while (end < tokens.length && tokens.start[end]! < sentence.end) end++;
    this.token = end;
    const mentioned = rangeOf(mentions, this.mention, sentence);
    const timed = rangeOf(times, this.time, sentence);
    const counted = rangeOf(quantities, this.quantity, sentence);
    this.mention = mentioned[1];
    this.time = timed[1];
    this.quantity = counted[1];
    return new Glimpse(this.sheet, index, first, end, mentioned, timed, counted);
  }

  /** A run of zeros of its own. */
  private take(length: number): Int32Array {
    if (this.taken + length > this.room.length) {
      this.room = new Int32Array(Math.max(length, leastRoom));
      this.taken = 0;
    }
    this.taken += length;
    return this.room.subarray(this.taken - length, this.taken);
  }

  /** Lays out a sentence. */
  layOut(glimpse: Glimpse): Scene {
    const { sheet } = this;
    const { tokens, text } = sheet;
    const { index, first, end } = glimpse;
    const named = placed(tokens, sheet.mentions, glimpse.mentions, first);
    const mentions = named.filter((m) => !isSmallWord(m, glimpse.hits));
    const people = named.filter((m) => m.of.type === 'PER' && m.end - m.first > 1);
    const worded = people.length === 0 ? glimpse.hits : glimpse.hits.filter((h) => !people.some((m) => m.first <= h.first && h.end <= m.end && h.end - h.first < m.end - m.first));
    const hits = withQuoted(worded, mentions);
    const times = placed(tokens, sheet.times, glimpse.times, first);
    const quantities = placed(tokens, sheet.quantities, glimpse.quantities, first);
    const marks = this.take(end - first + 1);
    const inside = -1;
    for (const list of [times, quantities, mentions]) {
      for (const item of list) marks.fill(inside, item.first - first + 1, Math.min(item.end, end) - first);
    }
    for (let i = 0; i < end - first; i++) {
      const start = tokens.start[first + i]!;
      if (marks[i] === inside) marks[i] = 0;
      else if (tokens.end[first + i]! - start === 1) marks[i] = partingTable[text.charCodeAt(start)]!;
      if (marks[i] === listMark && sheet.pack.claims.verbLast) marks[i] = clausePart;
    }
    freeAcronyms(marks, text, tokens, first);
    freeTitles(marks, mentions, text, tokens, first);
    const byKind = new Map<CueKind, Hit[]>();
    const joiner = sheet.pack.claims.joinLetter;
    for (const hit of hits) {
      if (joiner !== '' && opening.has(hit.kind) && text.startsWith(joiner, tokens.start[hit.first]!) && marks[hit.first - first] === 0 && !ownLetter(sheet.pack).some((w) => text.startsWith(w, tokens.start[hit.first]!))) marks[hit.first - first]! += 4;
      const list = byKind.get(hit.kind);
      if (list === undefined) byKind.set(hit.kind, [hit]);
      else list.push(hit);
      if (hit.kind === 'clause') marks[hit.first - first]! += 6;
      else if (hit.kind === 'and') marks[hit.first - first]! += 2;
    }
    for (let i = 1; i < marks.length; i++) marks[i]! += marks[i - 1]!;
    const dense = tokens.kind[first] === TokenKind.ideograph || tokens.kind[Math.max(first, end - 2)] === TokenKind.ideograph;
    return { sheet, index, sentence: sheet.sentences[index]!, first, end, hits, byKind, mentions, times, quantities, marks, dense };
  }
}

const opensBracket = /[(（]/;
const closesBracket = /[)）]/;

/** Words of a pack that begin with the letter of “and” themselves (Arabic وفاة, وصل): it joins nothing there. */
const ownLetter = perPack(({ claims }): readonly string[] => [
  ...Object.values(claims.metrics), ...Object.values(claims.events), claims.level, claims.up, claims.down, claims.say,
].flatMap((words) => words.split('|')).filter((word) => word.startsWith(claims.joinLetter)).map((word) => word.replaceAll('*', '')));

/** Takes the weight off brackets round a single word: “the Shanghai Cooperation Organisation (SCO) in Bishkek” is one phrase. */
function freeAcronyms(marks: Int32Array, text: string, tokens: Tokens, first: number): void {
  for (let i = 0; i + 2 < marks.length - 1; i++) {
    if (marks[i]! === 0 || marks[i + 2]! === 0 || !opensBracket.test(text.charAt(tokens.start[first + i]!)) || !closesBracket.test(text.charAt(tokens.start[first + i + 2]!))) continue;
    marks[i] = 0;
    marks[i + 2] = 0;
  }
}

const quoteMark = /["“”„«»‘’「」『』《》]/;

/** Takes the weight off quotation marks round a name: “an Bord der „Santa Rosalia“ waren 287 Menschen”. */
function freeTitles(marks: Int32Array, mentions: readonly Placed<Mention>[], text: string, tokens: Tokens, first: number): void {
  for (const mention of mentions) {
    const opens = mention.first - 1 - first;
    const closes = mention.end - first;
    // Behind a comma the name begins a clause: “по данным опроса, «Зелёный альянс» набирает 27 %”.
    if (opens < 1 || closes >= marks.length - 1 || marks[opens] === 0 || marks[closes] === 0 || marks[opens - 1] !== 0) continue;
    if (!quoteMark.test(text.charAt(tokens.start[first + opens]!)) || !quoteMark.test(text.charAt(tokens.start[first + closes]!))) continue;
    marks[opens] = 0;
    marks[closes] = 0;
  }
}

const smallWords: ReadonlySet<CueKind> = new Set(['that', 'clause', 'and', 'negation', 'pronouns', 'according']);

const genericNouns: ReadonlySet<CueKind> = new Set(['organisations', 'governments', 'persons']);

/** True for a conjunction, or a bare “the company”, that was taken for the name of somebody unknown. */
function isSmallWord(mention: Placed<Mention>, hits: readonly Hit[]): boolean {
  if (mention.of.entity?.row !== -1) return false;
  const isOne = mention.end - mention.first === 1;
  return hits.some((h) => h.first === mention.first && h.end === mention.end && (genericNouns.has(h.kind) || (isOne && smallWords.has(h.kind))));
}

/** The items that begin in a sentence, from the item `at` on. */
function rangeOf(items: readonly Span[], at: number, { start, end }: Span): Range {
  let from = at;
  while (from < items.length && items[from]!.start < start) from++;
  let to = from;
  while (to < items.length && items[to]!.start < end) to++;
  return [from, to];
}

/** Sum of the clause marks between two places. */
export function parting(scene: Scene, a: Place, b: Place): number {
  const [left, right] = a.first <= b.first ? [a, b] : [b, a];
  const from = Math.min(left.end, right.first) - 1 - scene.first;
  return Math.max(0, scene.marks[Math.max(0, right.first - scene.first)]! - scene.marks[Math.max(0, from)]!);
}

/**
 * True for the UN of “the state has released 1.2 billion, while the UN appealed for 18 million”, where the first sum is told: a later clause with
 * a figure of its own is told of that one. Where verbs close their clauses, it may still be told of the figure before.
 */
export function hasOwnFigure(scene: Scene, later: Place, figure: Place): boolean {
  return !scene.sheet.pack.claims.verbLast && later.first >= figure.end && parting(scene, figure, later) >= nextClause
    && scene.quantities.some((q) => q.first !== figure.first && parting(scene, later, q) < clausePart);
}

/** How far two places stand apart, in words; clause marks count for several. */
export function distance(scene: Scene, a: Place, b: Place): number {
  const [left, right] = a.first <= b.first ? [a, b] : [b, a];
  const gap = Math.max(0, right.first - left.end);
  return (scene.dense ? Math.ceil(gap * perIdeograph) : gap) + parting(scene, a, b);
}

/** How far a place stands from the nearest of some. */
export function distanceToAny(scene: Scene, places: readonly Place[], to: Place): number {
  let least = Infinity;
  for (const place of places) least = Math.min(least, distance(scene, place, to));
  return least;
}

/** A word has nearly two ideographs. */
const perIdeograph = 0.6;

const none: readonly Hit[] = [];

/** The hits of one kind. */
export function hitsOf(scene: Scene, kind: CueKind): readonly Hit[] {
  return scene.byKind.get(kind) ?? none;
}

/** True where a sentence holds a word of any of some kinds. */
export function holdsAny(scene: Scene, ...kinds: readonly CueKind[]): boolean {
  return kinds.some((kind) => scene.byKind.has(kind));
}

/** The nearest of some places, and how far it is; null where none is within `limit`. */
export function nearest<T extends Place>(scene: Scene, to: Place, among: readonly T[], limit: number): { readonly item: T; readonly cost: number } | null {
  let best: T | null = null;
  let cost = limit + 1;
  for (const item of among) {
    const own = distance(scene, to, item);
    if (own < cost) {
      best = item;
      cost = own;
    }
  }
  return best === null ? null : { item: best, cost };
}

/** Character span of a run of tokens. */
export function spanOf(tokens: Tokens, place: Place): Span {
  return { start: tokens.start[place.first]!, end: tokens.end[place.end - 1]! };
}

/** The smallest run of whole clauses that holds all places: the evidence of a claim. */
export function clauseAround(scene: Scene, places: readonly Place[]): Span {
  const { marks, first, end, sheet } = scene;
  let from = Math.min(...places.map((p) => p.first));
  let to = Math.max(...places.map((p) => p.end));
  while (from > first && marks[from - first]! - marks[from - 1 - first]! < clausePart && !opensClause(scene, from)) from--;
  while (to < end && marks[to - first]! - marks[to - 1 - first]! < clausePart) to++;
  const { tokens, text } = sheet;
  const bare = (at: number): boolean => tokens.end[at]! - tokens.start[at]! === 1 && /[\p{P}\s]/u.test(text[tokens.start[at]!]!) && !/[%‰§]/.test(text[tokens.start[at]!]!);
  while (from < to - 1 && bare(from)) from++;
  while (to > from + 1 && bare(to - 1)) to--;
  return spanOf(tokens, { first: from, end: to });
}

/** True where the token before is a clause mark: the clause begins here. */
function opensClause(scene: Scene, at: number): boolean {
  const before = at - 1 - scene.first;
  return before >= 1 && scene.marks[before]! - scene.marks[before - 1]! >= clausePart;
}
