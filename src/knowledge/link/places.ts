import { type KnowledgeBase, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';

/*
 * Which of several places of one name is meant is told by the words beside it: “the state of New York”, “Kanton Zürich”,
 * “Cambridge, Massachusetts”, “Ontario and Quebec”.
 */

/** What kind of place the words beside a name tell. */
export type PlaceKind = 'region' | 'city';

const kindsOf = perPack((pack: LanguagePack): ReadonlyMap<string, PlaceKind> => {
  const kinds = new Map<string, PlaceKind>();
  for (const word of pack.names.placeKinds.cities) kinds.set(fold(word), 'city');
  for (const word of pack.names.placeKinds.regions) kinds.set(fold(word), 'region');
  return kinds;
});

/** True for a word, folded, that tells what kind of place a name beside it is. */
export function isPlaceKind(word: string, pack: LanguagePack): boolean {
  return kindsOf(pack).has(word);
}

const jointsOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.roleOrder.nameAfter.flatMap((words) => fold(words).split(' ')).filter((word) => word !== '')));

/** True for a word, folded, that joins a noun to the name of its place: “of”, “de la”. */
export function isJoint(word: string, pack: LanguagePack): boolean {
  return jointsOf(pack).has(word);
}

/** The kind that a word tells; undefined where it tells none, or stands in another sentence than the name. */
function kindAt(text: string, tokens: Tokens, at: number, { firstToken }: NameCandidate, pack: LanguagePack): PlaceKind | undefined {
  return at < 0 || at >= tokens.length || tokens.sentence[at] !== tokens.sentence[firstToken] ? undefined : kindsOf(pack).get(foldedSlice(text, tokens.start[at]!, tokens.end[at]!));
}

const isClose = (text: string, tokens: Tokens, left: number): boolean => text.slice(tokens.end[left]!, tokens.start[left + 1]!).trim() === '';

/** Token of the word that tells a place's kind before its name, joints passed over: “Ville de Paris”; -1 where there is none. */
export function kindWordBefore(text: string, tokens: Tokens, candidate: NameCandidate, pack: LanguagePack): number {
  if (kindsOf(pack).size === 0) return -1;
  const joints = jointsOf(pack);
  let before = candidate.firstToken - 1;
  for (let passed = 0; passed < 2 && before >= 0 && joints.has(foldedSlice(text, tokens.start[before]!, tokens.end[before]!)); passed++) before--;
  return kindAt(text, tokens, before, candidate, pack) !== undefined && isClose(text, tokens, before) ? before : -1;
}

/** The kind that a word directly before a name, or directly after it, tells; null where there is none. */
export function kindBeside(text: string, tokens: Tokens, candidate: NameCandidate, pack: LanguagePack): PlaceKind | null {
  if (kindsOf(pack).size === 0) return null;
  const before = kindWordBefore(text, tokens, candidate, pack);
  if (before >= 0) return kindAt(text, tokens, before, candidate, pack) ?? null;
  const next = kindAt(text, tokens, candidate.endToken, candidate, pack);
  return next !== undefined && isClose(text, tokens, candidate.endToken - 1) ? next : null;
}

/** True for a town or a capital. */
export function isTown(knowledge: KnowledgeBase, row: number): boolean {
  const { subtype } = knowledge.entity(row);
  return subtype === 'city' || subtype === 'capital';
}

/** The region or country of which the name after a comma tells that the town before it lies in it: “Cambridge, Massachusetts”; -1 where there is none. */
export function regionAfterComma(text: string, candidate: NameCandidate, next: NameCandidate | undefined, knowledge: KnowledgeBase): number {
  if (next === undefined || next.rows.length === 0 || next.form === 'adjective' || text.slice(candidate.end, next.start) !== ', ') return -1;
  const row = next.rows[0]!;
  const { subtype } = knowledge.entity(row);
  return subtype === 'region' || subtype === 'country' ? row : -1;
}

/** Characters between two names that are told in one breath: “, ”, “ and ”, “ und ”. */
const longestJoint = 5;

/** The row of a place that stands in one list with a name, directly beside it, or -1. */
function listedBeside(text: string, candidate: NameCandidate, beside: NameCandidate | undefined): number {
  if (beside === undefined || beside.rows.length === 0 || beside.form === 'adjective' || beside.type !== 'LOC') return -1;
  const [from, to] = beside.start > candidate.start ? [candidate.end, beside.start] : [beside.end, candidate.start];
  return to - from > longestJoint || /[.;:()]/u.test(text.slice(from, to)) ? -1 : beside.rows[0]!;
}

/** True where a name stands in one list with a region of a country, and beside no town: “Ontario and Quebec”. */
export function isListedWithRegions(text: string, candidate: NameCandidate, neighbours: readonly (NameCandidate | undefined)[], country: string | null, knowledge: KnowledgeBase): boolean {
  const rows = neighbours.map((beside) => listedBeside(text, candidate, beside)).filter((row) => row >= 0);
  return rows.length > 0 && rows.every((row) => knowledge.entity(row).subtype === 'region' && knowledge.entity(row).country === country);
}
