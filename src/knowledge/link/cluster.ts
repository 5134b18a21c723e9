import type { LanguagePack } from '../../model/index.js';
import { hash64 } from '../../text/index.js';
import type { Choice } from './choose.js';
import { baseForms, basesOf } from './inflected-names.js';
import { nameKey, surnameOf } from './name-key.js';

/** A group of mentions of one entity that no list knows. */
export interface Cluster {
  /** `local:<hash of type and the key of the longest name>`: the same for the same name in any document. */
  readonly id: string;
  readonly name: string;
}

const isPlainSurname = (name: string): boolean => !/[\s·・]/u.test(name);

/** The surname of two people whom a list knows. */
const contested = -2;

/**
 * Unknown surnames of people whom the document names in full and a list knows: “Rama” after “Edi Rama”. A surname that
 * somebody else named in the document bears too stays open, unless one of them owns it.
 *
 * @param owns tells whom a bare surname means whoever else bears it
 */
export function joinSurnames(text: string, choices: readonly Choice[], familyFirst: boolean, owns: (row: number) => boolean): readonly Choice[] {
  const rows = new Map<string, number>();
  const nameOf = ({ candidate }: Choice): string => text.slice(candidate.start, candidate.end);
  for (const choice of choices) {
    if (choice.candidate.type !== 'PER' || (isPlainSurname(nameOf(choice)) && choice.candidate.rule !== 'unlinked')) continue;
    const surname = surnameOf(nameKey(nameOf(choice)), familyFirst);
    const before = rows.get(surname);
    if (before === undefined || before === choice.row) rows.set(surname, choice.row);
    else if (before === contested) continue;
    else if (before >= 0 && choice.row >= 0) rows.set(surname, contested);
    else if (owns(Math.max(before, choice.row))) rows.set(surname, Math.max(before, choice.row));
    else rows.set(surname, -1);
  }
  if (rows.size === 0) return choices;
  return choices.map((choice) => {
    if (choice.row >= 0 || choice.candidate.type !== 'PER' || choice.candidate.rule === 'unlinked' || !isPlainSurname(nameOf(choice))) return choice;
    const row = rows.get(nameKey(nameOf(choice))) ?? -1;
    return row < 0 ? choice : { candidate: { ...choice.candidate, rule: 'surname' }, row, confidence: 0.85 };
  });
}

/**
 * Groups the unknown names of a document: equal keys of one type meet, forms of one person's name, and a person's surname
 * joins the full name.
 */
export class Clusters {
  private readonly byKey = new Map<string, { key: string; name: string; type: string }>();
  private readonly bySurname = new Map<string, string>();
  /** Id of the base form, by the id of another. */
  private readonly heads = new Map<string, string>();

  constructor(text: string, choices: readonly Choice[], private readonly pack: LanguagePack) {
    const people = new Map<string, string>();
    const things = new Map<string, string[]>();
    for (const { candidate, row } of choices) {
      if (row >= 0 || candidate.rows.length > 0) continue;
      const name = text.slice(candidate.start, candidate.end);
      const key = nameKey(name);
      const id = `${candidate.type}|${key}`;
      if (!this.byKey.has(id)) {
        this.byKey.set(id, { key, name, type: candidate.type });
        if (candidate.type !== 'PER') {
          const names = things.get(candidate.type);
          if (names === undefined) things.set(candidate.type, [name]);
          else names.push(name);
        }
      }
      if (candidate.type === 'PER' && !isPlainSurname(name)) people.set(name, id);
    }
    this.joinPeople(people);
    for (const [type, names] of things) this.joinForms(type, names);
  }

  /** Joins the forms of the names of one type: «Влтава Банка» is «Влтава Банк». */
  private joinForms(type: string, names: readonly string[]): void {
    for (const [name, base] of baseForms(names, this.pack)) {
      const [id, head] = [`${type}|${nameKey(name)}`, `${type}|${nameKey(base)}`];
      if (id !== head) this.heads.set(id, head);
    }
  }

  /** Joins the forms of full names, then tells whose each surname is. `people`: ids by name. */
  private joinPeople(people: ReadonlyMap<string, string>): void {
    const bases = baseForms([...people.keys()], this.pack);
    for (const [name, id] of people) {
      const base = bases.get(name);
      const head = base === undefined ? id : `PER|${nameKey(base)}`;
      if (head !== id) this.heads.set(id, head);
      // Forms that differ in a mark alone (“Anną”) have one key: the cluster is called by the base.
      else if (base !== undefined) this.byKey.set(id, { key: nameKey(base), name: base, type: 'PER' });
      const surname = surnameOf(nameKey(base ?? name), this.pack.names.familyFirst);
      if (!this.bySurname.has(surname)) this.bySurname.set(surname, head);
    }
  }

  /** The cluster of an unknown name. */
  of(type: string, name: string): Cluster {
    const key = nameKey(name);
    let id = `${type}|${key}`;
    if (type === 'PER' && isPlainSurname(name)) id = this.bySurname.get(key) ?? this.inflected(name) ?? id;
    id = this.heads.get(id) ?? id;
    const head = this.byKey.get(id);
    return { id: `local:${hash64(id)}`, name: head?.name ?? name };
  }

  /** The full name whose surname a single word is a form of. */
  private inflected(name: string): string | undefined {
    if (this.bySurname.size === 0) return undefined;
    for (const base of basesOf(name, this.pack)) {
      const id = this.bySurname.get(nameKey(base));
      if (id !== undefined) return id;
    }
    return undefined;
  }
}
