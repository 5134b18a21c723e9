import { TokenFlag, TokenKind, type EntityType, type KnowledgeBase, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';
import { isMoneyWord, metricWords } from '../names/measure-words.js';
import { beginsTitle, endsTitle } from '../names/titles.js';
import { isCommonWord, listedAs } from '../tagger/common-word.js';
import { nameKey } from './name-key.js';
import { kindBeside } from './places.js';
import { hasFamilyNameAfter, hasGivenNameBefore, isOwnGivenName } from './people.js';

/** What stands around the candidates of a document. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
  /** Rows that the document names beyond doubt. */
  readonly named: ReadonlySet<number>;
  /** Rows named for each country: itself, its cities, its people. */
  readonly countries: ReadonlyMap<string, ReadonlySet<number>>;
  /** Tokens that some candidate covers. */
  readonly covered: Uint8Array;
  /** Keys of the surnames of people named in full whom no list knows. */
  readonly strangers: ReadonlySet<string>;
  /** Folded first words of companies named in full whom no list knows. */
  readonly companies: ReadonlySet<string>;
  /** RFC 3339 date of the document, or null. */
  readonly date: string | null;
}

/** Words that may have a capital beside a name without belonging to it: weekdays and months; and the words that join a noun to the name of its place (“University of Rome”, “Tour de France”). */
const smallWords = perPack((pack: LanguagePack) => ({
  calendar: new Set([...pack.cldr.weekdays, ...pack.cldr.months].flat().map((form) => fold(form).replace(/\.$/, ''))),
  joints: new Set(pack.names.roleOrder.nameAfter.flatMap((words) => fold(words).split(' ')).concat(pack.names.particles.map(fold)).filter((word) => word !== '' && !pack.names.locatives.includes(word))),
}));

/** True where the token is a capitalised word that belongs to no candidate, opens no sentence, and is neither the word of a figure (“PIB de la France”) nor a title: none that ends before the candidate, none that begins after it. */
export function isStranger({ text, tokens, covered, pack }: Surroundings, at: number, sentence: number, side: 'before' | 'after'): boolean {
  if (at < 0 || at >= tokens.length || tokens.sentence[at] !== sentence || covered[at] === 1) return false;
  if ((tokens.flags[at]! & TokenFlag.capital) === 0 || (tokens.flags[at]! & TokenFlag.sentenceStart) !== 0) return false;
  // “Wczoraj” in quotes begins what was said.
  if (at > 0 && tokens.kind[at - 1] === TokenKind.punctuation && listedAs(foldedSlice(text, tokens.start[at]!, tokens.end[at]!)).small) return false;
  if (side === 'before' ? endsTitle(text, tokens, at, pack) : beginsTitle(text, tokens, at, pack)) return false;
  const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  return !smallWords(pack).calendar.has(word) && !metricWords(pack).has(word);
}

const isSpace = (text: string, from: number, to: number): boolean => to - from === 1 && text.charCodeAt(from) === 0x20;

/** True where an unknown capitalised word stands directly before a candidate: “Melania Trump”. */
export function hasStrangerBefore(around: Surroundings, { firstToken, start }: NameCandidate): boolean {
  const { tokens, text } = around;
  return firstToken > 0 && isSpace(text, tokens.end[firstToken - 1]!, start) && isStranger(around, firstToken - 1, tokens.sentence[firstToken]!, 'before');
}

/** True where an unknown capitalised word stands directly after a candidate: “Paris Hilton”, “Munich Re”. Says nothing where all nouns have a capital. */
export function hasStrangerAfter(around: Surroundings, { firstToken, endToken, end }: NameCandidate): boolean {
  const { tokens, text, pack } = around;
  return !pack.names.capitalNouns && endToken < tokens.length && isSpace(text, end, tokens.start[endToken]!) && isStranger(around, endToken, tokens.sentence[firstToken]!, 'after');
}

