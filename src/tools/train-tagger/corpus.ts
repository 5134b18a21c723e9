import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Shape, shapesOf } from '../../knowledge/tagger/atoms.js';
import { anyLabel, labelOf, nameTypes, outside, Position } from '../../knowledge/tagger/labels.js';
import type { Span, Tokens } from '../../model/index.js';
import { capitalTable, CharacterClass, classTable, tokenize } from '../../text/index.js';

/** One annotated text. Spans are UTF-16. */
export interface Example {
  readonly text: string;
  readonly language: string;
  readonly tokens: Tokens;
  /** Labels that each token may have: one where the annotation says so, several where it is silent. */
  readonly allowed: Int32Array;
  /** True for a copy that is read as if its script had no capitals. */
  readonly uncased?: boolean;
}

/** True where some name of the examples may be of a type. */
export function usesType(examples: readonly Example[], type: number): boolean {
  const labels = 15 << labelOf(type, 0);
  return examples.some(({ allowed }) => allowed.some((mask) => mask !== anyLabel && (mask & labels) !== 0));
}

/**
 * The example as annotated by people who left out the names of a type: what they did not mark may be of it. Ideographs are
 * taken as they are marked: where nothing but the annotation tells a name, none can be told without it.
 */
export function withoutType(example: Example, type: number): Example {
  const labels = 15 << labelOf(type, 0);
  const shapes = shapesOf(example.text, example.tokens);
  const isOpen = (mask: number, i: number): boolean => mask === 1 << outside && (shapes[i]! < Shape.han || shapes[i]! > Shape.otherIdeograph);
  return { ...example, allowed: example.allowed.map((mask, i) => (isOpen(mask, i) ? mask | labels : mask)) };
}

/** The example in capitals, null where that changes its length. */
export function inCapitals(example: Example): Example | null {
  const text = example.text.toUpperCase();
  if (text.length !== example.text.length) return null;
  const tokens = tokenize(text, roughSentences(example.text));
  const isSame = tokens.length === example.tokens.length && tokens.start.every((start, k) => start === example.tokens.start[k]);
  return isSame ? { ...example, text, tokens } : null;
}

/** A set of the training data. */
export interface Source {
  readonly file: string;
  /** True for annotation made by machine on headings and first sentences: its shapes are learnt apart. */
  readonly silver: boolean;
  /** True where copies are read as if the script had no capitals. */
  readonly asUncased: boolean;
  /** Most texts that are read, spread evenly over the set. */
  readonly most: number;
}

const row = z.object({
  text: z.string(), lang: z.string(),
  entities: z.array(z.tuple([z.number(), z.number(), z.string()])),
  ignored: z.array(z.tuple([z.number(), z.number(), z.string()]).rest(z.unknown())).optional(),
});

/** Sentences by end marks before a capital or ideograph, and by line breaks: enough to train on. */
export function roughSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classTable[unit] === CharacterClass.lineBreak) close(i + 1);
    else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) close(i + 1);
    else if ((unit === 0x2e || unit === 0x21 || unit === 0x3f) && text.charCodeAt(i + 1) === 0x20 && i - start > 12 && endsWord(text, i)) {
      let next = i + 2;
      while (next < text.length && classTable[text.charCodeAt(next)] === CharacterClass.punctuation) next++;
      if (capitalTable[text.charCodeAt(next)] === 1) close(i + 1);
    }
  }
  close(text.length);
  return spans;
}

/** False after an initial or a short abbreviation such as “Dr”. */
function endsWord(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && classTable[text.charCodeAt(start - 1)] === CharacterClass.letter) start--;
  return end - start === 0 || end - start > 3 || (end - start > 2 && capitalTable[text.charCodeAt(start)] === 0);
}

/** Reads a set. Annotation that does not fall on token boundaries leaves its tokens free. */
export function readSource(folder: string, source: Source): Example[] {
  const lines = gunzipSync(readFileSync(join(folder, source.file))).toString('utf8').split('\n');
  const rows = lines.filter((line) => line !== '');
  const share = Math.min(1, source.most / rows.length);
  return rows.filter((_, index) => Math.floor(index * share) !== Math.floor((index - 1) * share)).map((line) => {
    const { text, lang, entities, ignored } = row.parse(JSON.parse(line));
    const tokens = tokenize(text, roughSentences(text));
    return { text, language: lang, tokens, allowed: allowedLabels(tokens, entities, ignored ?? []) };
  });
}

type Marked = readonly [start: number, end: number, type: string, ...rest: unknown[]];

/** Labels that the annotation allows each token. */
export function allowedLabels(tokens: Tokens, entities: readonly Marked[], ignored: readonly Marked[]): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(1 << outside);
  for (const [start, end] of ignored) {
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) allowed[i] = anyLabel;
  }
  for (const [start, end, name] of entities) {
    const type = nameTypes.findIndex((known) => known === name);
    const first = tokenAt(tokens, start);
    let stop = first;
    while (stop < tokens.length && tokens.start[stop]! < end) stop++;
    const fits = type >= 0 && stop > first && tokens.start[first] === start && tokens.end[stop - 1] === end;
    for (let i = first; i < stop; i++) {
      const position = stop - first === 1 ? Position.unit : i === first ? Position.begin : i === stop - 1 ? Position.last : Position.inside;
      allowed[i] = fits ? 1 << labelOf(type, position) : anyLabel;
    }
  }
  return allowed;
}

/** First token that ends after a position. */
function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
