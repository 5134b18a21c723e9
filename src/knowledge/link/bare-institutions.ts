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
}

/** Tells whose body is meant where no country stands beside its words. */
export class HomeOfBodies {
  readonly #text: Text;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #home: string | null;

  constructor(text: Text) {
    this.#text = text;
    this.#counts = namedCountries(text.told, text.knowledge);
    this.#home = mostNamed(this.#counts);
  }

  /** Row of the country of a body that is told without one, or -1. */
  countryOf(phrase: BarePhrase): number {
    const home = this.#home;
    if (home === null || !this.#mayBe(phrase, home) || this.#isNamed(phrase, home)) return -1;
    return this.#isAmongOthers(phrase, home) ? -1 : this.#text.knowledge.countryRow(home);
  }

  /** True where the text names a body of the kind that is not the country's: “die Notenbank” is the European Central Bank, where that is named. */
  #isNamed({ kind, named }: BarePhrase, home: string): boolean {
    const { told, knowledge } = this.#text;
    return told.some((choice) => {
      const body = choice === named || choice.row < 0 ? null : knowledge.entity(choice.row);
      return body !== null && body.subtype === kind && body.country !== home;
    });
  }

  /** True where the words are a name that no list knows, or one of a country that the text does not name; or a noun with its article. */
  #mayBe({ first, named }: BarePhrase, home: string): boolean {
    const { knowledge } = this.#text;
    if (named === null) return this.#isDefinite(first);
    if (named.row < 0) return named.candidate.type === 'ORG';
    const { country, type } = knowledge.entity(named.row);
    return type === 'ORG' && country !== home && country !== null && this.#counts.get(country) === this.#timesNamed(named.row);
  }

  #timesNamed(row: number): number {
    return this.#text.told.filter((choice) => choice.row === row).length;
  }

  #isDefinite(first: number): boolean {
    const { text, tokens, pack } = this.#text;
    const definite = definiteOf(pack);
    const isOpening = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
    if (definite.size === 0) return isOpening || !this.#isBehindName(first);
    return !isOpening && definite.has(foldedSlice(text, tokens.start[first - 1]!, tokens.end[first - 1]!));
  }

  /** “шотландский парламент”: what stands before the words belongs to them. */
  #isBehindName(first: number): boolean {
    return this.#text.told.some(({ candidate }) => candidate.endToken === first);
  }

  /** True where the sentence names another country, or what is another country's. */
  #isAmongOthers({ first, end, named }: BarePhrase, home: string): boolean {
    const { tokens, told, knowledge } = this.#text;
    const sentence = tokens.sentence[first]!;
    return told.some((choice) => {
      const { firstToken } = choice.candidate;
      if (choice === named || tokens.sentence[firstToken] !== sentence || (firstToken >= first && firstToken < end)) return false;
      const country = choice.row < 0 ? null : knowledge.entity(choice.row).country;
      return country !== null && country !== home;
    });
  }
}
