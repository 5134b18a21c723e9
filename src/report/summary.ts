import type { DocumentRecord } from '../model/index.js';
import { nameOfClaim } from './fact-words.js';

/** An entity over all documents. */
export interface EntityCount {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  readonly mentions: number;
}

/** Something counted, by its name. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Sums a dataset up, record by record. */
export class Summary {
  readonly #languages = new Map<string, number>();
  readonly #entities = new Map<string, { readonly name: string; readonly type: string; documents: number; mentions: number }>();
  readonly #kinds = new Map<string, number>();
  #documents = 0;
  #mentions = 0;
  #times = 0;
  #quantities = 0;
  #claims = 0;

  add(record: DocumentRecord): void {
    this.#documents++;
    this.#mentions += record.mentions.length;
    this.#times += record.times.length;
    this.#quantities += record.quantities.length;
    this.#claims += record.claims.length;
    count(this.#languages, record.language.tag);
    for (const claim of record.claims) count(this.#kinds, nameOfClaim(claim));
    for (const entity of record.entities) {
      const known = this.#entities.get(entity.id);
      if (known === undefined) this.#entities.set(entity.id, { name: entity.name, type: entity.type, documents: 1, mentions: entity.mentions });
      else {
        known.documents++;
        known.mentions += entity.mentions;
      }
    }
  }

  /** The entities that most documents name. */
  entities(most: number): EntityCount[] {
    const ranked = [...this.#entities].sort(([a, x], [b, y]) => y.documents - x.documents || y.mentions - x.mentions || (a < b ? -1 : 1));
    return ranked.slice(0, most).map(([id, entity]) => ({ id, ...entity }));
  }

  /** The metrics, events and other kinds of claim that are told most often. */
  kinds(most: number): NamedCount[] {
    return ranked(this.#kinds, most);
  }

  /** The summary as lines; `most` is how many entities and kinds of claim to list. */
  lines(most: number): string[] {
    const top = this.entities(most);
    return [
      `${counted(this.#documents, 'document')}${this.#languages.size === 0 ? '' : ` in ${counted(this.#languages.size, 'language')}: ${listed(ranked(this.#languages, 60))}`}`,
      `${counted(this.#entities.size, 'entity', 'entities')} in ${counted(this.#mentions, 'mention')} · ${counted(this.#times, 'time')} · ${counted(this.#quantities, 'quantity', 'quantities')} · ${counted(this.#claims, 'claim')}`,
      ...(top.length === 0 ? [] : ['most documents:', ...top.map((e) => `  ${e.name} (${e.type}, ${e.id}): ${counted(e.documents, 'document')}, ${counted(e.mentions, 'mention')}`)]),
      ...(this.#kinds.size === 0 ? [] : [`claims: ${listed(this.kinds(most))}`]),
    ];
  }
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>, most: number): NamedCount[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([name, n]) => ({ name, count: n }));
}

function listed(counts: readonly NamedCount[]): string {
  return counts.map(({ name, count: n }) => `${name} ${n}`).join(', ');
}
