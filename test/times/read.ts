import { findTimes } from '../../src/match/times/index.js';
import type { Diagnostic, LanguagePack, NameCandidate, Time } from '../../src/model/index.js';
import { openKnowledge } from '../../src/knowledge/index.js';
import { findNumbers } from '../../src/stages/find-numbers.js';
import { tokenize } from '../../src/text/index.js';

/** Reads the times of a text, taken as one sentence of a language; `language` is its tag where it has a region, `persons` the names of persons in it. */
export function readTimes(text: string, pack: LanguagePack, reference: string | null, language = pack.tag, persons: readonly string[] = []): { readonly times: readonly Time[]; readonly diagnostics: readonly Diagnostic[] } {
  const sentences = [{ start: 0, end: text.length, zone: 'body', language: pack.tag }] as const;
  const tokens = tokenize(text, sentences);
  const context = { pack, zoningCues: [], knowledge: openKnowledge(), identify: () => ({ tag: pack.tag, confidence: 1 }) };
  const { pieces, numbers } = findNumbers.run({ text, sentences, tokens }, context, {});
  const names = persons.map((name): NameCandidate => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, firstToken: 0, endToken: 0, type: 'PER', form: 'name', rows: [], score: 0.9, rule: 'tagger', tagged: true }));
  return findTimes({ text, language, sentences, tokens: pieces, names, numbers, reference: { time: reference, basis: reference === null ? 'none' : 'given' }, pack });
}
