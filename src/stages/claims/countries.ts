import type { Entity, KnowledgeBase, LanguagePack, Mention } from '../../model/index.js';
import { mostNamed } from '../../knowledge/index.js';
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

/** The country that is named, by itself or by its towns, bodies and people, far more often than any other; null where none is. */
export function homeCountry(text: string, mentions: readonly Mention[], countryOf: (entity: Entity) => Entity | null, { claims: { homeland } }: LanguagePack): Entity | null {
  if (homeland !== '' && homeland.split('|').some((word) => text.includes(word))) return null;
  const counts = new Map<Entity, number>();
  for (const { entity } of mentions) {
    const country = entity === null ? null : entity.subtype === 'country' ? entity : countryOf(entity);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return mostNamed(counts);
}

/** True where companies are named more than once: a text that only quotes one is not about it. */
export function tellsOfCompanies(mentions: readonly Mention[]): boolean {
  let named = 0;
  for (const { entity } of mentions) if (entity !== null && isCompany(entity) && ++named > 1) return true;
  return false;
}
