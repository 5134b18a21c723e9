import type { LanguagePack, Mention } from '../../src/model/index.js';
import { linkNames, openKnowledge } from '../../src/knowledge/index.js';
import { loaders } from '../../src/languages/index.js';
import { findNames } from '../../src/stages/find-names.js';
import { tokenize } from '../../src/text/index.js';

/** The pack of a language. */
export function packOf(tag: string): Promise<LanguagePack> {
  const load = loaders[tag];
  if (load === undefined) throw new Error(`no pack ${tag}`);
  return load();
}

/** Mentions of a text, by the stages as they run; it is taken as one sentence if none are given. */
export async function mentionsOf(
  text: string, language: string, date: string | null = null, spans: readonly { readonly start: number; readonly end: number }[] = [{ start: 0, end: text.length }],
): Promise<readonly Mention[]> {
  const pack = await packOf(language);
  const sentences = spans.map(({ start, end }) => ({ start, end, zone: 'body' as const, language }));
  const tokens = tokenize(text, sentences);
  const context = { pack, zoningCues: [], knowledge: openKnowledge(), identify: () => ({ tag: language, confidence: 1 }) };
  const { candidates } = findNames.run({ text, sentences, tokens, language: { tag: language, confidence: 1, basis: 'given' } }, context, {});
  return linkNames({ text, sentences, tokens, candidates, language, reference: { time: date, basis: date === null ? 'none' : 'given' } }, pack, openKnowledge()).mentions;
}
