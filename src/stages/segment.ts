import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Splits every block into sentences. */
export const segment = stage({
  name: 'segment',
  summary: 'split every block into sentences',
  needs: ['text', 'blocks', 'language'],
  gives: ['boundaries'],
  options: noOptions,
  run: ({ text, blocks }) => {
    const boundaries = blocks.flatMap((block) => {
      const found = [];
      for (const match of text.slice(block.start, block.end).matchAll(/[^\s.!?。][^.!?。\n]*[.!?。]*/gu)) {
        const exact = match[0].trimEnd();
        found.push({ start: block.start + match.index, end: block.start + match.index + exact.length, zone: block.zone });
      }
      return found;
    });
    return { boundaries };
  },
});
