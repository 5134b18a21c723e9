import { entityTypes, TokenFlag, TokenKind, type KnowledgeBase, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { isJoint, isTown, kindWordBefore } from '../link/places.js';
import { isLocative } from '../link/sport.js';
import { foldedSlice } from '../names/inflector.js';
import { isMetricWord } from '../names/measure-words.js';
import { isSure } from '../names/sure.js';
import { isDay } from '../names/days.js';
import { titleWords } from '../names/titles.js';
import { isPersonsName, isSmallWord, listedAs } from './common-word.js';
import type { TaggedName } from './tagged-name.js';

/*
 * Lists and tagger vote. A list knows whom a name means and how it is spelt; the tagger knows where unknown names begin
 * and end, and what a word is in this sentence. The figures below were set on the tuning half of the gold data.
 */

/** A name of the tagger's own is kept from this score on. */
const leastAlone = 0.25;

/** A longer name of the tagger replaces the listed names inside it from this score on: doubtful names, one sure one, two. */
const leastLonger = [0.35, 0.5, 0.75] as const;
/** The same for a sure country or person where characters have no capitals to hold a longer name together: “グテーレス事務総長”. */
const leastAroundIdeographs = 0.75;
/** The same for one that adds but small words to a sure name: “Un tribunal de Palermo”. */
const leastWithSmallWords = 0.75;
/** The same for one that adds but the name of an office, what is measured, a day or a common word: “Katar Emiri”, “Експорт Німеччини”, “Ukraine Monday”, “Ora Beijingului”, “土耳其代表团”. */
const leastWithCommonWords = 0.93;
/** So many words in small letters, one after another, are seldom part of a name. */
const manySmallWords = 3;
/** The same for a listed name and what a hyphen joins to it: the inner name is worth more than the whole. */
const leastCompound = 0.93;
/** The same for adjectives of countries alone. */
const leastWithAdjectives = 0.63;
/** The same for a name that ends like an organisation where words are not parted (“墨尔本大学”), and for one that a joint ties to its place (“Boy Scouts of America”). */
const leastOrganisation = 0.4;
/** Above every score. */
const never = 2;
/** The same for a longer name of a person around one sure name: fewer people than bodies are called by a place. */
const leastLongerPerson = 0.63;

/** The tagger overrules the type of a listed name from this score on: of a doubtful name, of a sure one. */
const leastOther = [0.5, 0.93] as const;

/** The same for a doubtful place after the preposition of one: “a Ginevra”. */
const leastOtherThere = 0.75;

/** The tagger puts rows of its own type before the sure one of another type from this score on. */
const leastContested = 0.8;

/** Places below this prior are not taken from a weak name alone, from an unchecked spelling alone. */
const weakPrior = 128;
const spellingPrior = 64;

/** A document's text and what is known of its language. */
export interface JoinContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
}

/** What a tagged name adds to the listed names inside it. */
const Added = { smallWords: 0, commonWords: 1, names: 2 } as const;

/** What a token adds to a listed name beside it: one of {@link Added}. */
function addedBy(at: number, { text, tokens, pack }: JoinContext): number {
  const flags = tokens.flags[at]!;
  if (tokens.kind[at] === TokenKind.ideograph) return Added.names;
  if ((flags & TokenFlag.capital) === 0) return Added.smallWords;
  const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  if (titleWords(pack).has(word) || isMetricWord(word, pack) || isDay(word, pack)) return Added.commonWords;
  if ((flags & TokenFlag.sentenceStart) === 0) return Added.names;
  // “I cinesi”; an initial has its full stop.
  if (word.length === 1 && text.charAt(tokens.end[at]!) !== '.') return Added.smallWords;
  const { small, organisation } = listedAs(word);
  return small ? (organisation ? Added.smallWords : Added.commonWords) : Added.names;
}

