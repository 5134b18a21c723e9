import { findTimes as find, type RejectedTime } from '../match/times/index.js';
import { stage, type Diagnostic } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds dates, clock times, durations and recurrences, with TIMEX3 values. */
export const findTimes = stage({
  name: 'find-times',
  summary: 'find dates, clock times, durations and recurrences, with TIMEX3 values',
  needs: ['text', 'language', 'sentences', 'pieces', 'candidates', 'numbers', 'reference'],
  gives: ['times'],
  options: noOptions,
  run: ({ text, language, sentences, pieces, candidates, numbers, reference }, { pack, explain }) => {
    const input = { text, language: language.tag, sentences, tokens: pieces, names: candidates, numbers, reference, pack };
    if (explain !== true) return find(input);
    const rejected: RejectedTime[] = [];
    const { times, diagnostics } = find(input, rejected);
    return { times, diagnostics: [...diagnostics, ...rejected.map((each) => remark(each, text))] };
  },
});

function remark({ start, end, reading, reason }: RejectedTime, text: string): Diagnostic {
  return { severity: 'info', code: 'rejected-reading', stage: 'find-times', message: `“${text.slice(start, end)}” is not read as ${reading}: ${reason}`, start, end };
}
