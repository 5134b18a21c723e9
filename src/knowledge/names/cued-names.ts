import { TokenKind, type EntityType, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { listedAs } from '../tagger/common-word.js';
import type { TaggedName } from '../tagger/index.js';
import { partFromBeside } from './beside-names.js';
import { endForeignNames } from './foreign-names.js';
import { foldedSlice } from './inflector.js';

/*
 * Where writing has no capitals, a name is told by the words around it: a title and then a name, a given name and then
 * another word, a noun of organisations and what belongs to it. The words are the pack's; given and family names are
 * those that the tagger was trained with.
 */

interface Cues {
  readonly longestOrganisation: number;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly agentMarks: ReadonlySet<string>;
  readonly familyEndings: readonly string[];
  readonly attributes: readonly string[];
  readonly joins: readonly string[];
  readonly joinEndings: readonly string[];
  readonly conjunctions: readonly string[];
  readonly heads: Lexicon;
  readonly stops: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly commonEndings: readonly string[];
  /** Single words of the claims of the language: none is a name. */
  readonly commonWords: ReadonlySet<string>;
  /** Verbs of saying, and what opens the clause that they report. */
  readonly say: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
}

/** The single words among phrases, folded. */
function singleWords(...phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((words) => words.split('|')).filter((word) => word !== '' && !/[\s*…]/u.test(word)).map(fold));
}

/** What a word announces. */
const Announced = { title: 0, office: 1, organisation: 2, loneOrganisation: 3, place: 4, placeHead: 5 } as const;

const cuesOf = perPack((pack: LanguagePack): Cues | null => {
  const rules = pack.names.cues;
  if (rules === null) return null;
  const builder = new LexiconBuilder();
  for (const word of rules.titles) builder.add(word, Announced.title);
  for (const word of rules.offices) builder.add(word, Announced.office);
  for (const word of rules.organisations) builder.add(word.replace('*', ''), word.endsWith('*') ? Announced.loneOrganisation : Announced.organisation);
  for (const word of rules.places) builder.add(word, Announced.place);
  for (const word of rules.placeHeads) builder.add(word, Announced.placeHead);
  const { longestOrganisation } = rules;
  return {
    longestOrganisation, heads: builder.build(), stops: new Set(rules.stops.map(fold)), particles: new Set(pack.names.particles.map(fold)),
    givenNames: new Set(rules.givenNames.map(fold)), familyNames: new Set(rules.familyNames.map(fold)), agentMarks: new Set(rules.agentMarks.map(fold)),
    familyEndings: rules.familyEndings.map(fold), attributes: rules.attributes.map(fold), joins: rules.joins.map(fold), joinEndings: rules.joinEndings.map(fold), conjunctions: rules.conjunctions.map(fold),
    trades: new Set(rules.trades.map(fold)), commonEndings: rules.commonEndings.map(fold),
    commonWords: singleWords(...Object.values(pack.claims.metrics), ...Object.values(pack.claims.events), pack.claims.planned, pack.claims.up, pack.claims.down, pack.claims.level),
    say: singleWords(pack.claims.say, pack.claims.deny), that: singleWords(pack.claims.that),
  };
});

/** Scores of names found by their cues: they stand where no list objects; a noun and the name after it outvote the name alone. */
const personScore = 0.55;
const wholeScore = 0.96;
const placeScore = 0.5;

const longestPerson = 4;
/** Fewest letters of a company's name that stands alone. */
const shortestCompany = 4;

/** One search through a text. */
class CueSearch {
  private readonly words: string[];
  private readonly knownAt: Int32Array;
  readonly found: TaggedName[] = [];
  private readonly surnames = new Set<string>();
  /** Names of companies without the noun before them. */
  private readonly companies = new Set<string>();

