import type { KnowledgeBase, LanguagePack } from '../../model/index.js';

/** Places of at least this prior (of 255) are known where the language is at home. */
const homePrior = 50;

/** True for a place of the language's own countries that its readers know without any word of the country. */
export function isKnownAtHome(row: number, pack: LanguagePack, knowledge: KnowledgeBase): boolean {
  if (knowledge.rowPrior[row]! < homePrior) return false;
  const { country, type } = knowledge.entity(row);
  return type === 'LOC' && country !== null && pack.names.home.includes(country);
}
