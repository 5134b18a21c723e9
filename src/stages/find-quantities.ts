import { z } from 'zod';
import { findQuantitiesIn, type RejectedReading } from '../match/quantities/index.js';
import { stage, type Diagnostic } from '../model/index.js';

const options = z.strictObject({
  /** ISO 3166 alpha-2 code of the country whose dollar, peso or krona is meant where the text does not say. */
  country: z.string().regex(/^[A-Z]{2}$/).nullable().default(null),
});

/** Finds numbers, ordinals, percentages, money and measures, with normal values. */
export const findQuantities = stage({
  name: 'find-quantities',
  summary: 'find numbers, ordinals, percentages, money and measures, with normal values',
  needs: ['text', 'sentences', 'pieces', 'numbers', 'times'],
  gives: ['quantities'],
  options,
  run: ({ text, pieces, numbers, times }, { pack, explain }, { country }) => {
    if (explain !== true) return { quantities: findQuantitiesIn(text, pieces, numbers, times, pack, country) };
    const rejected: RejectedReading[] = [];
    const quantities = findQuantitiesIn(text, pieces, numbers, times, pack, country, rejected);
    return { quantities, diagnostics: rejected.map((each) => remark(each, text)) };
  },
});

function remark({ start, end, reading, reason }: RejectedReading, text: string): Diagnostic {
  return { severity: 'info', code: 'rejected-reading', stage: 'find-quantities', message: `“${text.slice(start, end)}” is not read as ${reading}: ${reason}`, start, end };
}
