import { stage, type Span } from '../model/index.js';
import { overlaps } from '../text/index.js';
import { noOptions } from './no-options.js';

/** Counts what was understood, and lists the figures that no claim holds. */
export const measureCoverage = stage({
  name: 'measure-coverage',
  summary: 'count what was understood, and list the figures that no claim holds',
  needs: ['text', 'blocks', 'sentences', 'quantities', 'claims'],
  gives: ['coverage'],
  options: noOptions,
  run: ({ text, blocks, sentences, quantities, claims }) => {
    const silent = blocks.filter((b) => b.zone === 'boilerplate' || b.zone === 'metadata');
    const evidence: Span[] = claims.map((c) => c.evidence).sort((a, b) => a.start - b.start);
    const figures = new Set(claims.map((c) => c.quantity?.of).filter((q) => q != null));
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
    const unread = inBody.filter((q) => !figures.has(q)).map((q) => ({ start: q.start, end: q.end, reason: 'no claim holds this figure' }));
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
