import { TokenFlag, TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { isPlaceKind } from '../link/places.js';
import { isPersonsName, isSmallWord } from '../tagger/common-word.js';
import { partOf, type TaggedName } from '../tagger/index.js';
import { foldedSlice } from './inflector.js';
import { endsDay, isDay } from './days.js';

/*
 * What a language says of where a name begins and ends, and the tagger, which reads all languages alike, cannot know: the
 * full stop of an ordinal, the common noun for the kind of a place, a genitive that names somebody else, a pronoun that
 * is spelt like a given name, a noun that has a capital out of habit.
 */

const largeNounsOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.largeNouns.map(fold)));

/** Shorter ones are abbreviations of days, and of much else. */
const shortestDay = 4;

/** True for one word that is a noun with a capital out of habit (“il Paese”), or a day that is nobody's name. */
function isPlainWord({ firstToken, endToken, type }: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): boolean {
  if (endToken - firstToken > 1) return false;
  const word = foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!);
  if (largeNounsOf(pack).has(word)) return true;
  if (word.length < shortestDay || !isDay(word, pack)) return false;
  return type !== 'PER' || !isPersonsName(word);
}

const openingsOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.plainOpenings.map(fold)));

/** True for one word that opens its sentence and is no name there: “Chi ha vinto?”. */
function isPlainOpening({ firstToken, endToken }: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): boolean {
  return endToken - firstToken === 1 && (tokens.flags[firstToken]! & TokenFlag.sentenceStart) !== 0 && openingsOf(pack).has(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!));
}

/** A person with the full stop of an ordinal behind the name, where ordinals have one: “Pius V.”, “Karla IV.”. */
function withOrdinalStop(name: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): TaggedName {
  const { type, firstToken, endToken, end } = name;
  if (!pack.segmentation.ordinalDot || type !== 'PER' || endToken - firstToken < 2 || endToken >= tokens.length || text.charAt(end) !== '.') return name;
  const isRoman = /^[IVX]+$/.test(text.slice(tokens.start[endToken - 1], end));
  // At the end of a sentence the stop is the sentence's.
  return isRoman && endToken + 1 < tokens.length && tokens.sentence[endToken + 1] === tokens.sentence[firstToken] && tokens.start[endToken] === end ? partOf(name, firstToken, endToken + 1, tokens) : name;
}

/** A place without the noun in small letters that tells its kind behind it: “Tver bölgesinde”. */
function withoutKind(name: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): TaggedName {
  const last = name.endToken - 1;
  if (!pack.names.placeKinds.apart) return name;
  const isKind = name.type === 'LOC' && last > name.firstToken && isSmallWord(text, tokens, last) && isPlaceKind(foldedSlice(text, tokens.start[last]!, tokens.end[last]!), pack);
  return isKind ? partOf(name, name.firstToken, last, tokens) : name;
}

/** The name in the genitive that a place or person begins with, and the rest, where endings stand behind an apostrophe: “Rusya'nın Tver”. */
function partedAtGenitive(name: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const { type, firstToken, endToken } = name;
  if (pack.names.suffixes.length === 0 || (type !== 'LOC' && type !== 'PER')) return [name];
  for (let mark = firstToken + 1; mark + 2 < endToken; mark++) {
    const isApostrophe = /^['’]$/.test(text.slice(tokens.start[mark], tokens.end[mark])) && tokens.start[mark + 1] === tokens.end[mark];
    if (!isApostrophe || !isSmallWord(text, tokens, mark + 1) || (tokens.flags[mark + 2]! & TokenFlag.spaceBefore) === 0 || (tokens.flags[mark + 2]! & TokenFlag.capital) === 0) continue;
    return [partOf(name, firstToken, mark, tokens), partOf(name, mark + 2, endToken, tokens)];
  }
  return [name];
}

const abbreviationsOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set([...pack.segmentation.abbreviations, ...pack.segmentation.ambiguousAbbreviations].map(fold)));

/** Fewest letters of a word whose full stop ends a sentence, whatever the parting of sentences made of it. */
const longerThanAbbreviations = 5;

/** The names before and behind the full stop of a sentence that the tagger read over: “Florydy. Drony”. A title may hold one. */
function partedAtStop(name: TaggedName, text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  const { type, firstToken, endToken } = name;
  if (type === 'MISC') return [name];
  for (let stop = firstToken + 1; stop + 1 < endToken; stop++) {
    if (text.charAt(tokens.start[stop]!) !== '.' || tokens.end[stop]! - tokens.start[stop]! > 1 || tokens.end[stop - 1] !== tokens.start[stop]) continue;
    const isOpen = (tokens.flags[stop + 1]! & (TokenFlag.spaceBefore | TokenFlag.capital)) === (TokenFlag.spaceBefore | TokenFlag.capital);
    const size = tokens.end[stop - 1]! - tokens.start[stop - 1]!;
    if (!isOpen || size < longerThanAbbreviations || (tokens.flags[stop - 1]! & TokenFlag.allCaps) !== 0 || tokens.kind[stop - 1] !== TokenKind.word) continue;
    if (abbreviationsOf(pack).has(foldedSlice(text, tokens.start[stop - 1]!, tokens.end[stop - 1]!))) continue;
    return [partOf(name, firstToken, stop, tokens), ...partedAtStop(partOf(name, stop + 1, endToken, tokens), text, tokens, pack)];
  }
  return [name];
}

/** Tagged names with the ends that the language gives them, without its words that are none. Sorted as before. */
export function withEdges(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack): readonly TaggedName[] {
  return tagged.filter((name) => !isPlainOpening(name, text, tokens, pack) && !isPlainWord(name, text, tokens, pack) && !(name.endToken - name.firstToken === 1 && endsDay(text, tokens, name.firstToken, pack)))
    .flatMap((name) => (name.endToken - name.firstToken < 3 ? [name] : partedAtStop(name, text, tokens, pack)))
    .flatMap((name) => partedAtGenitive(name, text, tokens, pack))
    .map((name) => withoutKind(withOrdinalStop(name, text, tokens, pack), text, tokens, pack));
}
