import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Tells the language of the document; a given language wins. */
export const detectLanguage = stage({
  name: 'detect-language',
  summary: 'tell the language of the document',
  needs: ['source', 'text', 'blocks'],
  gives: ['language'],
  options: noOptions,
  run: ({ source, text }, context) => {
    if (source.language != null) return { language: { tag: source.language, confidence: 1, basis: 'given' } };
    const guess = context.identify(text);
    return { language: { tag: guess.tag, confidence: guess.confidence, basis: 'detected' } };
  },
});