/** True where the candidate stands in a line of capitals, in which a capital says nothing. “Apple TV” is none. */
export function isAmidCapitals({ tokens }: Surroundings, { firstToken, endToken }: NameCandidate): boolean {
  if ((tokens.flags[firstToken]! & TokenFlag.allCaps) === 0) return false;
  const isLoud = (at: number): boolean => at >= 0 && at < tokens.length && tokens.sentence[at] === tokens.sentence[firstToken] && (tokens.flags[at]! & TokenFlag.allCaps) !== 0;
  return isLoud(firstToken - 1) || isLoud(endToken);
}

/** True where a place closes the name of something else: “University of Rome”, “Port of Philadelphia”. */
function isOfSomething(around: Surroundings, candidate: NameCandidate): boolean {
  const { text, tokens, pack } = around;
  const { firstToken, start } = candidate;
  // “Ville de Paris” is Paris.
  if (pack.names.capitalNouns || kindBeside(text, tokens, candidate, pack) !== null) return false;
  const { joints } = smallWords(pack);
  let at = firstToken - 1;
  if (at < 0 || !isSpace(text, tokens.end[at]!, start)) return false;
  let seen = false;
  while (at > 0 && joints.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!))) {
    at--;
    seen = true;
  }
  return seen && isStranger(around, at, tokens.sentence[firstToken]!, 'before');
}

/** The word that a hyphen joins to a candidate on one side, or -1. */
function hyphened({ text, tokens }: Surroundings, { firstToken, endToken, start, end }: NameCandidate, side: -1 | 1): number {
  const mark = side < 0 ? firstToken - 1 : endToken;
  const word = mark + side;
  if (word < 0 || word >= tokens.length || tokens.kind[word] !== TokenKind.word || text.charAt(tokens.start[mark]!) !== '-') return -1;
  const touches = side < 0 ? tokens.end[mark] === start && tokens.end[word] === tokens.start[mark] : tokens.start[mark] === end && tokens.start[word] === tokens.end[mark];
  return touches ? word : -1;
}

/** True where a hyphen makes the candidate a part of another word: “trans-Atlantic”, “Kim Yoon-man”, “Dallas-Fort Worth”; not “Shanghai-based”, “Moscow-Beijing”. */
function isInsideCompound(around: Surroundings, candidate: NameCandidate, row: number): boolean {
  const { tokens, covered, knowledge, pack } = around;
  const { type, subtype } = knowledge.entity(row);
  const left = hyphened(around, candidate, -1);
  const right = hyphened(around, candidate, 1);
  const isCapital = (at: number): boolean => (tokens.flags[at]! & TokenFlag.capital) !== 0;
  if (left >= 0 && covered[left] === 0 && (isCapital(left) || subtype === 'water')) return true;
  if (right < 0 || covered[right] === 1) return false;
  if (pack.names.capitalNouns) return false;
  return isCapital(right) ? type !== 'ORG' && candidate.form !== 'acronym' : type === 'PER';
}

/** True where a candidate is a part of the name of a currency: “US-Dollar”, “US$”. It names nobody then. */
export function isOfMoney(around: Surroundings, candidate: NameCandidate): boolean {
  const { text, tokens, pack } = around;
  if (/^[$€£]/u.test(text.slice(candidate.end, candidate.end + 1))) return true;
  const right = hyphened(around, candidate, 1);
  return right >= 0 && isMoneyWord(foldedSlice(text, tokens.start[right]!, tokens.end[right]!), pack);
}

/** True for the name of a place alone in quotation marks: a ship, a hotel, a paper, a film is called so (“крейсер «Москва»”). */
function isInQuotes({ text }: Surroundings, { start, end }: NameCandidate, type: EntityType): boolean {
  return type === 'LOC' && /[«“„”"]/u.test(text.charAt(start - 1)) && /[»”“"]/u.test(text.charAt(end));
}

