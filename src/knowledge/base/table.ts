import { DragomanError, entityTypes, type EntityType, type Office } from '../../model/index.js';

/** One name of an entity as a table lists it. */
export interface ListedName {
  readonly text: string;
  /** BCP-47 tags; empty for any language. */
  readonly languages: readonly string[];
  readonly acronym: boolean;
  /** May well mean another: a bare surname, a common word. Needs support from the document. */
  readonly weak: boolean;
  /** From a long list of spellings, not checked by hand. */
  readonly minor: boolean;
}

/** One entity as a table lists it. */
export interface ListedEntity {
  /** Wikidata id, or null. */
  readonly qid: string | null;
  /** `list/key` of entities without a Wikidata id. */
  readonly key: string;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly country: string | null;
  readonly prior: number;
  readonly name: string;
  readonly names: readonly ListedName[];
  readonly offices: readonly Office[];
}

function fault(list: string, line: number, what: string): DragomanError {
  return new DragomanError({ code: 'bad-configuration', where: `${list}:${line}`, what, expected: 'a line of an entity table', remedy: 'Correct the line.' });
}

/** Names written `a|b*`: separated by bars, an asterisk after one that may well mean another; `^` before the languages of acronyms, `~` of unchecked spellings. */
export function parseNames(languages: string, names: string): ListedName[] {
  const acronym = languages.startsWith('^');
  const minor = languages.startsWith('~');
  const tags = languages.replace(/^[~^]/, '').split(',').filter((tag) => tag !== '' && tag !== '*');
  return names.split('|').filter((name) => name !== '').map((name) => ({
    text: name.replace(/\*$/, ''), languages: tags, acronym, weak: name.endsWith('*'), minor,
  }));
}

/**
 * Reads an entity table: a line `id, type, subtype, country, prior, name` an entity, then indented lines of its names
 * (`languages, names`) and offices (`@title, of, from, to`), all separated by tabs. `#` opens a comment.
 *
 * @param list name of the table, for the ids of entities without a Wikidata id
 * @throws DragomanError that names the line that cannot be read
 */
export function parseTable(list: string, text: string): ListedEntity[] {
  const entities: (ListedEntity & { names: ListedName[]; offices: Office[] })[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = line.split('\t');
    const current = entities.at(-1);
    if (first !== '') {
      const type = entityTypes.find((known) => known === second);
      if (type === undefined || sixth === '') throw fault(list, index + 1, `type "${second}" or name "${sixth}" is not valid`);
      const qid = /^Q\d+$/.test(first) ? first : null;
      entities.push({
        qid, key: `${list}/${first}`, type, subtype: third || null, country: fourth || null, prior: Number(fifth), name: sixth, names: [], offices: [],
      });
    } else if (current === undefined) {
      throw fault(list, index + 1, 'names stand before the first entity');
    } else if (second.startsWith('@')) {
      current.offices.push({ title: second.slice(1), of: third, from: fourth || null, to: fifth || null });
    } else {
      current.names.push(...parseNames(second, third));
    }
  });
  return entities;
}
