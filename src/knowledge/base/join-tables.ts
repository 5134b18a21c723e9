import { regionNames } from './region-names.js';
import { parseNames, parseTable, type ListedEntity, type ListedName } from './table.js';

/** Tables that list entities, in the order of their rows. */
const entityTables = ['countries', 'cities', 'regions', 'people', 'leaders', 'organisations', 'parties', 'more-organisations', 'international', 'national-bodies', 'sport', 'places-events', 'world'] as const;
/** Tables that add names to entities of the others: key of the entity (Wikidata id, ISO code or key), languages, names. */
const nameTables = ['country-names', 'group-names', 'more-names', 'far-names', 'town-names', 'world-names'] as const;

/** What the program's own tables say. */
export interface JoinedTables {
  readonly entities: readonly ListedEntity[];
  readonly isCommon: (word: string) => boolean;
}

function addedNames(text: string): Map<string, ListedName[]> {
  const byKey = new Map<string, ListedName[]>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [key = '', languages = '', names = ''] = line.split('\t');
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, parseNames(languages, names));
    else list.push(...parseNames(languages, names));
  }
  return byKey;
}

/** The least weight of towns that are better known than their population tells, by key. */
function leastWeights(text: string): Map<string, number> {
  return new Map(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')).map(([key = '', weight = '']) => [key, Number(weight)]));
}

/** Entities that two tables list by one Wikidata id, as one: the first, with the names and offices of all. */
function merged(entities: readonly ListedEntity[]): ListedEntity[] {
  const kept: ListedEntity[] = [];
  const at = new Map<string, number>();
  for (const entity of entities) {
    const known = entity.qid === null ? undefined : at.get(entity.qid);
    if (known === undefined) {
      if (entity.qid !== null) at.set(entity.qid, kept.length);
      kept.push(entity);
    } else {
      const first = kept[known]!;
      kept[known] = { ...first, names: [...first.names, ...entity.names], offices: [...first.offices, ...entity.offices] };
    }
  }
  return kept;
}

/** Joins the tables of `src/knowledge/tables`: texts by name of the table. */
export function joinTables(texts: ReadonlyMap<string, string>): JoinedTables {
  const added = addedNames(nameTables.map((name) => texts.get(name) ?? '').join('\n'));
  const listed = merged(entityTables.flatMap((list) => parseTable(list, texts.get(list) ?? '')));
  const regions = regionNames(texts, listed);
  const weights = leastWeights(texts.get('town-weights') ?? '');
  const entities = listed.map((entity) => {
    const keys = [entity.qid, entity.key, entity.subtype === 'country' ? entity.country : null].filter((key) => key !== null);
    const more = keys.flatMap((key) => [...(added.get(key) ?? []), ...(regions.get(key) ?? [])]);
    const prior = Math.max(entity.prior, ...keys.map((key) => weights.get(key) ?? 0));
    return more.length === 0 && prior === entity.prior ? entity : { ...entity, prior, names: [...entity.names, ...more] };
  });
  const common = new Set((texts.get('common-words') ?? '').split(/\s+/));
  return { entities, isCommon: (word) => common.has(word) };
}
