import { entityTypes, type KnowledgeBase } from '../../model/index.js';
import { nameKey } from './name-key.js';

const person = entityTypes.indexOf('PER');
const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, number>>();

/** Rows of people by the matching key of their main name, of two words and more; a key that two people share is left out. */
function peopleByKey(knowledge: KnowledgeBase): ReadonlyMap<string, number> {
  let byKey = known.get(knowledge);
  if (byKey !== undefined) return byKey;
  const fresh = new Map<string, number>();
  for (let row = 0; row < knowledge.size; row++) {
    if (knowledge.rowType[row] !== person) continue;
    const key = nameKey(knowledge.entity(row).name);
    if (key.includes(' ')) fresh.set(key, fresh.has(key) ? -1 : row);
  }
  known.set(knowledge, (byKey = fresh));
  return byKey;
}

/**
 * The person whose main name a spelling is another transliteration of, or -1.
 *
 * @example variantRow('Эди Рама', knowledge) // the row of Edi Rama, though no list has the Cyrillic spelling
 */
export function variantRow(name: string, knowledge: KnowledgeBase): number {
  const key = nameKey(name);
  return key.includes(' ') ? (peopleByKey(knowledge).get(key) ?? -1) : -1;
}
