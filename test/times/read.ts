import { findTimes } from '../../src/match/times/index.js';
import type { Diagnostic, LanguagePack, Time } from '../../src/model/index.js';
import { openKnowledge } from '../../src/knowledge/index.js';
import { findNumbers } from '../../src/stages/find-numbers.js';
import { tokenize } from '../../src/text/index.js';

/** Reads the times of a text, taken as one sentence of a language. */
export function readTimes(text: string, pack: LanguagePack, reference: string | null): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const sentences = [{ start: 0, end: text.length, zone: 'body', language: pack.tag }] as const;
  const tokens = tokenize(text, sentences);
  const context = { pack, zoningCues: [], knowledge: openKnowledge(), identify: () => ({ tag: pack.tag, confidence: 1 }) };
  const { pieces, numbers } = findNumbers.run({ text, sentences, tokens }, context, {});
  return findTimes({ text, sentences, tokens: pieces, numbers, reference: { time: reference, basis: reference === null ? 'none' : 'given' }, pack });
}
