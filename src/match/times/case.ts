/** A sentence of a language and the time expressions in it: `[exact, value]` each; none for a sentence without. */
export interface TimeCase {
  readonly text: string;
  readonly times: readonly (readonly [exact: string, value: string])[];
}

/** The day from which the cases count: Wednesday, 4 February 2026. */
export const caseReference = '2026-02-04';

/** A case in short: the sentence, then exact and value in turn. */
export function timeCase(text: string, ...times: readonly string[]): TimeCase {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < times.length; i += 2) pairs.push([times[i]!, times[i + 1]!]);
  return { text, times: pairs };
}
