import { perPack } from '../match/index.js';
import { stage, type Block } from '../model/index.js';
import { compileSentenceRules, splitSentences } from '../text/index.js';
import { noOptions } from './no-options.js';

/** The rules of a language; its short names of months (“jan.”) end no sentence before a figure. */
const rulesOf = perPack(({ segmentation, cldr }) => {
  const months = cldr.months.flat().filter((name) => name.endsWith('.')).map((name) => name.slice(0, -1));
  return compileSentenceRules({ ...segmentation, numericAbbreviations: [...segmentation.numericAbbreviations, ...months.filter((name) => !segmentation.abbreviations.includes(name))] });
});

/** Splits every block into sentences. */
export const segment = stage({
  name: 'segment',
  summary: 'split every block into sentences',
  needs: ['text', 'blocks', 'language'],
  gives: ['boundaries'],
  options: noOptions,
  run: ({ text, blocks }, { pack }) => {
    const rules = rulesOf(pack);
    const boundaries: Block[] = [];
    for (const { start, end, zone } of blocks) {
      for (const sentence of splitSentences(text, { start, end }, rules)) boundaries.push({ start: sentence.start, end: sentence.end, zone });
    }
    return { boundaries };
  },
});
