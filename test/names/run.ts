import type { KnowledgeBase, LanguagePack, Mention } from '../../src/model/index.js';
import { findKnownNames, linkNames, openKnowledge } from '../../src/knowledge/index.js';
import { loaders } from '../../src/languages/index.js';
import { tokenize } from '../../src/text/index.js';

let opened: KnowledgeBase | null = null;

/** The shipped knowledge base, opened once. */
export function knowledge(): KnowledgeBase {
  return (opened ??= openKnowledge());
}

/** The pack of a language. */
export function packOf(tag: string): Promise<LanguagePack> {
  const load = loaders[tag];
  if (load === undefined) throw new Error(`no pack ${tag}`);
  return load();
}

/** Mentions of a text taken as one sentence, by listed names alone. */
export async function mentionsOf(text: string, language: string, date: string | null = null): Promise<readonly Mention[]> {
  const pack = await packOf(language);
  const sentences = [{ start: 0, end: text.length, zone: 'body' as const, language }];
  const tokens = tokenize(text, sentences);
  const candidates = findKnownNames(text, tokens, pack, knowledge());
  return linkNames({ text, sentences, tokens, candidates, language, reference: { time: date, basis: date === null ? 'none' : 'given' } }, pack, knowledge()).mentions;
}