/** True where listed names are held together by common words alone: “I cinesi comprano petrolio dall'Arabia Saudita”, “土耳其代表团”. */
function isHeldByCommonWords(name: TaggedName, inside: readonly NameCandidate[], { text, tokens }: JoinContext): boolean {
  if (tokens.kind[name.firstToken] === TokenKind.ideograph) {
    const { small, organisation } = listedAs(text.slice(inside.at(-1)!.end, name.end));
    return small && !organisation;
  }
  let run = 0;
  for (let i = name.firstToken; i < name.endToken && run < manySmallWords; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    // In Cyrillic bodies are named by many small words: “Министерство образования и науки РФ”.
    const isSmall = (tokens.flags[i]! & (TokenFlag.capital | TokenFlag.nonLatin)) === 0;
    run = isSmall && !inside.some(({ firstToken, endToken }) => firstToken <= i && i < endToken) ? run + 1 : 0;
  }
  return run >= manySmallWords;
}

/** The most that a tagged name adds to the listed names inside it. */
function addedTo(name: TaggedName, inside: readonly NameCandidate[], context: JoinContext): number {
  let next = 0;
  let most: number = Added.smallWords;
  for (let i = name.firstToken; i < name.endToken && most < Added.names; i++) {
    while (next < inside.length && inside[next]!.endToken <= i) next++;
    if (next < inside.length && inside[next]!.firstToken <= i) continue;
    most = Math.max(most, addedBy(i, context));
  }
  return most;
}

/** True where a tagged name is a listed one and a word behind its hyphen: “Nato-Staaten”. */
function isCompound(name: TaggedName, { firstToken, endToken }: NameCandidate, tokens: Tokens): boolean {
  return name.firstToken === firstToken && name.endToken === endToken + 2 && tokens.kind[endToken] === TokenKind.punctuation
    && ((tokens.flags[endToken]! | tokens.flags[endToken + 1]!) & TokenFlag.spaceBefore) === 0;
}

/** True for a town or region with what it is before it, and perhaps the article that opens the sentence: “La Ville de Paris” is Paris, “Oblast Twer” the region. */
function isPlaceWithKind(name: TaggedName, known: NameCandidate, context: JoinContext): boolean {
  const { text, tokens, pack, knowledge } = context;
  const isRegion = known.rows.some((row) => knowledge.entity(row).subtype === 'region');
  if (name.type === 'PER' || name.endToken !== known.endToken || !(isRegion ? name.type === 'LOC' : isTown(knowledge, known.rows[0]!) && isSure(known, knowledge))) return false;
  const kind = kindWordBefore(text, tokens, known, pack);
  for (let i = name.firstToken; i < kind; i++) if (addedBy(i, context) === Added.names) return false;
  return kind >= name.firstToken;
}

const organisationEndings = perPack((pack: LanguagePack): readonly string[] => pack.names.organisationEndings);

/** True for an organisation that ends with a noun for one behind the place that is listed, where words are not parted: “江苏卫视”. */
function endsLikeOrganisation(name: TaggedName, inside: readonly NameCandidate[], { text, pack, knowledge }: JoinContext): boolean {
  if (name.type !== 'ORG' || inside.at(-1)!.end === name.end || inside.some(({ type }) => type === 'PER')) return false;
  const surface = text.slice(name.start, name.end);
  const ending = organisationEndings(pack).find((word) => surface.endsWith(word));
  // “日本公司” is some company of Japan.
  const isBare = ending !== undefined && inside.length === 1 && inside[0]!.end - name.start + ending.length === surface.length && knowledge.entity(inside[0]!.rows[0]!).subtype === 'country';
  return ending !== undefined && !isBare;
}

