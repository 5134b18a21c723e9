import { TokenFlag, TokenKind, type LanguagePack, type NameCandidate, type Sentence, type Tokens } from '../../model/index.js';
import { isCommonWord } from '../../knowledge/index.js';
import { fold } from '../../text/index.js';
import { companyMetrics, CueBit, findCues, peekCues, type Hit } from './cues.js';

/*
 * A company that no list knows has a name like a person's. The document tells it: “chip supplier Veltronik”, “Veltronik's
 * market value”. Such a name is a company's wherever it stands.
 */

/** What the search reads of a document. */
export interface Naming {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly candidates: readonly NameCandidate[];
}

/** A name in tokens, and how it is written. */
interface Unit {
  readonly first: number;
  readonly end: number;
  readonly key: string;
}

/** How much speaks for a company, from which on a name is one. */
const enough = 2;
/** Words between a noun of companies and the name: “fornitore tedesco di chip Veltronik”. */
const nearNoun = 3;
/** Words between a name and what only companies have: “revenue of the chip supplier”. */
const nearMetric = 2;
const shortestName = 3;
/** Words of a name in quotation marks. */
const longestQuoted = 3;
/** Last letters of German plurals and nouns of things: such a word behind a noun of companies is an object, no name. */
const ofThings = /(?:en|er|e|ung|heit|keit|schaft|ion)$/;

/** Candidates of a document in which names of companies that no list knows are of their type, at all places. */
export function withCompanies(naming: Naming, pack: LanguagePack): readonly NameCandidate[] {
  const reader = new Reader(naming, pack);
  const companies = companiesIn(reader);
  return companies.size === 0 ? naming.candidates : retyped(reader, companies);
}

/** Looks names up by their tokens. */
class Reader {
  private readonly covering: Int32Array;
  /** Folded words of the nouns and metrics of companies that the document uses. */
  readonly told = new Set<string>();
  /** Words of the names of people who are named in full. */
  readonly people = new Set<string>();

  constructor(readonly naming: Naming, readonly pack: LanguagePack) {
    this.covering = new Int32Array(naming.tokens.length).fill(-1);
    naming.candidates.forEach(({ firstToken, endToken }, i) => this.covering.fill(i, firstToken, endToken));
  }

  /** Learns who is named in full; a noun that the tagger took for a given name (“Revenue Brenvik”) makes nobody a person. */
  learnPeople(): void {
    const { naming } = this;
    for (const candidate of naming.candidates) {
      const { firstToken, endToken, type } = candidate;
      if (type !== 'PER' || endToken - firstToken < 2 || naming.tokens.kind[firstToken] === TokenKind.ideograph || isOpened(this, candidate)) continue;
      for (let at = firstToken; at < endToken; at++) this.people.add(keyOf(naming, at, at + 1));
    }
  }

  /** The unknown name that begins at a token, or null. */
  unitAt(at: number, hits: readonly Hit[]): Unit | null {
    const { naming } = this;
    const { tokens, candidates } = naming;
    const candidate = candidates[this.covering[at] ?? -1];
    if (candidate !== undefined) {
      const { firstToken, endToken, rows, form } = candidate;
      const isWhole = (firstToken === at || isBehindNoun(this, candidate, at)) && rows.length === 0 && form === 'name' && (endToken - at === 1 || tokens.kind[at] === TokenKind.ideograph);
      return isWhole && !this.isPersons(keyOf(naming, at, endToken)) ? { first: at, end: endToken, key: keyOf(naming, at, endToken) } : null;
    }
    if (tokens.kind[at] !== TokenKind.word || (tokens.flags[at]! & TokenFlag.capital) === 0 || tokens.end[at]! - tokens.start[at]! < shortestName) return null;
    const key = keyOf(naming, at, at + 1);
    const isTold = hits.some((h) => h.first <= at && at < h.end);
    return isTold || this.isPersons(key) || (this.pack.names.capitalNouns && ofThings.test(key)) || this.isPartOfDate(key) ? null : { first: at, end: at + 1, key };
  }

  /** Index of the candidate that covers a token, or -1. */
  candidateAt(at: number): number {
    return this.covering[at] ?? -1;
  }

  /** Where the name begins that ends with a token. */
  startOf(at: number): number {
    const candidate = this.naming.candidates[this.candidateAt(at)];
    return candidate !== undefined && candidate.endToken === at + 1 && this.naming.tokens.kind[at] === TokenKind.ideograph ? candidate.firstToken : at;
  }

  private isPersons(key: string): boolean {
    return this.people.has(key);
  }