  constructor(private readonly text: string, private readonly tokens: Tokens, private readonly cues: Cues, private readonly known: readonly NameCandidate[], private readonly taken: Uint8Array) {
    this.words = Array.from({ length: tokens.length }, (_, i) => foldedSlice(text, tokens.start[i]!, tokens.end[i]!));
    this.knownAt = new Int32Array(tokens.length).fill(-1);
    known.forEach(({ firstToken, endToken }, index) => this.knownAt.fill(index, firstToken, endToken));
  }

  /** True where a token is a plain word that a name may hold. */
  private isWord(at: number, sentence: number): boolean {
    const { tokens, cues } = this;
    return at < tokens.length && tokens.sentence[at] === sentence && tokens.kind[at] === TokenKind.word && this.taken[at] === 0 &&
      tokens.end[at]! - tokens.start[at]! > 1 && !cues.stops.has(this.words[at]!);
  }

  /** True where a place or an organisation of a list stands, or an adjective of one. */
  private isListed(at: number): boolean {
    const index = this.knownAt[at]!;
    return index >= 0 && this.known[index]!.rule !== 'weak-name' && this.known[index]!.rule !== 'common-name' && this.known[index]!.type !== 'PER';
  }

  private follows(at: number): boolean {
    return this.text.slice(this.tokens.end[at - 1]!, this.tokens.start[at]!).trim() === '' || this.text.slice(this.tokens.end[at - 1]!, this.tokens.start[at]!) === '\u200c';
  }

  /** The token without a conjunction written together with it, where that is a given name. */
  private isGiven(at: number): boolean {
    const word = this.words[at]!;
    const isListed = (name: string): boolean => this.cues.givenNames.has(name) || listedAs(name).given;
    return isListed(word) || this.cues.conjunctions.some((letter) => word.startsWith(letter) && word.length > letter.length + 2 && isListed(word.slice(letter.length)));
  }

  /** True for a word that may be a name written by sound: none with an article or an ending of common nouns, none of the claims' words. */
  private isBySound(at: number): boolean {
    const { attributes, commonEndings, commonWords, trades } = this.cues;
    const word = this.words[at]!;
    return !commonWords.has(word) && !trades.has(word) && !attributes.some((letters) => word.startsWith(letters)) && !commonEndings.some((ending) => word.endsWith(ending));
  }

  /** True where nothing that stands at a token goes on with a name before it: the end of a clause, a small word, what opens a clause. */
  private isNameEnd(at: number, sentence: number): boolean {
    const { tokens, cues } = this;
    return at >= tokens.length || tokens.sentence[at] !== sentence || tokens.kind[at] !== TokenKind.word || cues.stops.has(this.words[at]!) || cues.that.has(this.words[at]!);
  }

  private add(type: EntityType, first: number, end: number, score: number): void {
    this.found.push({ start: this.tokens.start[first]!, end: this.tokens.end[end - 1]!, firstToken: first, endToken: end, type, score, margin: 1 });
    this.taken.fill(1, first, end);
    if (type === 'PER' && end - first > 1) this.surnames.add(this.words[end - 1]!);
  }

  run(): void {
    const { heads } = this.cues;
    const numbers = heads.words(this.tokens);
    for (let i = 0; i < this.tokens.length; i++) {
      if (this.taken[i] === 1) continue;
      const head = numbers[i] === -1 ? null : heads.longest(this.tokens, numbers, i);
      if (head !== null) {
        const kind = heads.valuesAt(head.node)[0]!;
        if (kind === Announced.organisation && this.organisation(i, head.end)) continue;
        if (kind === Announced.loneOrganisation && this.loneOrganisation(i, head.end)) continue;
        if (kind === Announced.place && this.place(head.end)) continue;
        if (kind === Announced.placeHead && this.placeWithHead(i, head.end)) continue;
        if ((kind === Announced.title || kind === Announced.office) && this.afterTitle(i, head.end, kind === Announced.title)) continue;
      } else if (this.tokens.kind[i] === TokenKind.word && !this.isListed(i) && !this.cues.stops.has(this.words[i]!) && this.isGiven(i)) {
        const end = this.personEnd(i, true);
        if (end > i + 1) this.add('PER', i, end, personScore);
      }
    }
    this.repeatSurnames(numbers);
    this.repeatCompanies(numbers);
  }

