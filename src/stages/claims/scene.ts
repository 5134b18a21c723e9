import type { Claim, LanguagePack, Mention, Quantity, Quote, Sentence, Span, Time, Tokens } from '../../model/index.js';
import { findCues, type CueKind, type Hit } from './cues.js';

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
}

/** One sentence with everything found in it, in tokens. */
export interface Scene {
  readonly sheet: Sheet;
  readonly index: number;
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  readonly hits: readonly Hit[];
  readonly mentions: readonly Placed<Mention>[];
  readonly times: readonly Placed<Time>[];
  readonly quantities: readonly Placed<Quantity>[];
  /** Running sum of clause marks: entry `i` counts those before token `first + i`. */
  readonly marks: Int32Array;
}

/** How much each mark parts two words, in words. */
const partings: Readonly<Record<string, number>> = {
  ',': 5, '،': 5, '、': 3, '，': 6, ';': 30, '؛': 30, '；': 30, ':': 10, '：': 10, '(': 6, ')': 6, '（': 6, '）': 6, '–': 8, '—': 8,
  '“': 6, '”': 6, '„': 6, '«': 6, '»': 6, '"': 6, '「': 6, '」': 6, '。': 40,
};
/** The parting at which a clause ends. */
const clausePart = 5;

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

function place<T extends Span>(tokens: Tokens, items: readonly T[], from: number, sentence: Span, into: Placed<T>[]): number {
  let at = from;
  while (at < items.length && items[at]!.start < sentence.start) at++;
  for (; at < items.length && items[at]!.start < sentence.end; at++) {
    const of = items[at]!;
    const first = tokenAt(tokens, of.start);
    into.push({ of, first, end: Math.max(first + 1, tokenAt(tokens, of.end)) });
  }
  return at;
}

/** Walks the sentences of a document in order and lays out those that `wanted` asks for. */
export class SceneReader {
  private mention = 0;
  private time = 0;
  private quantity = 0;
  private token = 0;

  constructor(private readonly sheet: Sheet) {}

  /** Lays out sentence `index`. Sentences must be asked for in ascending order. */
  read(index: number): Scene {
    const { sheet } = this;
    const { tokens, text } = sheet;
    const sentence = sheet.sentences[index]!;
    while (this.token < tokens.length && tokens.start[this.token]! < sentence.start) this.token++;
    const first = this.token;
    let end = first;
    while (end < tokens.length && tokens.start[end]! < sentence.end) end++;
    const mentions: Placed<Mention>[] = [];
    const times: Placed<Time>[] = [];
    const quantities: Placed<Quantity>[] = [];
    this.mention = place(tokens, sheet.mentions, this.mention, sentence, mentions);
    this.time = place(tokens, sheet.times, this.time, sentence, times);
    this.quantity = place(tokens, sheet.quantities, this.quantity, sentence, quantities);
    const hits = findCues(sheet.pack, text, tokens, first, end);
    const marks = new Int32Array(end - first + 1);
    const covered = new Uint8Array(end - first);
    for (const list of [times, quantities, mentions]) {
      for (const item of list) covered.fill(1, item.first - first + 1, item.end - first);
    }
    for (const hit of hits) {
      if (hit.kind === 'clause') marks[hit.first - first]! += 6;
      else if (hit.kind === 'and') marks[hit.first - first]! += 2;
    }
    let sum = 0;
    for (let i = 0; i < marks.length; i++) {
      const own = marks[i]!;
      if (i < covered.length && covered[i] === 0 && tokens.end[first + i]! - tokens.start[first + i]! === 1) {
        sum += partings[text[tokens.start[first + i]!]!] ?? 0;
      }
      sum += own;
      marks[i] = sum;
    }
    return { sheet, index, sentence, first, end, hits, mentions, times, quantities, marks };
  }
}

/** Sum of the clause marks between two places. */
export function parting(scene: Scene, a: Place, b: Place): number {
  const [left, right] = a.first <= b.first ? [a, b] : [b, a];
  const from = Math.min(left.end, right.first) - 1 - scene.first;
  return Math.max(0, scene.marks[Math.max(0, right.first - scene.first)]! - scene.marks[Math.max(0, from)]!);
}

/** How far two places stand apart, in words; clause marks count for several. */
export function distance(scene: Scene, a: Place, b: Place): number {
  const [left, right] = a.first <= b.first ? [a, b] : [b, a];
  return Math.max(0, right.first - left.end) + parting(scene, a, b);
}

/** The hits of one kind. */
export function hitsOf(scene: Scene, kind: CueKind): readonly Hit[] {
  return scene.hits.filter((hit) => hit.kind === kind);
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

/** What has been said before in the document, for what a sentence leaves out. */
export interface Memory {
  /** Claims so far, in order. */
  readonly claims: Claim[];
  /** Index of the first claim of the running paragraph. */
  paragraph: number;
}
