import { stage, type Context } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Shorter sentences cannot clearly differ. */
const leastUnits = 20;
/** A glance at this much tells for most sentences that they do not differ. */
const glanceUnits = 64;
/** What a sentence that seems to differ is judged on. */
const fullUnits = 400;
/** How sure the other language must be. */
const sure = 0.95;

/** Tells the language of each sentence, where it clearly differs from the document's. */
export const labelSentences = stage({
  name: 'label-sentences',
  summary: 'tell the language of sentences that differ from the document',
  needs: ['text', 'boundaries', 'language'],
  gives: ['sentences'],
  options: noOptions,
  run: ({ text, boundaries, language }, context) => ({
    sentences: boundaries.map((b) => ({ ...b, language: languageOf(text, b.start, b.end, language.tag, context.identify) })),
  }),
});

function languageOf(text: string, start: number, end: number, expected: string, identify: Context['identify']): string {
  if (end - start < leastUnits) return expected;
  const around = expected === 'und' ? undefined : expected;
  if (identify(text.slice(start, Math.min(end, start + glanceUnits)), around).tag === expected) return expected;
  const { tag, confidence } = identify(text.slice(start, Math.min(end, start + fullUnits)), around);
  return confidence >= sure && tag !== 'und' ? tag : expected;
}
