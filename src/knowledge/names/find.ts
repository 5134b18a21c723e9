import { entityTypes, NameFlag, TokenFlag, type EntityType, type KnowledgeBase, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { holdsLanguage, languageBit } from '../base/languages.js';
import { adjectivesOf } from './adjectives.js';
import { foldedSlice } from './inflector.js';
import { isOfFew, NameFinder, type KnownName } from './known-names.js';
import { findNamesBehind, findShortNames, shortNameRule } from './short-names.js';

const finders = new WeakMap<LanguagePack, WeakMap<KnowledgeBase, NameFinder>>();

function finderOf(pack: LanguagePack, knowledge: KnowledgeBase): NameFinder {
  let byBase = finders.get(pack);
  if (byBase === undefined) finders.set(pack, (byBase = new WeakMap()));
  let finder = byBase.get(knowledge);
  if (finder === undefined) byBase.set(knowledge, (finder = new NameFinder(pack, knowledge)));
  return finder;
}

/** Where a weak name, an unchecked spelling, an inflected form stand among the readings of a name, 0–1. */
function nameWeight(flags: number): number {
  return (flags & NameFlag.weak) !== 0 ? 0.6 : (flags & NameFlag.minor) !== 0 ? 0.85 : (flags & NameFlag.common) !== 0 ? 0.8 : 1;
}

/** {@link NameFlag.acronym} where a spelling of the row's name is an acronym: “Otan” is one because OTAN is. */
function acronyms(known: KnownName, row: number, { nameRow, nameFlags }: KnowledgeBase): number {
  return known.names.some((name) => nameRow[name] === row && (nameFlags[name]! & NameFlag.acronym) !== 0) ? NameFlag.acronym : 0;
}

/** True where a name is listed for the language itself, or is a country's for all languages. */
function isNative(known: KnownName, pack: LanguagePack, knowledge: KnowledgeBase): boolean {
  const { nameRow, nameLanguagesLow, nameLanguagesHigh } = knowledge;
  const bit = languageBit(pack.tag);
  return known.names.some((name) => {
    const low = nameLanguagesLow[name]!;
    const high = nameLanguagesHigh[name]!;
    return (low | high) === 0 ? knowledge.entity(nameRow[name]!).subtype === 'country' : holdsLanguage(low, high, bit);
  });
}

/** True for a capital inside a sentence where adjectives are written small: “u Hrvatskoj” is the country, “hrvatskoj vladi” its adjective. */
function isProper(at: number, tokens: Tokens, { names }: LanguagePack): boolean {
  return names.smallAdjectives && !names.capitalNouns && (tokens.flags[at]! & (TokenFlag.capital | TokenFlag.sentenceStart)) === TokenFlag.capital;
}

/** True for an acronym that one or two other languages alone use for a body of some country: “SSB” is Norway's statistics office in Norwegian, and much else elsewhere. */
function isForeignAcronym(known: KnownName, row: number, pack: LanguagePack, knowledge: KnowledgeBase): boolean {
  const { nameRow, nameFlags, nameLanguagesLow, nameLanguagesHigh } = knowledge;
  if (isNative(known, pack, knowledge) || knowledge.entity(row).country === null) return false;
  return known.names.every((name) => nameRow[name] !== row || ((nameFlags[name]! & NameFlag.acronym) !== 0 && (nameLanguagesLow[name]! | nameLanguagesHigh[name]!) !== 0 && isOfFew(nameLanguagesLow[name]!, nameLanguagesHigh[name]!)));
}

const plainOpenings = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.plainOpenings.map(fold)));

/**
 * True for a country in its own name of the language and with a capital that says so: inside a sentence (Vietnamese “Mỹ” is America, “mỹ” is
 * beautiful), anywhere if adjectives stand behind their nouns, so that none opens a sentence (Spanish “Francia creció”), and at the opening of one
 * if the word is no plain one of the language: Czech “Slovensko” is written small in Slovene alone, while “Mali” is Polish for small ones.
 */
