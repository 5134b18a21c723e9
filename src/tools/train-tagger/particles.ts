import { isAnchor, shapesOf } from '../../knowledge/tagger/atoms.js';
import { labelCount, outside, Position } from '../../knowledge/tagger/labels.js';
import { fold } from '../../text/index.js';
import type { WeightedExamples } from './segments.js';

/** Fewest times that a small word begins a name, and its least share before capitals, to count as a particle. */
const leastTimes = 3;
const leastShare = 0.02;

/** Small words that names begin with in the training data (“von”, “al”, “de”), folded, in order of the alphabet. */
export function findParticles(sets: readonly WeightedExamples[]): string[] {
  const inside = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { examples } of sets) {
    for (const { text, tokens, allowed } of examples) {
      const shapes = shapesOf(text, tokens);
      for (let i = 1; i < tokens.length; i++) {
        if (!isAnchor(shapes[i]!) || isAnchor(shapes[i - 1]!)) continue;
        const begin = beginBefore(allowed, shapes, i);
        for (let j = Math.min(begin, i - 1); j < i; j++) {
          const word = fold(text.slice(tokens.start[j], tokens.end[j]));
          all.set(word, (all.get(word) ?? 0) + 1);
          if (begin < i) inside.set(word, (inside.get(word) ?? 0) + 1);
        }
      }
    }
  }
  return [...inside].filter(([word, times]) => times >= leastTimes && times >= leastShare * all.get(word)!).map(([word]) => word).sort();
}

/** First token of the name of which token `i` is the first anchor; `i` where there is no such name. */
function beginBefore(allowed: Int32Array, shapes: Uint8Array, i: number): number {
  const isBegin = (label: number): boolean => label > outside && ((label - 1) & 3) === Position.begin;
  const goesOn = (label: number): boolean => label > outside && (((label - 1) & 3) === Position.inside || ((label - 1) & 3) === Position.last);
  if (!goesOn(labelIn(allowed[i]!))) return i;
  let j = i - 1;
  while (j > 0 && !isAnchor(shapes[j]!) && goesOn(labelIn(allowed[j]!))) j--;
  return !isAnchor(shapes[j]!) && isBegin(labelIn(allowed[j]!)) ? j : i;
}

/** The one label of a mask, -1 where there are several. */
function labelIn(mask: number): number {
  return (mask & (mask - 1)) === 0 && mask < 1 << labelCount ? 31 - Math.clz32(mask) : -1;
}
