import type { InstitutionKind, KnowledgeBase, LanguagePack, Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';
import type { Choice } from './choose.js';
import { mostNamed, namedCountries } from './home.js';

/*
 * “The Chamber of Deputies”, “the finance ministry” without a country mean those of the country that a text is about. A
 * guess would put words into the mouth of another state's body: a sentence that names another country tells of nobody's.
 */

const definiteOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.roleOrder.definite.map(fold)));

/** What a document is searched for, and in. */
interface Text {
  readonly text: string;
  readonly tokens: Tokens;
  readonly told: readonly Choice[];
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
}

/** The words for a body without a country, and the name that they are, if they are one. */
export interface BarePhrase {
  readonly first: number;
  readonly end: number;
  readonly kind: InstitutionKind;
  readonly named: Choice | null;
  /** Index of that name among the choices. */
  readonly at: number;
}

/** Tells whose body is meant where no country stands beside its words. What it asks for each phrase was counted once for the text. */
export class HomeOfBodies {
  readonly #text: Text;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #home: string | null;
  /** How often each row is named. */
  readonly #rows = new Map<number, number>();
  /** Rows of other countries' bodies, by kind. */
  readonly #foreign = new Map<string, Set<number>>();
  /** What is named in each sentence of other countries. */
  readonly #abroad = new Map<number, Choice[]>();
  /** Tokens that names end before. */
  readonly #ends = new Set<number>();

  constructor(text: Text) {
    this.#text = text;
    const { told, tokens, knowledge } = text;
    this.#counts = namedCountries(told, knowledge);
    this.#home = mostNamed(this.#counts);
    for (const choice of told) {
      const { row, candidate: { firstToken, endToken } } = choice;
      this.#ends.add(endToken);
      if (row < 0) continue;
      this.#rows.set(row, (this.#rows.get(row) ?? 0) + 1);
      const { country, subtype } = knowledge.entity(row);
      if (subtype !== null && country !== this.#home) grouped(this.#foreign, subtype, () => new Set<number>()).add(row);
      if (country !== null && country !== this.#home) grouped(this.#abroad, tokens.sentence[firstToken]!, () => []).push(choice);
    }
  }

  /** Row of the country of a body that is told without one, or -1. */
  countryOf(phrase: BarePhrase): number {
    const home = this.#home;
    if (home === null || !this.#mayBe(phrase, home) || this.#isNamed(phrase)) return -1;
    return this.#isAmongOthers(phrase) ? -1 : this.#text.knowledge.countryRow(home);
  }

  /** True where the text names a body of the kind that is not the country's: “die Notenbank” is the European Central Bank, where that is named. */
  #isNamed({ kind, named }: BarePhrase): boolean {
    const rows = this.#foreign.get(kind);
    if (rows === undefined) return false;
    const isOnlyThis = named !== null && rows.size === 1 && rows.has(named.row) && this.#rows.get(named.row) === 1;
    return !isOnlyThis;
  }

  /** True where the words are a name that no list knows, or one of a country that the text does not name; or a noun with its article. */
  #mayBe({ first, named }: BarePhrase, home: string): boolean {
    const { knowledge } = this.#text;
    if (named === null) return this.#isDefinite(first);
    if (named.row < 0) return named.candidate.type === 'ORG';
    const { country, type } = knowledge.entity(named.row);
    return type === 'ORG' && country !== home && country !== null && this.#counts.get(country) === this.#rows.get(named.row);
  }

  #isDefinite(first: number): boolean {
    const { text, tokens, pack } = this.#text;
    const definite = definiteOf(pack);
    const isOpening = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
    // “шотландский парламент”: what stands before the words belongs to them.
    if (definite.size === 0) return isOpening || !this.#ends.has(first);
    return !isOpening && definite.has(foldedSlice(text, tokens.start[first - 1]!, tokens.end[first - 1]!));
  }

  /** True where the sentence names another country, or what is another country's. */
  #isAmongOthers({ first, end, named }: BarePhrase): boolean {
    const abroad = this.#abroad.get(this.#text.tokens.sentence[first]!) ?? [];
    return abroad.some((choice) => choice !== named && !(choice.candidate.firstToken >= first && choice.candidate.firstToken < end));
  }
}

function grouped<K, V>(groups: Map<K, V>, key: K, fresh: () => V): V {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = fresh()));
  return group;
}