/** Words behind a name that tell somebody from the elder of that name, in any language. Folded. */
const youngerWords = new Set('jr jnr jun junior filho hijo fils mladší ml mlajši mlađi mladji младший мл молодший младши млађи młodszy'.split(' ').map(fold));

/** True for a person's name that its younger bearer is told by: “Donald Trump Jr.”, “Trump mladší”. */
function isOfYounger({ text, tokens }: Surroundings, { firstToken, endToken, end }: NameCandidate, type: EntityType): boolean {
  if (type !== 'PER' || endToken >= tokens.length || tokens.sentence[endToken] !== tokens.sentence[firstToken]) return false;
  return /^,? $/.test(text.slice(end, tokens.start[endToken])) && youngerWords.has(foldedSlice(text, tokens.start[endToken]!, tokens.end[endToken]!));
}

/** True where what stands around a candidate makes it a part of some longer name. */
export function isPartOfLonger(around: Surroundings, candidate: NameCandidate, row: number): boolean {
  const { type, subtype } = around.knowledge.entity(row);
  if (isInsideCompound(around, candidate, row)) return true;
  if (type !== 'ORG' && ((hasGivenNameBefore(around, candidate) && !isOwnGivenName(around, candidate, row)) || (type === 'LOC' && hasFamilyNameAfter(around, candidate)))) return true;
  if (type === 'LOC' && isOfSomething(around, candidate)) return true;
  if (isInQuotes(around, candidate, type) || isOfYounger(around, candidate, type)) return true;
  // Where endings are chained, the noun after a country's name bears one, and the country stays itself: “Ukrayna Genelkurmayı”.
  if (subtype === 'country' && around.pack.names.suffixes.length > 0) return false;
  if (isAmidCapitals(around, candidate)) return isNumbered(around, candidate);
  // “Central Africa”, “Alessandra Mussolini”.
  const isBare = type === 'LOC' || (type === 'PER' && candidate.endToken - candidate.firstToken === 1);
  if (isBare && !around.pack.names.capitalNouns && hasStrangerBefore(around, candidate) && (type === 'LOC' || !isOwnGivenName(around, candidate, row))) return true;
  return (type === 'LOC' || type === 'ORG') && hasStrangerAfter(around, candidate);
}

/** True for a team or a ship with its number: “Austria III”. */
function isNumbered({ text, tokens }: Surroundings, { endToken, end }: NameCandidate): boolean {
  return endToken < tokens.length && isSpace(text, end, tokens.start[endToken]!) && /^[IVX]+$/.test(text.slice(tokens.start[endToken], tokens.end[endToken]));
}

/** True for a word that is a common one of some language, where its capital or its acronym's capitals say nothing. */
export function isPlainWord(around: Surroundings, candidate: NameCandidate): boolean {
  const { firstToken, endToken } = candidate;
  if (endToken - firstToken > 1 || candidate.form === 'adjective') return false;
  const isAcronym = candidate.form === 'acronym';
  const saysLittle = isAcronym ? isAmidCapitals(around, candidate) : candidate.rule === 'inflected-name';
  return saysLittle && isCommonWord(around.text.slice(candidate.start, candidate.end));
}

/** True for the bare surname of somebody whom the document names in full, and no list knows; a country stays one after “in”. */
export function isStrangersSurname({ text, tokens, strangers, knowledge, pack }: Surroundings, { start, end, firstToken, endToken, form }: NameCandidate, row: number): boolean {
  if (endToken - firstToken > 1 || form === 'acronym' || strangers.size === 0 || !strangers.has(nameKey(text.slice(start, end)))) return false;
  if (knowledge.entity(row).subtype !== 'country') return true;
  return pack.names.locatives.length > 0 && (firstToken === 0 || !pack.names.locatives.includes(foldedSlice(text, tokens.start[firstToken - 1]!, tokens.end[firstToken - 1]!)));
}