function isPlainCountry(known: KnownName, row: number, text: string, tokens: Tokens, pack: LanguagePack, knowledge: KnowledgeBase): boolean {
  const flags = tokens.flags[known.firstToken]!;
  if ((flags & TokenFlag.capital) === 0 || knowledge.entity(row).subtype !== 'country' || !isNative(known, pack, knowledge)) return false;
  const { capitalNouns, roleOrder } = pack.names;
  if (!capitalNouns && ((flags & TokenFlag.sentenceStart) === 0 || (roleOrder.adjectiveAfter && !roleOrder.adjectiveBefore))) return true;
  return !known.inflected && !plainOpenings(pack).has(foldedSlice(text, known.start, known.end));
}

/** Rows of a known name, best first, each once, with the weight and the {@link NameFlag} bits of the best. */
function rankRows(known: KnownName, knowledge: KnowledgeBase, isAllCaps: boolean): { rows: number[]; weights: number[]; score: number; flags: number } {
  const { nameRow, nameFlags, rowPrior } = knowledge;
  const best = new Map<number, number>();
  const bestFlags = new Map<number, number>();
  const hasChecked = known.names.some((name) => (nameFlags[name]! & NameFlag.minor) === 0);
  for (const name of known.names) {
    const row = nameRow[name]!;
    const flags = nameFlags[name]!;
    // “OTAN” is the alliance, not the town of Otan.
    // Philadelphia is the city of that name before it is an old spelling of Amman.
    const doubt = hasChecked && (flags & NameFlag.minor) !== 0 ? 0.75 : 1;
    const shape = !isAllCaps || (flags & NameFlag.capitals) !== 0 ? 1 : 0.7;
    const value = shape * doubt * nameWeight(flags) * (0.3 + (0.7 * rowPrior[row]!) / 255);
    if (value <= (best.get(row) ?? 0)) continue;
    best.set(row, value);
    bestFlags.set(row, flags);
  }
  const rows = [...best.keys()].sort((a, b) => best.get(b)! - best.get(a)! || a - b);
  return { rows, weights: rows.map((row) => best.get(row)!), score: best.get(rows[0]!)! * (known.inflected ? 0.95 : 1), flags: bestFlags.get(rows[0]!)! | acronyms(known, rows[0]!, knowledge) };
}

const longestAcronym = 4;

/** “DANE”, Colombia's statistics office, is no Dane: a short word in capitals among words that are not. */
function isAcronymAlone(i: number, tokens: Tokens): boolean {
  const inCapitals = (at: number): boolean => at >= 0 && at < tokens.length && (tokens.flags[at]! & TokenFlag.allCaps) !== 0;
  return inCapitals(i) && tokens.end[i]! - tokens.start[i]! <= longestAcronym && !inCapitals(i - 1) && !inCapitals(i + 1);
}

/**
 * Finds every listed name, and every adjective of a country, in a text. Candidates are sorted and never overlap.
 *
 * @example findKnownNames("Rusya'nın lideri", …) // one candidate, “Rusya”, with the row of Russia
 */
