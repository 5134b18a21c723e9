import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Tells the language of each sentence, where it clearly differs from the document's. */
export const labelSentences = stage({
  name: 'label-sentences',
  summary: 'tell the language of sentences that differ from the document',
  needs: ['text', 'boundaries', 'language'],
  gives: ['sentences'],
  options: noOptions,
  run: ({ boundaries, language }) => ({ sentences: boundaries.map((b) => ({ ...b, language: language.tag })) }),
});
