import type { KnowledgeBase, NameCandidate } from '../../model/index.js';

/** Rows above this prior (of 255) are sure by a checked name, by an unchecked spelling. */
const surePrior = 90;
const sureSpellingPrior = 127;

/** True where a list's name needs no second voice: not weak, and of weight. */
export function isSure({ rule, form, rows }: NameCandidate, { rowPrior }: KnowledgeBase): boolean {
  return rule !== 'weak-name' && rule !== 'common-name' && form !== 'adjective' && rowPrior[rows[0]!]! > (rule === 'listed-spelling' ? sureSpellingPrior : surePrior);
}