/** True for a body that ends with the listed place it is of: “Boy Scouts of America”. */
function isOfPlace(name: TaggedName, inside: readonly NameCandidate[], { text, tokens, pack }: JoinContext): boolean {
  const place = inside.at(-1)!;
  if (name.type === 'PER' || name.type === 'LOC' || pack.names.capitalNouns || place.type !== 'LOC' || place.form !== 'name' || place.endToken !== name.endToken || inside.length > 2) return false;
  const joint = place.firstToken - 1;
  return joint - name.firstToken > 1 && (tokens.flags[joint - 1]! & TokenFlag.capital) !== 0 && isJoint(foldedSlice(text, tokens.start[joint]!, tokens.end[joint]!), pack);
}

/** True for a word that opens a sentence before the genitive of a listed name or before a country, and is no given name: “Феномен Трампа”, “Граждане США”. */
function isOpeningNoun(name: TaggedName, inside: readonly NameCandidate[], { text, tokens, knowledge }: JoinContext): boolean {
  const [known] = inside;
  const { firstToken } = name;
  if (inside.length > 1 || name.type !== 'PER' || known!.firstToken !== firstToken + 1 || known!.endToken !== name.endToken || known!.type === 'ORG') return false;
  if ((tokens.flags[firstToken]! & TokenFlag.sentenceStart) === 0 || (known!.rule !== 'inflected-name' && knowledge.entity(known!.rows[0]!).subtype !== 'country')) return false;
  return !isPersonsName(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!));
}

