import { languageBit } from '../base/languages.js';
import type { EntityType } from '../../model/index.js';
import type { ListedEntity, ListedName } from '../base/table.js';

/** Wikidata classes that tell a type; a place is also told by its coordinates. */
const classTypes: Readonly<Record<string, EntityType>> = {
  Q5: 'PER', Q43229: 'ORG', Q4830453: 'ORG', Q783794: 'ORG', Q6881511: 'ORG', Q7278: 'ORG', Q245065: 'ORG', Q484652: 'ORG', Q327333: 'ORG', Q476028: 'ORG', Q3918: 'ORG',
  Q6256: 'LOC', Q515: 'LOC', Q1549591: 'LOC', Q3957: 'LOC', Q532: 'LOC', Q4022: 'LOC', Q8502: 'LOC', Q23397: 'LOC', Q1190554: 'MISC', Q198: 'MISC', Q131569: 'MISC',
};

interface Term {
  readonly value: string;
}
interface Snak {
  readonly mainsnak?: { readonly datavalue?: { readonly value?: { readonly id?: string } } };
}
interface WikidataEntity {
  readonly id?: string;
  readonly labels?: Readonly<Record<string, Term>>;
  readonly aliases?: Readonly<Record<string, readonly Term[]>>;
  readonly claims?: Readonly<Record<string, readonly Snak[]>>;
  readonly sitelinks?: Readonly<Record<string, unknown>>;
}

function typeOf({ claims = {} }: WikidataEntity): EntityType | null {
  for (const snak of claims['P31'] ?? []) {
    const type = classTypes[snak.mainsnak?.datavalue?.value?.id ?? ''];
    if (type !== undefined) return type;
  }
  return claims['P625'] !== undefined ? 'LOC' : null;
}

/** Weight by the number of wikis that have an article: 0.2 for none, 0.8 for two hundred. */
function priorOf(links: number): number {
  return Math.min(0.8, 0.2 + 0.26 * Math.log10(1 + links));
}

/** One item of a Wikidata dump that can be met by name. */
export interface WikidataItem {
  readonly entity: ListedEntity;
  /** Wikis that have a page of it. */
  readonly sitelinks: number;
}

/**
 * Reads one line of a Wikidata JSON dump (a closing comma is allowed). Null for brackets, entities without a name in a
 * language that names are matched in, and classes that are no names.
 *
 * @throws SyntaxError where the line is not JSON
 */
export function readWikidataLine(line: string): WikidataItem | null {
  const json = line.trim().replace(/,$/, '');
  if (!json.startsWith('{')) return null;
  const entity = JSON.parse(json) as WikidataEntity; // the format of the dump; every field may be missing
  const type = typeOf(entity);
  const { id, labels = {}, aliases = {} } = entity;
  if (type === null || id === undefined || !/^Q\d{1,9}$/.test(id)) return null;
  const names: ListedName[] = [];
  const add = (tag: string, text: string, isAlias: boolean): void => {
    if (languageBit(tag) < 0) return;
    const isAcronym = /^[\p{Lu}\d.&-]{2,8}$/u.test(text);
    names.push({ text, languages: [tag.split('-')[0]!], acronym: isAcronym, weak: isAlias && type === 'PER' && !/\s/.test(text), minor: false });
  };
  for (const [tag, { value }] of Object.entries(labels)) add(tag, value, false);
  for (const [tag, list] of Object.entries(aliases)) for (const { value } of list) add(tag, value, true);
  if (names.length === 0) return null;
  const name = labels['en']?.value ?? names[0]!.text;
  const sitelinks = Object.keys(entity.sitelinks ?? {}).length;
  return { entity: { qid: id, key: `wikidata/${id}`, type, subtype: null, country: null, prior: priorOf(sitelinks), name, names, offices: [] }, sitelinks };
}

/** Gathers JRC-Names from its lines `number, P|O|T|…, language or u, name+with+pluses`, tab-separated; lines of one number are one entity. */
export class JrcNames {
  private readonly byNumber = new Map<string, { type: EntityType; names: ListedName[] }>();

  /** Takes one line; false where it is no line of names. */
  add(line: string): boolean {
    const [number = '', kind = '', tag = '', spelled = ''] = line.split('\t');
    if (spelled.trim() === '' || !/^\d+$/.test(number)) return false;
    let entity = this.byNumber.get(number);
    if (entity === undefined) this.byNumber.set(number, (entity = { type: kind === 'P' ? 'PER' : 'ORG', names: [] }));
    entity.names.push({
      text: spelled.trim().replaceAll('+', ' '), languages: languageBit(tag) < 0 ? [] : [tag], acronym: false, weak: false, minor: false,
    });
    return true;
  }

  /** The entities of all lines so far. */
  entities(): ListedEntity[] {
    return [...this.byNumber].map(([number, { type, names }]) => ({
      qid: null, key: `jrc-names/${number}`, type, subtype: null, country: null, prior: 0.4, name: names[0]!.text, names, offices: [],
    }));
  }
}

/** Reads the text of a JRC-Names file. See {@link JrcNames}. */
export function readJrcNames(text: string): ListedEntity[] {
  const gathered = new JrcNames();
  for (const line of text.split('\n')) gathered.add(line);
  return gathered.entities();
}
