import { linkNames } from '../knowledge/index.js';
import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Decides who each name means, and gathers mentions into entities. */
export const link = stage({
  name: 'link',
  summary: 'decide who each name means',
  needs: ['text', 'sentences', 'tokens', 'language', 'candidates', 'reference'],
  gives: ['mentions', 'entities'],
  options: noOptions,
  run: ({ text, sentences, tokens, candidates, language, reference }, { pack, knowledge }) =>
    linkNames({ text, sentences, tokens, candidates, language: language.tag, reference }, pack, knowledge),
});
