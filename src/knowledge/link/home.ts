import type { KnowledgeBase } from '../../model/index.js';
import type { Choice } from './choose.js';

/** How many times as often as the next the country that a text is about is named. */
const muchMore = 1.5;
/** Fewest mentions that make a country the one a text is about. */
const leastMentions = 2;

/** What is named far more often than anything else, or null. Three times against two tell of two alike. */
export function mostNamed<T>(counts: ReadonlyMap<T, number>): T | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const rival = second?.[1] ?? 0;
  const isAhead = first !== undefined && first[1] >= muchMore * rival && (rival < 2 || first[1] >= rival + 2);
  return isAhead && first[1] >= leastMentions ? first[0] : null;
}

/** How often each country (ISO 3166) is named in a text, by itself or by its towns, bodies and people. */
export function namedCountries(choices: readonly Choice[], knowledge: KnowledgeBase): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row, candidate } of choices) {
    const owner = row >= 0 ? row : candidate.country ?? -1;
    const code = owner < 0 ? null : knowledge.entity(owner).country;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
