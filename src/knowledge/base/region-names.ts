import { parseNames, type ListedEntity, type ListedName } from './table.js';

/*
 * In Slavic languages a region bears an adjective made of its town and the word for its kind: “Tverská oblast”, “obwód
 * twerski”, “Тверська область”. The tables list the adjective once a region, and the words once a kind and language.
 */

type Row = readonly string[];

function rowsOf(text: string | undefined): Row[] {
  return (text ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t'));
}

/** Names of the columns of a table, from the last comment before its rows. */
function columnsOf(text: string | undefined): Row {
  const heads = (text ?? '').split('\n').filter((line) => line.startsWith('# '));
  return (heads.at(-1) ?? '').slice(2).split('\t');
}

/** Names of regions, by their ISO 3166-2 code. */
type NamesByCode = Map<string, ListedName[]>;

function add(names: NamesByCode, code: string, more: readonly ListedName[]): void {
  const known = names.get(code);
  if (known === undefined) names.set(code, [...more]);
  else known.push(...more);
}

/** Adds what the patterns make of the adjectives: `obwód {}i` and `twersk` are “obwód twerski”. */
function addAdjectival(names: NamesByCode, adjectives: string | undefined, patterns: string | undefined): void {
  const columns = columnsOf(adjectives);
  const forms = rowsOf(patterns);
  for (const row of rowsOf(adjectives)) {
    const [code = '', kind = ''] = row;
    for (const [of, column = '', languages = '', spelled = ''] of forms) {
      if (of !== kind) continue;
      const stems = (row[columns.indexOf(column)] ?? '').split('|').filter((stem) => stem !== '');
      add(names, code, stems.flatMap((stem) => parseNames(languages, spelled.replaceAll('{}', stem))));
    }
  }
}

/** Adds the names of the town that a region is named after, which mean the region only where something tells so. */
function addTownNames(names: NamesByCode, adjectives: string | undefined, entities: readonly ListedEntity[]): void {
  const cities = new Map<string, ListedEntity>();
  for (const entity of entities) {
    const key = `${entity.country}|${entity.name}`;
    if ((entity.subtype === 'city' || entity.subtype === 'capital') && !cities.has(key)) cities.set(key, entity);
  }
  const column = columnsOf(adjectives).indexOf('town');
  for (const row of rowsOf(adjectives)) {
    const code = row[0] ?? '';
    const town = (row[column] ?? '').split('|').map((name) => cities.get(`${code.slice(0, 2).toUpperCase()}|${name}`)).find((found) => found !== undefined);
    if (town !== undefined) add(names, code, town.names.filter((name) => !name.acronym).map((name) => ({ ...name, weak: true })));
  }
}

/**
 * Names that our own tables add to the regions of CLDR, by the region's key: its Wikidata id or `regions/<ISO 3166-2 code>`.
 *
 * @param texts texts by name of the table
 * @param entities what the entity tables list
 */
export function regionNames(texts: ReadonlyMap<string, string>, entities: readonly ListedEntity[]): Map<string, ListedName[]> {
  const names: NamesByCode = new Map();
  for (const [code = '', languages = '', spelled = ''] of rowsOf(texts.get('region-names'))) add(names, code, parseNames(languages, spelled));
  const adjectives = texts.get('region-adjectives');
  addAdjectival(names, adjectives, texts.get('region-patterns'));
  addTownNames(names, adjectives, entities);
  const ids = new Map(rowsOf(texts.get('region-ids')).map(([code = '', qid = '']) => [code, qid]));
  return new Map([...names].map(([code, listed]) => [ids.get(code) || `regions/${code}`, listed]));
}
