import { NameFlag, type GoldRecord, type KnowledgeBase, type KnownEntity } from '../../model/index.js';
import { tokenize } from '../../text/index.js';
import { languagesOf } from '../base/languages.js';
import { isCommonWord } from '../tagger/common-word.js';
import type { ListedEntity } from '../base/table.js';

/** One entity that a name may mean. */
export interface NameReading {
  readonly entity: KnownEntity;
  /** The name as it is listed. */
  readonly name: string;
  /** Languages that use it; empty for any. */
  readonly languages: readonly string[];
  readonly isAcronym: boolean;
  /** True where it needs support from the document. */
  readonly isWeak: boolean;
}

/** Whom a name may mean, by weight; case and accents of writing systems fold together as in matching. */
export function lookUpName(knowledge: KnowledgeBase, name: string): NameReading[] {
  const { index, nameFlags, nameRow, nameLanguagesLow, nameLanguagesHigh } = knowledge;
  const tokens = tokenize(name);
  let node = 0;
  for (let i = 0; i < tokens.length && node !== -1; i++) {
    const word = index.word(tokens.keyA[i]!, tokens.keyB[i]!);
    node = word === -1 ? -1 : index.next(node, word);
  }
  if (tokens.length === 0 || node === -1 || !index.ends(node)) return [];
  return [...index.valuesAt(node)]
    .map((at) => ({
      entity: knowledge.entity(nameRow[at]!), name: knowledge.nameText(at), languages: languagesOf(nameLanguagesLow[at]!, nameLanguagesHigh[at]!),
      isAcronym: (nameFlags[at]! & NameFlag.acronym) !== 0, isWeak: (nameFlags[at]! & (NameFlag.weak | NameFlag.common)) !== 0,
    }))
    .sort((a, b) => b.entity.prior - a.entity.prior || a.entity.row - b.entity.row);
}

/** Gold with the ids of all whom the names of its entities may mean, for those that it gives neither a Wikidata id nor another. */
export function withKnownIds(gold: GoldRecord, knowledge: KnowledgeBase): GoldRecord {
  const idsOf = (name: string, type: string): string[] => lookUpName(knowledge, name).flatMap(({ entity }) => (entity.type === type ? [entity.id] : []));
  return { ...gold, entities: gold.entities.map((e) => (e.qid === null && e.ids.length === 0 ? { ...e, ids: idsOf(e.name, e.type) } : e)) };
}

/** A name of a list that may also mean another. */
export interface Collision {
  readonly name: string;
  /** Id of the list's entry. */
  readonly id: string;
  /** Ids of the others, of the knowledge base or of the list itself. */
  readonly others: readonly string[];
  /** Why it needs care: another entity, or a common word of some language. */
  readonly kind: 'entity' | 'common-word';
}

/** The names of a list that collide with the knowledge base or with one another. Entries with the same Wikidata id do not collide. */
export function findCollisions(knowledge: KnowledgeBase, added: readonly ListedEntity[]): Collision[] {
  const owners = new Map<string, Set<string>>();
  const idOf = (entity: ListedEntity): string => (entity.qid === null ? `kb:${entity.key}` : `wikidata:${entity.qid}`);
  for (const entity of added) {
    for (const { text } of entity.names) (owners.get(text) ?? owners.set(text, new Set()).get(text)!).add(idOf(entity));
  }
  return added.flatMap((entity) => {
    const own = idOf(entity);
    return [...new Set(entity.names.map((name) => name.text))].flatMap((name): Collision[] => {
      const readings = lookUpName(knowledge, name);
      const others = new Set([...readings.map((reading) => reading.entity.id), ...owners.get(name)!].filter((id) => id !== own));
      if (others.size > 0) return [{ name, id: own, others: [...others].sort(), kind: 'entity' }];
      return !/\s/.test(name) && isCommonWord(name) ? [{ name, id: own, others: [], kind: 'common-word' }] : [];
    });
  });
}

/** Names of a knowledge base that several entities have, those of the greatest weight first. */
export function findSharedNames(knowledge: KnowledgeBase, limit: number): { readonly name: string; readonly readings: readonly NameReading[] }[] {
  const { nameRow, nameFlags, rowPrior } = knowledge;
  const rows = new Map<string, Set<number>>();
  for (let at = 0; at < nameRow.length; at++) {
    if ((nameFlags[at]! & (NameFlag.minor | NameFlag.weak)) !== 0) continue;
    const name = knowledge.nameText(at);
    (rows.get(name) ?? rows.set(name, new Set()).get(name)!).add(nameRow[at]!);
  }
  const weight = (of: ReadonlySet<number>): number => [...of].map((row) => rowPrior[row]!).sort((a, b) => b - a)[1]!;
  return [...rows].filter(([, of]) => of.size > 1).map(([name, of]) => ({ name, weight: weight(of) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).slice(0, limit)
    .map(({ name }) => ({ name, readings: lookUpName(knowledge, name) }));
}
