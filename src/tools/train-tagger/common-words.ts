import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isCapital, Shape, shapesOf } from '../../knowledge/tagger/atoms.js';
import { ListBit } from '../../knowledge/tagger/name-lists.js';
import type { Tokens } from '../../model/index.js';
import { fold, tokenize } from '../../text/index.js';
import { roughSentences } from './corpus.js';

/** Folded words that text has in lower case, with their bits, in order of the alphabet. */
export type CommonWords = readonly (readonly [word: string, bits: number])[];

/** A text of which the tokens are known. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Reads sentences of many languages: ISO 639-1 code, tab, sentence. */
export function readSentences(file: string): Tokenized[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line.includes('\t')).map((line) => {
    const text = line.slice(line.indexOf('\t') + 1);
    return { text, tokens: tokenize(text, roughSentences(text)) };
  });
}

/** Least times that a word stands in lower case, to be listed and to count as often. */
const some = 2;
const often = 8;
/** The same for scripts without capitals, of which there is less text. */
const oftenUncased = 3;

/** Counts how words are written inside sentences, and keeps those that are rather written small. */
export function findCommonWords(texts: Iterable<Tokenized>): CommonWords {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const uncased = new Map<string, number>();
  for (const { text, tokens } of texts) {
    const shapes = shapesOf(text, tokens);
    for (let i = 0; i < tokens.length; i++) {
      const shape = shapes[i]!;
      const counts = shape === Shape.lower ? lower : shape === Shape.uncased ? uncased : isCapital(shape) && i > 0 && tokens.sentence[i] === tokens.sentence[i - 1] ? capital : null;
      if (counts === null || tokens.end[i]! - tokens.start[i]! < 2) continue;
      const word = fold(text.slice(tokens.start[i], tokens.end[i]));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const kept: [string, number][] = [];
  for (const [word, times] of uncased) if (times >= oftenUncased) kept.push([word, ListBit.lower | ListBit.oftenLower]);
  for (const [word, times] of lower) {
    const rival = capital.get(word) ?? 0;
    if (times < some || times < rival) continue;
    kept.push([word, times >= often && times >= 4 * rival ? ListBit.lower | ListBit.oftenLower : ListBit.lower]);
  }
  return kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