  private isPartOfDate(key: string): boolean {
    const { months, weekdays } = this.pack.cldr;
    return [...months, ...weekdays].some((forms) => forms.some((form) => fold(form) === key));
  }
}

function keyOf({ text, tokens }: Naming, first: number, end: number): string {
  return fold(text.slice(tokens.start[first]!, tokens.end[end - 1]!));
}

const nounCues: ReadonlySet<string> = new Set(['metric', 'event']);

function isOfCompanies(hit: Hit): boolean {
  return hit.kind === 'companies' || (hit.kind === 'metric' && companyMetrics.has(hit.name));
}

/** True for a name of two words of which the first is none: “Revenue Brenvik”, “With Brenvik” at the beginning of a sentence. */
function isOpened(reader: Reader, candidate: NameCandidate): boolean {
  const { naming, naming: { tokens } } = reader;
  const { firstToken, endToken } = candidate;
  if (endToken - firstToken < 2) return false;
  return isBehindNoun(reader, candidate, endToken - 1) || (endToken - firstToken === 2 && (tokens.flags[firstToken]! & TokenFlag.sentenceStart) !== 0 && isCommonWord(keyOf(naming, firstToken, firstToken + 1)));
}

/** True for the last word of “Revenue Brenvik”, which the tagger took for one name: the word before it is none of its own. */
function isBehindNoun({ naming, told }: Reader, { firstToken, endToken }: NameCandidate, at: number): boolean {
  return at > firstToken && at === endToken - 1 && told.has(keyOf(naming, at - 1, at));
}

/** Folded names that the document tells of as companies, and how many tokens each has. */
function companiesIn(reader: Reader): ReadonlyMap<string, number> {
  const { naming: { text, sentences, tokens }, pack } = reader;
  const weights = new Map<string, number>();
  const lengths = new Map<string, number>();
  const add = (unit: Unit | null, weight: number): void => {
    if (unit === null) return;
    weights.set(unit.key, (weights.get(unit.key) ?? 0) + weight);
    lengths.set(unit.key, unit.end - unit.first);
  };
  const told: { readonly first: number; readonly end: number; readonly hits: readonly Hit[] }[] = [];
  for (let first = 0, end = 0; first < tokens.length; first = end) {
    const sentence = tokens.sentence[first]!;
    while (end < tokens.length && tokens.sentence[end] === sentence) end++;
    const zone = sentences[sentence]?.zone;
    if (zone === undefined || zone === 'boilerplate' || zone === 'metadata' || (peekCues(pack, text, tokens, first, end) & CueBit.company) === 0) continue;
    const hits = findCues(pack, text, tokens, first, end);
    told.push({ first, end, hits });
    for (const hit of hits) if (isOfCompanies(hit)) reader.told.add(keyOf(reader.naming, hit.end - 1, hit.end));
  }
  reader.learnPeople();
  for (const { first, end, hits } of told) {
    for (const hit of hits) {
      if (hit.kind === 'companies') add(besideNoun(reader, hit, end, hits), enough);
      else if (isOfCompanies(hit)) add(besideMetric(reader, hit, first, end, hits), 1);
    }
  }
  return new Map([...lengths].filter(([key]) => weights.get(key)! >= enough));
}

