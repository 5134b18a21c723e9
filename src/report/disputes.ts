import type { DocumentRecord, Fact } from '../model/index.js';
import { figureText, topicOf } from './fact-words.js';

/** A fact whose sources contradict each other, and what each of them says. */
export interface Dispute {
  readonly fact: string;
  readonly topic: string;
  readonly subjects: readonly string[];
  readonly period: string | null;
  /** Independent texts behind it. */
  readonly origins: number;
  /** The figures that are told, and the documents that tell them; first the one that most documents tell. */
  readonly figures: readonly { readonly figure: string; readonly documents: readonly string[] }[];
}

/** The documents that tell each figure. */
type Told = Map<string, Set<string>>;

/** Where the figures of the claims of a document go: by document, then by claim. */
type Wanted = Map<string, Map<string, readonly Told[]>>;

/** How many times the limit may wait before the list is cut. */
const mostOpen = 8;

/**
 * Gathers the facts in dispute that have the most origins: all facts come first, then all records, for a fact names the
 * claims behind it and not what they say.
 */
export class Disputes {
  readonly #most: number;
  readonly #facts: Fact[] = [];
  readonly #told = new Map<Fact, Told>();
  #wanted: Wanted | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  addFact(fact: Fact): void {
    if (fact.status !== 'differ') return;
    this.#facts.push(fact);
    if (this.#facts.length > this.#most * mostOpen) this.#cut();
  }

  addRecord(record: DocumentRecord): void {
    this.#wanted ??= this.#claimsWanted();
    const wanted = this.#wanted.get(record.id);
    if (wanted === undefined) return;
    for (const { id, quantity } of record.claims) {
      const figure = figureText(quantity ?? { value: null, min: null, max: null, unit: null });
      for (const told of wanted.get(id) ?? []) told.set(figure, (told.get(figure) ?? new Set<string>()).add(record.id));
    }
  }

  list(): Dispute[] {
    this.#cut();
    return this.#facts.map((fact) => ({
      fact: fact.id, topic: topicOf(fact), subjects: fact.subjects.map((subject) => subject.name), period: fact.period, origins: fact.origins.length,
      figures: [...(this.#told.get(fact) ?? [])].map(([figure, documents]) => ({ figure, documents: [...documents] })).sort((a, b) => b.documents.length - a.documents.length || (a.figure < b.figure ? -1 : 1)),
    }));
  }

  #claimsWanted(): Wanted {
    this.#cut();
    const wanted: Wanted = new Map();
    for (const fact of this.#facts) {
      const told: Told = new Map();
      this.#told.set(fact, told);
      for (const { document, claim } of fact.claims) {
        const claims = wanted.get(document) ?? new Map<string, readonly Told[]>();
        wanted.set(document, claims.set(claim, [...(claims.get(claim) ?? []), told]));
      }
    }
    return wanted;
  }

  /** Keeps those of the most origins; what came first before its equals. */
  #cut(): void {
    this.#facts.sort((a, b) => b.origins.length - a.origins.length);
    this.#facts.length = Math.min(this.#facts.length, this.#most);
  }
}