/** True for small words, with nothing but spaces and elisions between them, from one token up to another. */
function areSmallWords(from: number, to: number, { text, tokens }: JoinContext): boolean {
  for (let i = from; i < to; i++) {
    const isElision = i > from && tokens.kind[i] === TokenKind.punctuation && /^['’]$/.test(text.slice(tokens.start[i], tokens.end[i]));
    if (!isElision && (!isSmallWord(text, tokens, i) || (i > from && tokens.end[i - 1] === tokens.start[i] && tokens.kind[i - 1] !== TokenKind.punctuation))) return false;
  }
  return to > from;
}

/** The score from which a tagged name replaces the sure one that it begins or ends with and small words alone: “l'économie des États-Unis”, “Francia recibió”; `null` for any other. */
function leastBesideSmallWords(name: TaggedName, known: NameCandidate, context: JoinContext): number | null {
  const { text, tokens, knowledge } = context;
  if (name.type === 'PER' || !isSure(known, knowledge)) return null;
  const isBehind = known.endToken === name.endToken && (tokens.flags[known.firstToken]! & TokenFlag.capital) !== 0 && areSmallWords(name.firstToken, known.firstToken, context);
  if (isBehind) {
    const isBody = name.type === 'ORG' && listedAs(foldedSlice(text, tokens.start[name.firstToken]!, tokens.end[name.firstToken]!)).organisation;
    return isBody ? leastWithSmallWords : never;
  }
  const isBefore = known.firstToken === name.firstToken && (tokens.flags[known.endToken]! & TokenFlag.spaceBefore) !== 0 && areSmallWords(known.endToken, name.endToken, context);
  if (!isBefore) return null;
  // A genitive owns what follows it: “Norjan puolustusministeriö”.
  return name.type !== 'ORG' ? never : known.rule === 'inflected-name' && known.type === 'LOC' ? leastWithSmallWords : leastWithCommonWords;
}

/** The score from which a tagged name replaces the listed names inside it. */
function leastFor(name: TaggedName, inside: readonly NameCandidate[], context: JoinContext): number {
  const { tokens, knowledge } = context;
  const sure = inside.filter((known) => isSure(known, knowledge)).length;
  if (sure > 2) return never;
  if (isOpeningNoun(name, inside, context)) return leastWithCommonWords;
  if (sure > 0 && (endsLikeOrganisation(name, inside, context) || isOfPlace(name, inside, context))) return leastOrganisation;
  if (sure > 0 && inside.length === 1 && isCompound(name, inside[0]!, tokens)) return leastCompound;
  if (inside.length === 1 && isPlaceWithKind(name, inside[0]!, context)) return never;
  const besideSmallWords = inside.length === 1 ? leastBesideSmallWords(name, inside[0]!, context) : null;
  if (besideSmallWords !== null) return besideSmallWords;
  if (sure > 0 && isHeldByCommonWords(name, inside, context)) return leastWithCommonWords;
  const added = sure > 0 ? addedTo(name, inside, context) : Added.names;
  if (added < Added.names) return sure > 1 ? never : added === Added.smallWords ? leastWithSmallWords : leastWithCommonWords;
  if (inside.every((known) => known.form === 'adjective')) return leastWithAdjectives;
  if (sure === 1 && tokens.kind[name.firstToken] === TokenKind.ideograph && inside.some((known) => known.type === 'PER' || knowledge.entity(known.rows[0]!).subtype === 'country')) return leastAroundIdeographs;
  return sure === 1 && name.type === 'PER' && inside.every((known) => known.type !== 'PER') ? leastLongerPerson : leastLonger[Math.min(sure, 2)]!;
}

/** True where a list alone is too little: a word that may be many things (“胜利” is a street, and victory), and the tagger sees no name. */
function needsVoice(known: NameCandidate, { text, tokens, knowledge }: JoinContext): boolean {
  if (known.type !== 'LOC') return false;
  const isIdeographic = tokens.kind[known.firstToken] === TokenKind.ideograph;
  if (isIdeographic ? !listedAs(text.slice(known.start, known.end)).small : known.endToken - known.firstToken > 1) return false;
  const prior = knowledge.rowPrior[known.rows[0]!]!;
  return (known.rule === 'weak-name' && prior < weakPrior) || (known.rule === 'listed-spelling' && prior < (isIdeographic ? weakPrior : spellingPrior));
}

/** Tells the form of a name that no list knows. */
function formOf({ firstToken, endToken }: TaggedName, tokens: Tokens): 'acronym' | 'name' {
  const isShort = tokens.end[firstToken]! - tokens.start[firstToken]! <= 5;
  return endToken - firstToken === 1 && isShort && (tokens.flags[firstToken]! & TokenFlag.allCaps) !== 0 ? 'acronym' : 'name';
}

function unknown(name: TaggedName, tokens: Tokens): NameCandidate {
  const { start, end, firstToken, endToken, type, score } = name;
  return { start, end, firstToken, endToken, type, form: formOf(name, tokens), rows: [], score, rule: 'tagger', tagged: true };
}

/** A longer name with the country that is named inside it, where that is one. */
function unknownAround(name: TaggedName, inside: readonly NameCandidate[], tokens: Tokens, knowledge: KnowledgeBase): NameCandidate {
  const countries = inside.filter((known) => knowledge.entity(known.rows[0]!).subtype === 'country');
  const [only] = countries;
  return countries.length === 1 && only !== undefined ? { country: only.rows[0]!, countryAt: only.firstToken, ...unknown(name, tokens) } : unknown(name, tokens);
}

/** True for a country or capital in ideographs: they write people otherwise, and the tagger, which sees foreign sounds alone, cannot tell (“华盛顿”). */
function isGreatPlace(known: NameCandidate, { tokens, knowledge }: JoinContext): boolean {
  const { subtype } = knowledge.entity(known.rows[0]!);
  return tokens.kind[known.firstToken] === TokenKind.ideograph && (subtype === 'country' || subtype === 'capital') && isSure(known, knowledge);
}

/** True for a sure name of one word that the tagger takes for a person though nobody is called by it: “Thales”. */
function isNobody(known: NameCandidate, name: TaggedName, { text, knowledge }: JoinContext): boolean {
  return name.type === 'PER' && known.type !== 'PER' && known.endToken - known.firstToken === 1 && isSure(known, knowledge) && !isPersonsName(foldedSlice(text, known.start, known.end));
}

/** The listed name where both agree on the span: rows of the tagger's type first, none left where it is sure of another. */
function agreed(known: NameCandidate, name: TaggedName, context: JoinContext): NameCandidate {
  const { text, tokens, pack, knowledge } = context;
  if (known.form === 'adjective') return known;
  // An index is called by its company and is none: “Der Dow Jones stieg”.
  if (knowledge.entity(known.rows[0]!).subtype === 'index') return { ...known, tagged: true };
  const fits = known.rows.filter((row) => entityTypes[knowledge.rowType[row]!] === name.type);
  const isContested = known.type !== name.type && isSure(known, knowledge) && name.score < leastContested;
  if (fits.length > 0 && !isContested) {
    if (fits.length === known.rows.length) return { ...known, type: name.type, tagged: true };
    const rows = [...fits, ...known.rows.filter((row) => !fits.includes(row))];
    const { weights } = known;
    return { ...known, type: name.type, rows, ...(weights === undefined ? {} : { weights: rows.map((row) => weights[known.rows.indexOf(row)]!) }), tagged: true };
  }
  if (isGreatPlace(known, context) || isNobody(known, name, context)) return { ...known, tagged: true };
  const isThere = known.type === 'LOC' && isLocative(text, tokens, known, pack, false);
  const least = isSure(known, knowledge) ? leastOther[1] : isThere ? leastOtherThere : leastOther[0];
  return name.score >= least ? unknown(name, tokens) : { ...known, tagged: true };
}

/** Companies with the unlisted name directly behind them, which is what they make: “Amazon Prime Video”. */
function withProducts(names: readonly NameCandidate[], { text, tokens, pack, knowledge }: JoinContext): NameCandidate[] {
  if (pack.names.capitalNouns) return [...names];
  const merged: NameCandidate[] = [];
  for (const name of names) {
    const maker = merged.at(-1);
    const isMade = maker !== undefined && name.rows.length === 0 && name.form === 'name' && (name.type === 'MISC' || name.type === 'ORG')
      && maker.rows.length > 0 && maker.rule === 'listed-name' && knowledge.entity(maker.rows[0]!).subtype === 'company'
      && text.slice(maker.end, name.start) === ' ' && (tokens.flags[name.firstToken]! & TokenFlag.capital) !== 0;
    if (isMade) merged[merged.length - 1] = { ...name, start: maker.start, firstToken: maker.firstToken };
    else merged.push(name);
  }
  return merged;
}

/**
 * Joins listed and tagged names into candidates that are sorted and never overlap.
 *
 * @example listed “Chicago” (LOC) and tagged “University of Chicago” (ORG): the tagged name stands alone
 */
export function joinNames(known: readonly NameCandidate[], tagged: readonly TaggedName[], context: JoinContext): NameCandidate[] {
  const { tokens, knowledge } = context;
  const joined: NameCandidate[] = [];
  const heard = (name: NameCandidate): boolean => !needsVoice(name, context);
  let k = 0;
  for (const name of tagged) {
    for (; k < known.length && known[k]!.endToken <= name.firstToken; k++) if (heard(known[k]!)) joined.push(known[k]!);
    let stop = k;
    while (stop < known.length && known[stop]!.firstToken < name.endToken) stop++;
    if (stop === k) {
      if (name.score >= leastAlone) joined.push(unknown(name, tokens));
      continue;
    }
    const first = known[k]!;
    const last = known[stop - 1]!;
    if (stop - k === 1 && first.firstToken === name.firstToken && first.endToken === name.endToken) {
      joined.push(agreed(first, name, context));
      k = stop;
    } else if (name.firstToken <= first.firstToken && last.endToken <= name.endToken && name.score >= leastFor(name, known.slice(k, stop), context)) {
      joined.push(unknownAround(name, known.slice(k, stop), tokens, knowledge));
      k = stop;
    }
    // Else the listed names stand, and are taken on the way to the next tagged name.
  }
  joined.push(...known.slice(k).filter(heard));
  return withProducts(joined, context);
}
