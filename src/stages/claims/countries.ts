import type { Entity, KnowledgeBase } from '../../model/index.js';

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
