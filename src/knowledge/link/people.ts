import { TokenFlag, type KnowledgeBase, type NameCandidate, type Tokens } from '../../model/index.js';
import { foldedSlice } from '../names/inflector.js';
import { endsTitle } from '../names/titles.js';
import { listedAs } from '../tagger/common-word.js';
import { nameKey, surnameOf } from './name-key.js';
import { isInOffice, yearsBeforeOffice } from './offices.js';
import type { Surroundings } from './surroundings.js';
import { variantRow } from './variants.js';

/*
 * A surname alone says little. It is a known person's where the document names that person in full, tells the office, or
 * speaks of the country; it is somebody else's where another given name stands before it.
 */

/** Rows of at least this prior (of 255) are meant by their bare surname, even where a namesake is about. */
const famousPrior = 128;

/** Nobody is written about this many years before his first office, other than as a child. */
const longestYouth = 50;

/** True where a given name stands directly before a single word, also where it opens the sentence: “Bill Jordan”. */
export function hasGivenNameBefore({ text, tokens, covered, pack }: Pick<Surroundings, 'text' | 'tokens' | 'covered' | 'pack'>, { firstToken, endToken, start }: NameCandidate): boolean {
  const at = firstToken - 1;
  if (endToken - firstToken > 1 || at < 0 || tokens.sentence[at] !== tokens.sentence[firstToken] || start - tokens.end[at]! !== 1 || text.charAt(start - 1) !== ' ') return false;
  if (covered[at] === 1 || (tokens.flags[at]! & TokenFlag.capital) === 0 || (tokens.flags[at]! & TokenFlag.allCaps) !== (tokens.flags[firstToken]! & TokenFlag.allCaps)) return false;
  const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  const { given, small } = listedAs(word);
  return given && !small && !endsTitle(text, tokens, at, pack);
}

/**
 * True where the word before a surname is the person's own given name, in whatever spelling: by its key in Latin script,
 * by its first sound in others, where given names are spelt more freely (“Ненси Пелоси”).
 */
export function isOwnGivenName({ text, tokens, knowledge }: Pick<Surroundings, 'text' | 'tokens' | 'knowledge'>, { firstToken }: NameCandidate, row: number): boolean {
  const given = nameKey(text.slice(tokens.start[firstToken - 1], tokens.end[firstToken - 1]));
  const own = nameKey(knowledge.entity(row).name).split(' ');
  return (tokens.flags[firstToken]! & TokenFlag.nonLatin) !== 0 ? own[0]!.charAt(0) === given.charAt(0) : own.includes(given);
}

/** True for somebody who is meant by the bare surname even where others who bear it are named: in office at the date, or known to everybody. */
export function ownsSurname(knowledge: KnowledgeBase, row: number, date: string | null): boolean {
  return knowledge.rowPrior[row]! >= famousPrior || isInOffice(knowledge, row, date);
}

/**
 * Keys of the surnames of people named in full whom no list knows. Where somebody whom a list knows is named in full by
 * the same surname, it is his if he is in office at the date or known to everybody; else it stays open.
 */
export function strangersOf(around: Pick<Surroundings, 'text' | 'tokens' | 'covered' | 'pack' | 'knowledge' | 'date'>, candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const { text, tokens, knowledge, date, pack } = around;
  const { familyFirst } = pack.names;
  const strangers = new Set<string>();
  const known = new Set<string>();
  for (const candidate of candidates) {
    const { type, rows, firstToken, endToken, start, end } = candidate;
    const name = text.slice(start, end);
    if (endToken - firstToken < 2) {
      if (hasGivenNameBefore(around, candidate) && (rows[0] === undefined || !isOwnGivenName(around, candidate, rows[0]))) strangers.add(nameKey(name));
      continue;
    }
    if (type !== 'PER') continue;
    const row = rows[0] ?? variantRow(name, 'PER', knowledge, familyFirst);
    const surname = surnameOf(nameKey(name), familyFirst);
    // “Кампанія Трампа” at the beginning of a sentence names nobody else.
    if (row < 0 && (tokens.flags[firstToken]! & TokenFlag.sentenceStart) !== 0 && !listedAs(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!)).given) continue;
    if (row < 0) strangers.add(surname);
    else if (ownsSurname(knowledge, row, date)) known.add(surname);
  }
  for (const surname of known) strangers.delete(surname);
  return strangers;
}

/** True where a title or an office stands directly before a name: “President Obama”. */
function hasTitleBefore({ text, tokens, pack }: Surroundings, { firstToken }: NameCandidate): boolean {
  return firstToken > 0 && tokens.sentence[firstToken - 1] === tokens.sentence[firstToken] && endsTitle(text, tokens, firstToken - 1, pack);
}

/**
 * True where a bare surname that many people or things have may be taken for a person of the knowledge base whom the
 * document does not name in full: by a title, an office at the date, or the person's country.
 */
export function isSurnameBacked(around: Surroundings, candidate: NameCandidate, row: number, isCountryNamed: boolean): boolean {
  const word = foldedSlice(around.text, candidate.start, candidate.end);
  const { given, family, small } = listedAs(word);
  if (!small && ((!given && !family) || around.knowledge.rowPrior[row]! >= famousPrior)) return true;
  return isCountryNamed || hasTitleBefore(around, candidate) || isInOffice(around.knowledge, row, around.date);
}

/** True where a person was not yet anybody at the date of the document: François Hollande in a report of 1798. */
export function isAnachronism(knowledge: KnowledgeBase, row: number, date: string | null): boolean {
  return knowledge.entity(row).type === 'PER' && yearsBeforeOffice(knowledge, row, date) > longestYouth;
}

/** True where a given name and the capitalised family name after it make a person of a place: “Jordan Peterson”. */
export function hasFamilyNameAfter({ text, tokens, covered }: { readonly text: string; readonly tokens: Tokens; readonly covered: Uint8Array }, { firstToken, endToken, end }: NameCandidate): boolean {
  if (endToken - firstToken > 1 || endToken >= tokens.length || covered[endToken] === 1 || tokens.sentence[endToken] !== tokens.sentence[firstToken]) return false;
  if (tokens.start[endToken]! - end !== 1 || (tokens.flags[endToken]! & TokenFlag.capital) === 0) return false;
  if (!listedAs(foldedSlice(text, tokens.start[firstToken]!, tokens.end[firstToken]!)).given) return false;
  const { family, small } = listedAs(foldedSlice(text, tokens.start[endToken]!, tokens.end[endToken]!));
  return family && !small;
}
