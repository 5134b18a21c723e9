import type { Entity, KnowledgeBase, LanguagePack, Mention } from '../../model/index.js';
import { isCompany } from './bodies.js';

/**
 * Tells the country of a body (“Banca centrale turca” → Türkiye): the document's own entity where the country is named,
 * else one that is only implied and has no mention.
 */
export function countryBook(entities: readonly Entity[], knowledge: KnowledgeBase): (entity: Entity) => Entity | null {
  const byRow = new Map<number, Entity>();
  for (const entity of entities) if (entity.row >= 0) byRow.set(entity.row, entity);
  return ({ country }) => {
    if (country === undefined) return null;
    const known = byRow.get(country);
    if (known !== undefined) return known;
    const { id, type, subtype, name, qid, row } = knowledge.entity(country);
    const implied: Entity = { id, type, subtype, name, names: {}, qid, mentions: 0, salience: 0, row };
    byRow.set(row, implied);
    return implied;
  };
}

/** How many times as often as the next the country that a text is about is named. */
const muchMore = 1.5;
/** Fewest mentions that make a country the one a text is about. */
const leastMentions = 2;

/** The country that is named, by itself or by its towns, bodies and people, far more often than any other; null where none is. */
export function homeCountry(text: string, mentions: readonly Mention[], countryOf: (entity: Entity) => Entity | null, { claims: { homeland } }: LanguagePack): Entity | null {
  if (homeland !== '' && homeland.split('|').some((word) => text.includes(word))) return null;
  const counts = new Map<Entity, number>();
  for (const { entity } of mentions) {
    const country = entity === null ? null : entity.subtype === 'country' ? entity : countryOf(entity);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const rival = second?.[1] ?? 0;
  // Three mentions against two tell of two countries alike.
  const isAhead = first !== undefined && first[1] >= muchMore * rival && (rival < 2 || first[1] >= rival + 2);
  return isAhead && first[1] >= leastMentions ? first[0] : null;
}

/** True where companies are named more than once: a text that only quotes one is not about it. */
export function tellsOfCompanies(mentions: readonly Mention[]): boolean {
  let named = 0;
  for (const { entity } of mentions) if (entity !== null && isCompany(entity) && ++named > 1) return true;
  return false;
}
