import { hash64 } from '../../text/index.js';
import type { Choice } from './choose.js';
import { nameKey } from './name-key.js';

/** A group of mentions of one entity that no list knows. */
export interface Cluster {
  /** `local:<hash of type and the key of the longest name>`: the same for the same name in any document. */
  readonly id: string;
  readonly name: string;
}

/** Longest ending by which two forms of one surname may differ where the language inflects names. */
const longestEnding = 3;

/**
 * Groups the unknown names of a document: equal keys of one type meet, and a person's surname joins the full name.
 * A surname may also join a known person: then the row of that person is given instead.
 */
export class Clusters {
  private readonly byKey = new Map<string, { key: string; name: string; type: string }>();
  private readonly bySurname = new Map<string, string>();

  constructor(text: string, choices: readonly Choice[], private readonly mayInflect: boolean) {
    for (const { candidate, row } of choices) {
      if (row >= 0 || candidate.rows.length > 0) continue;
      const name = text.slice(candidate.start, candidate.end);
      const key = nameKey(name);
      const id = `${candidate.type}|${key}`;
      const known = this.byKey.get(id);
      if (known === undefined) this.byKey.set(id, { key, name, type: candidate.type });
      if (candidate.type === 'PER' && /[\s·・]/u.test(name)) {
        const surname = key.split(/[ ·・]/u).at(-1)!;
        if (!this.bySurname.has(surname)) this.bySurname.set(surname, id);
      }
    }
  }

  /** The cluster of an unknown name. */
  of(type: string, name: string): Cluster {
    const key = nameKey(name);
    let id = `${type}|${key}`;
    if (type === 'PER' && !/[\s·・]/u.test(name)) id = this.bySurname.get(key) ?? this.inflected(key) ?? id;
    const head = this.byKey.get(id);
    return { id: `local:${hash64(id)}`, name: head?.name ?? name };
  }

  private inflected(key: string): string | undefined {
    if (!this.mayInflect) return undefined;
    for (let cut = 1; cut <= longestEnding && key.length - cut >= 4; cut++) {
      const id = this.bySurname.get(key.slice(0, -cut));
      if (id !== undefined) return id;
    }
    return undefined;
  }
}