export function findKnownNames(text: string, tokens: Tokens, pack: LanguagePack, knowledge: KnowledgeBase): NameCandidate[] {
  const known = finderOf(pack, knowledge).find(text, tokens);
  const adjectives = adjectivesOf(pack);
  const words = adjectives.lexicon.words(tokens);
  const candidates: NameCandidate[] = [];
  const asName = (name: KnownName): void => {
    const { rows, weights, score, flags } = rankRows(name, knowledge, (tokens.flags[name.firstToken]! & TokenFlag.allCaps) !== 0);
    const type = entityTypes[knowledge.rowType[rows[0]!]!]!;
    const isPlain = name.endToken - name.firstToken === 1;
    const isAcronym = (flags & (NameFlag.acronym | NameFlag.capitals)) !== 0 && isPlain;
    // A name that is a common word too says nothing where any word has a capital (“Orange is the colour …”); an acronym in capitals does.
    const written = tokens.flags[name.firstToken]!;
    const saysLittle = !(isAcronym && (written & TokenFlag.allCaps) !== 0) && (type !== 'ORG' || (written & TokenFlag.sentenceStart) !== 0);
    const isCommon = (flags & NameFlag.common) !== 0 && isPlain && saysLittle && !isPlainCountry(name, rows[0]!, text, tokens, pack, knowledge);
    candidates.push({
      start: name.start, end: name.end, firstToken: name.firstToken, endToken: name.endToken, type, rows, weights, score,
      form: isAcronym ? 'acronym' : 'name',
      rule: (flags & NameFlag.weak) !== 0 || (isAcronym && isForeignAcronym(name, rows[0]!, pack, knowledge)) ? 'weak-name' : isCommon ? 'common-name' : name.inflected ? 'inflected-name' : (flags & NameFlag.minor) !== 0 ? 'listed-spelling' : 'listed-name',
      tagged: false,
    });
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const name = known[next];
    if (words[i] !== -1 && (name === undefined || name.firstToken >= i) && (pack.names.smallAdjectives || (tokens.flags[i]! & (TokenFlag.capital | TokenFlag.nonLatin)) !== 0)) {
      const found = adjectives.lexicon.longest(tokens, words, i);
      if (found !== null && !(found.end === i + 1 && isAcronymAlone(i, tokens)) && (name === undefined || name.firstToken > i || name.endToken < found.end || (name.endToken === found.end && !isProper(i, tokens, pack) && (name.inflected || !isNative(name, pack, knowledge))))) {
        const values = adjectives.lexicon.valuesAt(found.node);
        const rows = [...values].map((value) => targetRow(adjectives.targets[value]!, knowledge)).filter((row) => row >= 0);
        if (rows.length > 0) {
          candidates.push({
            start: tokens.start[i]!, end: tokens.end[found.end - 1]!, firstToken: i, endToken: found.end,
            type: 'MISC', form: 'adjective', rows, score: 0.9, rule: 'country-adjective', tagged: false,
          });
          i = found.end - 1;
          while (known[next] !== undefined && known[next]!.firstToken < found.end) next++;
          continue;
        }
      }
    }
    if (name !== undefined && name.firstToken === i) {
      asName(name);
      next++;
      i = name.endToken - 1;
    }
  }
  return withShortNames(candidates, text, tokens, pack, knowledge);
}

function withShortNames(candidates: NameCandidate[], text: string, tokens: Tokens, pack: LanguagePack, knowledge: KnowledgeBase): NameCandidate[] {
  if (Object.keys(pack.names.shortNames).length === 0) return candidates;
  const covered = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of candidates) covered.fill(1, firstToken, endToken);
  const short = [...findShortNames(text, tokens, covered, pack), ...findNamesBehind(text, tokens, covered, pack)].flatMap(({ token, target }): NameCandidate[] => {
    const row = targetRow(target, knowledge);
    return row < 0 ? [] : [{
      start: tokens.start[token]!, end: tokens.end[token]!, firstToken: token, endToken: token + 1,
      type: 'LOC', form: 'name', rows: [row], score: 0.8, rule: shortNameRule, tagged: false,
    }];
  });
  return short.length === 0 ? candidates : [...candidates, ...short].sort((a, b) => a.start - b.start);
}

function targetRow(target: string, knowledge: KnowledgeBase): number {
  return target.length === 2 ? knowledge.countryRow(target) : knowledge.rowOf(target);
}

/**
 * Bits of {@link gazetteerHints}: begin and inside of a listed name, by type. A token may bear several types.
 *
 * @example PER begin 1, inside 2; ORG 4, 8; LOC 16, 32; MISC 64, 128
 */
export const hintBits: Readonly<Record<EntityType, { readonly begin: number; readonly inside: number }>> = {
  PER: { begin: 1, inside: 2 }, ORG: { begin: 4, inside: 8 }, LOC: { begin: 16, inside: 32 }, MISC: { begin: 64, inside: 128 },
};

/** One byte a token: what the listed names at that place could be. The same at training and at run time. */
export function hintsFrom(candidates: readonly NameCandidate[], tokens: Tokens, knowledge: KnowledgeBase): Uint8Array {
  const hints = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, rows, form } of candidates) {
    const types = form === 'adjective' ? (['MISC'] as const) : rows.map((row) => entityTypes[knowledge.rowType[row]!]!);
    for (const type of types) {
      const bits = hintBits[type];
      hints[firstToken] = hints[firstToken]! | bits.begin;
      for (let i = firstToken + 1; i < endToken; i++) hints[i] = hints[i]! | bits.inside;
    }
  }
  return hints;
}

/** The hints of a text: {@link findKnownNames}, then {@link hintsFrom}. */
export function gazetteerHints(text: string, tokens: Tokens, pack: LanguagePack, knowledge: KnowledgeBase): Uint8Array {
  return hintsFrom(findKnownNames(text, tokens, pack, knowledge), tokens, knowledge);
}