  /** Where a person's name that begins at a token ends. */
  private personEnd(first: number, isGiven: boolean): number {
    const { tokens, cues } = this;
    const sentence = tokens.sentence[first]!;
    const isForeign = cues.attributes.length > 0 && cues.givenNames.has(this.words[first]!);
    let end = first + 1;
    while (end - first < longestPerson && this.isWord(end, sentence) && this.follows(end) && !this.isListed(end)) {
      const word = this.words[end]!;
      const isJoined = cues.particles.has(this.words[end - 1]!) || cues.particles.has(word);
      if (isForeign && !isJoined && !this.isBySound(end)) break;
      const isLastName = isForeign && end === first + 2 && !this.isHead(end) && this.isNameEnd(end + 1, sentence);
      const { given, family } = this.listedIn(word);
      const isFamily = cues.familyEndings.length === 0 ? !this.isHead(end) : cues.familyEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2);
      if (!(isJoined || given || family || isLastName || (end === first + 1 && isGiven && isFamily))) break;
      end++;
    }
    while (end > first + 1 && cues.particles.has(this.words[end - 1]!)) end--;
    return end;
  }

  /** Whether a word is a given and a family name of the tagger's lists or the pack's. */
  private listedIn(word: string): { readonly given: boolean; readonly family: boolean } {
    const { given, family } = listedAs(word);
    return { given: given || this.cues.givenNames.has(word), family: family || this.cues.familyNames.has(word) };
  }

  private isHead(at: number): boolean {
    const { heads } = this.cues;
    const number = heads.word(this.tokens.keyA[at]!, this.tokens.keyB[at]!);
    return number !== -1 && heads.next(0, number) !== -1;
  }

  /** A name after a title, its attributes and its country passed over: “الرئيس الأمريكي جورج بوش”. */
  private afterTitle(first: number, from: number, isSure: boolean): boolean {
    const { tokens, cues } = this;
    const sentence = tokens.sentence[from - 1]!;
    let at = from;
    const isPart = (place: number): boolean => place < tokens.length && tokens.sentence[place] === sentence && tokens.kind[place] === TokenKind.word && this.follows(place);
    for (let passed = 0; passed < 3 && isPart(at); passed++) {
      // “قائد فرق الإنقاذ”: what an attribute follows belongs to the office, too.
      if (!this.isListed(at) && !this.isHead(at) && !this.isAttribute(at) && !(isPart(at + 1) && this.isAttribute(at + 1) && !this.isGiven(at))) break;
      at++;
    }
    if (!this.isWord(at, sentence) || !this.follows(at) || this.isListed(at) || this.isHead(at)) return false;
    const spoken = this.speakerEnd(first, at, sentence);
    if (spoken !== -1) {
      this.add('PER', at, spoken, personScore);
      return true;
    }
    const agent = this.agentEnd(at);
    if (agent === -1 && !this.isGiven(at) && !(isSure && cues.familyNames.size === 0) && !cues.familyNames.has(this.words[at]!)) return false;
    const end = agent === -1 ? this.personEnd(at, true) : agent;
    if (end === at + 1 && cues.familyNames.size > 0 && !isSure && !cues.familyNames.has(this.words[at]!)) return false;
    this.add('PER', at, end, personScore);
    return true;
  }

  private isAttribute(at: number): boolean {
    const word = this.words[at]!;
    return this.cues.attributes.some((letters) => word.startsWith(letters) && word.length > letters.length + 2);
  }

  /**
   * Where the name of two words or three ends that stands between a verb of saying with an office and what is said: “قال قائد
   * الشرطة X Y إن”; -1 where there is none.
   */
  private speakerEnd(office: number, first: number, sentence: number): number {
    if (office === 0 || this.tokens.sentence[office - 1] !== sentence || !this.isSay(office - 1)) return -1;
    let end = first;
    while (end - first < longestPerson && this.isWord(end, sentence) && this.follows(end) && !this.isListed(end) && !this.isHead(end) && !this.cues.that.has(this.words[end]!) && this.isBySound(end)) end++;
    return end - first > 1 && end - first < longestPerson && this.isNameEnd(end, sentence) ? end : -1;
  }

  private isSay(at: number): boolean {
    const { say, conjunctions } = this.cues;
    const word = this.words[at]!;
    return say.has(word) || conjunctions.some((letter) => word.startsWith(letter) && say.has(word.slice(letter.length)));
  }

  /** Where the words from a token on end that a mark shows to be somebody who acts, two of them and more: “मंत्री X Y ने”; -1 where there is none. */
  private agentEnd(first: number): number {
    const { cues } = this;
    const sentence = this.tokens.sentence[first]!;
    let end = first;
    while (end - first < longestPerson && this.isWord(end, sentence) && (end === first || this.follows(end)) && !this.isListed(end) && !this.isHead(end)) end++;
    return end - first > 1 && end < this.tokens.length && this.follows(end) && cues.agentMarks.has(this.words[end]!) ? end : -1;
  }

  /** A noun of organisations and what belongs to it: “وزارة الخارجية الأمريكية”, “حزب کارگر”. */
  private organisation(first: number, from: number): boolean {
    const { tokens, cues } = this;
    const sentence = tokens.sentence[first]!;
    const { joins, joinEndings, longestOrganisation } = cues;
    let end = from;
    const isPart = (at: number): boolean => at < tokens.length && tokens.sentence[at] === sentence && this.follows(at) && (this.isWord(at, sentence) || this.isListed(at));
    while (end - from < longestOrganisation && isPart(end)) {
      const word = this.words[end]!;
      if (this.isListed(end)) {
        const listed = this.known[this.knownAt[end]!]!;
        end = listed.endToken;
        if (listed.form !== 'adjective') break;
        continue;
      }
      if (end > from && !joins.some((letters) => word.startsWith(letters)) && !joinEndings.some((letters) => word.endsWith(letters))) break;
      end++;
    }
    if (end === from || (end === from + 1 && this.isTrade(from))) return false;
    const isBare = cues.trades.size > 0 && this.isBareName(from, end);
    // What is told of a company by its own name is not part of it: “مجموعة فيلمورا الهولندية”.
    if (isBare) end = from + 1;
    // “شرکت ملی نفت ایران”: up to the place that it is of, one word on.
    if (joinEndings.length > 0 && isPart(end) && !this.isListed(end) && isPart(end + 1) && this.isListed(end + 1) && this.known[this.knownAt[end + 1]!]!.form !== 'adjective') end = this.known[this.knownAt[end + 1]!]!.endToken;
    this.add('ORG', first, end, wholeScore);
    if (isBare) this.companies.add(this.words[from]!);
    return true;
  }

  /** True for one word that names an organisation without the noun before it, too: “شركة تيلفانتا”, and “تيلفانتا” later on. */
  private isBareName(first: number, end: number): boolean {
    if (!this.isAdjective(first + 1, end) || this.words[first]!.length < shortestCompany || this.isListed(first) || this.isGiven(first) || !this.isBySound(first)) return false;
    const definite = new Set(this.cues.attributes.map((letters) => letters + this.words[first]!));
    return !this.words.some((word) => definite.has(word));
  }

  /** True for what organisations do, with an article or without: “شركة الطيران”. */
  private isTrade(at: number): boolean {
    const { trades, attributes } = this.cues;
    const word = this.words[at]!;
    return trades.has(word) || attributes.some((letters) => word.startsWith(letters) && trades.has(word.slice(letters.length)));
  }

  /** True where nothing stands between two tokens but an adjective of a country. */
  private isAdjective(first: number, end: number): boolean {
    return first === end || (this.knownAt[first]! >= 0 && this.known[this.knownAt[first]!]!.form === 'adjective' && this.known[this.knownAt[first]!]!.endToken === end);
  }

  /** An organisation that is known by its noun alone, or with the place that it is of: “מכבי תל אביב”; one that a list knows needs no noun: “تیم پرسپولیس”. */
  private loneOrganisation(first: number, from: number): boolean {
    const { tokens } = this;
    const isListedNext = from < tokens.length && tokens.sentence[from] === tokens.sentence[first] && this.follows(from) && this.isListed(from);
    const next = isListedNext ? this.known[this.knownAt[from]!]! : null;
    if (next !== null && next.type === 'ORG') return false;
    const isOf = next !== null && next.form !== 'adjective';
    this.add('ORG', first, isOf ? next.endToken : from, isOf ? wholeScore : placeScore);
    return true;
  }

  /** A place whose name holds what it is: “استان قم”. */
  private placeWithHead(first: number, from: number): boolean {
    const sentence = this.tokens.sentence[first]!;
    if (from >= this.tokens.length || this.tokens.sentence[from] !== sentence || !this.follows(from)) return false;
    const index = this.knownAt[from]!;
    if (index >= 0 && this.isListed(from) && this.known[index]!.form !== 'adjective') this.add('LOC', first, this.known[index]!.endToken, wholeScore);
    else if (this.isWord(from, sentence) && !this.isHead(from)) this.add('LOC', first, from + 1, placeScore);
    else return false;
    return true;
  }

  private place(from: number): boolean {
    const sentence = this.tokens.sentence[from - 1]!;
    if (!this.isWord(from, sentence) || !this.follows(from) || this.knownAt[from]! >= 0 || this.isHead(from)) return false;
    this.add('LOC', from, from + 1, placeScore);
    return true;
  }

  /** The surname alone of somebody who was found by the full name. */
  private repeatSurnames(numbers: Int32Array): void {
    if (this.surnames.size === 0) return;
    for (let i = 0; i < this.tokens.length; i++) {
      if (this.taken[i] === 0 && numbers[i] === -1 && this.knownAt[i]! < 0 && this.words[i]!.length > 3 && this.surnames.has(this.words[i]!)) this.add('PER', i, i + 1, personScore);
    }
  }

  /** The name alone of a company that was found with its noun. */
  private repeatCompanies(numbers: Int32Array): void {
    if (this.companies.size === 0) return;
    for (let i = 0; i < this.tokens.length; i++) {
      if (this.taken[i] === 0 && numbers[i] === -1 && this.knownAt[i]! < 0 && this.companies.has(this.words[i]!)) this.add('ORG', i, i + 1, personScore);
    }
  }
}

