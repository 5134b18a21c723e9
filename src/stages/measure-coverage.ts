import { stage, type Claim, type Quantity, type Span } from '../model/index.js';
import { lastStartingAt, overlaps } from '../text/index.js';
import { findCues, type Hit } from './claims/cues.js';
import { heads } from './claims/merge.js';
import { metrics, otherMetric, shapeOf } from './claims/metrics.js';
import { tokenAt } from './claims/scene.js';
import { noOptions } from './no-options.js';

/** Counts what was understood, and lists the figures that no claim holds. */
export const measureCoverage = stage({
  name: 'measure-coverage',
  summary: 'count what was understood, and list the figures that no claim holds',
  needs: ['text', 'blocks', 'sentences', 'tokens', 'quantities', 'claims'],
  gives: ['coverage'],
  options: noOptions,
  run: ({ text, blocks, sentences, tokens, quantities, claims }, { pack }) => {
    const silent = blocks.filter((b) => b.zone === 'boilerplate' || b.zone === 'metadata');
    const evidence: Span[] = claims.map((c) => c.evidence).sort((a, b) => a.start - b.start);
    const figures = new Set(claims.map((c) => c.quantity?.of).filter((q) => q != null));
    const bySentence = claimsBySentence(claims, sentences);
    let block = 0;
    const inBody = quantities.filter((q) => {
      while (block < blocks.length && blocks[block]!.end <= q.start) block++;
      const zone = blocks[block]?.zone;
      return zone !== 'boilerplate' && zone !== 'metadata';
    });
    let first = 0;
    let told = 0;
    for (const sentence of sentences) {
      while (first < evidence.length && evidence[first]!.end <= sentence.start) first++;
      const next = evidence[first];
      if (next !== undefined && overlaps(next, sentence)) told++;
    }
    const unread: { start: number; end: number; reason: string }[] = [];
    for (const quantity of inBody) {
      const index = lastStartingAt(sentences, quantity.start);
      if (figures.has(quantity) || (bySentence.get(index) ?? []).some((c) => tells(c, quantity))) continue;
      const sentence = sentences[index];
      const hits = sentence === undefined ? [] : findCues(pack, text, tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end));
      const reason = sentence !== undefined && heads.has(sentence.zone) && toldAgain(quantity, claims) ? 'a headline tells it, and so does the body' : reasonFor(quantity, hits);
      unread.push({ start: quantity.start, end: quantity.end, reason });
    }
    return {
      coverage: {
        characters: text.length,
        boilerplateCharacters: silent.reduce((sum, b) => sum + b.end - b.start, 0),
        sentences: sentences.length,
        sentencesWithClaims: told,
        numbersSeen: inBody.length,
        numbersInClaims: inBody.length - unread.length,
        unread,
      },
    };
  },
});

function claimsBySentence(claims: readonly Claim[], sentences: readonly Span[]): ReadonlyMap<number, readonly Claim[]> {
  const map = new Map<number, Claim[]>();
  for (const claim of claims) {
    const index = lastStartingAt(sentences, claim.evidence.start);
    const list = map.get(index);
    if (list === undefined) map.set(index, [claim]);
    else list.push(claim);
  }
  return map;
}

/** True where a claim holds a figure as its change or its run. */
function tells({ change, streak, quantity }: Claim, { value }: Quantity): boolean {
  return value !== null && (change?.of?.value === value || change?.from?.value === value || change?.to?.value === value || streak?.value === value || (quantity !== null && quantity.of === null && quantity.value === value));
}

/** True for a figure of a headline whose claim gave way to the body's. */
function toldAgain({ value, unit }: Quantity, claims: readonly Claim[]): boolean {
  return value !== null && claims.some((c) => !heads.has(c.zone) && ((c.quantity?.value === value && (c.quantity.unit === unit || unit === null)) || c.change?.of?.value === value));
}

/** Why no claim holds a figure. */
function reasonFor(quantity: Quantity, hits: readonly Hit[]): string {
  if (quantity.kind === 'ordinal') return 'an ordinal that ranks nothing known';
  if (quantity.kind === 'age') return 'an age';
  const words = hits.filter((h) => h.kind === 'metric');
  if (words.length === 0) return 'no word of a metric in its sentence';
  const shape = shapeOf(quantity);
  if (!words.some((w) => (metrics[w.name] ?? otherMetric).level & shape)) return `no metric of its sentence takes such a figure (${names(words)})`;
  return `too far from the words of a metric, or part of another figure (${names(words)})`;
}

function names(words: readonly Hit[]): string {
  return [...new Set(words.map((w) => w.name))].sort().join(', ');
}