/** Kinds of words that no phrase of a noun and a name holds. */
const partsPhrase: ReadonlySet<string> = new Set([...nounCues, 'say', 'deny', 'level', 'up', 'down', 'flat', 'planned', 'forecast', 'demanded', 'clause', 'that', 'and', 'negation', 'persons', 'officials', 'pronouns']);
const quoteMark = /^["'“”„«»‘’《「『]$/;

/** The unknown name behind a noun of companies. */
function besideNoun(reader: Reader, noun: Hit, end: number, hits: readonly Hit[]): Unit | null {
  const { naming: { text, tokens, candidates }, pack } = reader;
  if (hits.some((h) => h.kind === 'persons' && h.end <= noun.first && noun.first - h.end <= nearNoun)) return null;
  const reach = pack.names.roleOrder.adjectiveAfter || pack.claims.stemLetters > 0 ? nearNoun : 0;
  for (let at = noun.end, gap = 0; at < end && gap <= reach; at++, gap++) {
    if (tokens.kind[at] === TokenKind.punctuation) {
      if (gap > 0 || !quoteMark.test(text.slice(tokens.start[at]!, tokens.end[at]!))) return null;
      return reader.unitAt(at + 1, hits) ?? quoted(reader, at + 1, end);
    }
    const unit = reader.unitAt(at, hits);
    if (unit !== null) return unit;
    const candidate = candidates[reader.candidateAt(at)];
    if ((candidate !== undefined && candidate.form !== 'adjective') || hits.some((h) => h.first <= at && at < h.end && partsPhrase.has(h.kind))) return null;
  }
  return null;
}

/** شركة «فيلترونيك»: what stands in quotation marks, where names have no capitals. */
function quoted({ naming }: Reader, first: number, end: number): Unit | null {
  const { text, tokens } = naming;
  if (first >= end || (tokens.flags[first]! & TokenFlag.nonLatin) === 0) return null;
  for (let at = first + 1; at < end && at - first <= longestQuoted; at++) {
    if (tokens.kind[at] === TokenKind.word) continue;
    return quoteMark.test(text.slice(tokens.start[at]!, tokens.end[at]!)) ? { first, end: at, key: keyOf(naming, first, at) } : null;
  }
  return null;
}

/** The unknown name right before or behind what only companies have. */
function besideMetric(reader: Reader, metric: Hit, first: number, end: number, hits: readonly Hit[]): Unit | null {
  const { text, tokens } = reader.naming;
  const isPart = (at: number): boolean => tokens.kind[at] !== TokenKind.punctuation || /^['’]$/.test(text.charAt(tokens.start[at]!));
  for (let at = metric.end; at < end && at - metric.end <= nearMetric && isPart(at); at++) {
    const unit = reader.unitAt(at, hits);
    if (unit !== null) return unit;
  }
  for (let at = metric.first - 1; at >= first && metric.first - at <= nearMetric + 1 && isPart(at); at--) {
    const unit = reader.unitAt(reader.startOf(at), hits);
    if (unit !== null) return unit;
  }
  return null;
}

/** Longest ending of an inflected name. */
const longestEnding = 3;
const shortestStem = 5;
/** What a name counts that the document tells of as a company's. */
const score = 0.6;

/** The candidates with each company's name at all of its places, sorted. */
function retyped(reader: Reader, companies: ReadonlyMap<string, number>): readonly NameCandidate[] {
  const { naming, pack } = reader;
  const { tokens, candidates } = naming;
  const longest = Math.max(...companies.values());
  const isInflected = (key: string, base: string): boolean => base.length >= shortestStem && key.startsWith(base.slice(0, -1)) && key.length - base.length <= longestEnding && !/\s/u.test(key);
  const isCompany = (key: string): boolean => companies.has(key) || (pack.claims.stemLetters > 0 && [...companies.keys()].some((base) => isInflected(key, base)));
  const found: NameCandidate[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const candidate = candidates[next];
    if (candidate !== undefined && candidate.firstToken <= at) {
      found.push(retype(reader, candidate, isCompany));
      at = Math.max(at, candidate.endToken - 1);
      next++;
      continue;
    }
    const end = endOfName(naming, at, longest, isCompany);
    if (end === null || (candidate !== undefined && candidate.firstToken < end)) continue;
    found.push({ start: tokens.start[at]!, end: tokens.end[end - 1]!, firstToken: at, endToken: end, type: 'ORG', form: 'name', rows: [], score, rule: 'company' });
    at = end - 1;
  }
  return found;
}

/** A candidate as the company's name that it is or ends with, or as it was. */
function retype(reader: Reader, candidate: NameCandidate, isCompany: (key: string) => boolean): NameCandidate {
  const { naming, naming: { tokens } } = reader;
  const { firstToken, endToken, rows, type } = candidate;
  if (rows.length > 0) return candidate;
  if (isCompany(keyOf(naming, firstToken, endToken))) return type === 'ORG' ? candidate : { ...candidate, type: 'ORG', rule: 'company' };
  const last = endToken - 1;
  return isOpened(reader, candidate) && isCompany(keyOf(naming, last, endToken)) ? { ...candidate, start: tokens.start[last]!, firstToken: last, type: 'ORG', rule: 'company' } : candidate;
}

/** Where the company's name ends that begins at a token, or null. */
function endOfName(naming: Naming, at: number, longest: number, isCompany: (key: string) => boolean): number | null {
  const { tokens } = naming;
  const isWritten = tokens.kind[at] === TokenKind.ideograph || (tokens.kind[at] === TokenKind.word && (tokens.flags[at]! & (TokenFlag.capital | TokenFlag.nonLatin)) !== 0);
  if (!isWritten) return null;
  for (let end = Math.min(tokens.length, at + longest); end > at; end--) {
    if (tokens.sentence[end - 1] === tokens.sentence[at] && isCompany(keyOf(naming, at, end))) return end;
  }
  return null;
}