/** Names that the words around them tell, where the pack has such words; none that overlaps a tagged one. Sorted. */
export function findCuedNames(text: string, tokens: Tokens, pack: LanguagePack, known: readonly NameCandidate[], tagged: readonly TaggedName[]): readonly TaggedName[] {
  const cues = cuesOf(pack);
  if (cues === null) return endForeignNames(text, tokens, pack, partFromBeside(text, tokens, pack, tagged));
  const taken = new Uint8Array(tokens.length);
  const isWeak = ({ type, score }: TaggedName): boolean => type === 'PER' && score < personScore;
  for (const name of tagged) if (!isWeak(name)) taken.fill(1, name.firstToken, name.endToken);
  for (const { type, firstToken, endToken, rule } of known) if (type === 'PER' && rule !== 'weak-name' && rule !== 'common-name') taken.fill(1, firstToken, endToken);
  const search = new CueSearch(text, tokens, cues, known, taken);
  search.run();
  if (search.found.length === 0) return tagged;
  // What the tagger saw inside gives way: “وزير الزراعة سمير حداد” has the title by the cue, the tagger may take half of it for the name; “استان کرمان” holds its town.
  const stands = (name: TaggedName): boolean => search.found.every(({ start, end }) => end <= name.start || name.end <= start);
  return [...tagged.filter(stands), ...search.found].sort((a, b) => a.start - b.start);
}
