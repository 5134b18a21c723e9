import { type KnowledgeBase, type LanguagePack, type NameCandidate, TokenFlag, TokenKind, type Tokens } from '../../model/index.js';
import { isKnownAtHome } from '../names/home.js';
import { evidenceFor, leastConfidence, linkConfidence, type Evidence } from './confidence.js';
import { foldedSlice } from '../names/inflector.js';
import { companiesOf, hasLegalFormAfter } from './companies.js';
import { isAnachronism, isSurnameBacked, strangersOf } from './people.js';
import { isListedWithRegions, isTown, kindBeside, regionAfterComma } from './places.js';
import { hasTeamRoleBeside, isInResults, isLocative, isOnSport } from './sport.js';
import { asTownAdjective } from './town-adjectives.js';
import { hasStrangerAfter, hasStrangerBefore, isOfMoney, isPartOfLonger, isPlainWord, isStrangersSurname, type Surroundings } from './surroundings.js';
import { variantRow } from './variants.js';

const isOneWord = ({ firstToken, endToken }: NameCandidate): boolean => endToken - firstToken === 1;

/** A candidate and whom it was decided to mean: a row, or -1 for somebody no list knows. */
export interface Choice {
  readonly candidate: NameCandidate;
  readonly row: number;
  readonly confidence: number;
  /** What the confidence of a link was computed from. */
  readonly evidence?: Evidence;
}

/** How many others of the same country the document names. */
function supporters(countries: ReadonlyMap<string, ReadonlySet<number>>, country: string, row: number): number {
  const rows = countries.get(country);
  return rows === undefined ? 0 : rows.size - (rows.has(row) ? 1 : 0);
}

/** What it says for a region or town that the document is about its country's towns and regions, and has nothing to do with the country or town abroad of the same name. */
const localBonus = 0.5;
/** Towns and regions, capitals left out: Washington stands for its government. */
const leastLocal = 2;

/** Towns of more than this prior (of 255) are meant wherever they are named: Paris in a report on Texas is France's. */
const worldTownPrior = 178;
/** The least part of the prior of its great namesake that a town at hand has: Virginia's Alexandria, not every Rome. */
const leastNamesake = 0.3;

/** True for the Georgia of Atlanta and Alabama, and for the Alexandria of Richmond and Virginia, in a document that has to do with no Georgia in the Caucasus and no Egypt. */
function isLocalPlace({ knowledge, countries }: Surroundings, candidate: NameCandidate, row: number): boolean {
  const { subtype, country } = knowledge.entity(row);
  const isRegion = subtype === 'region';
  if (country === null || !(isRegion || subtype === 'city')) return false;
  const namesake = candidate.rows.find((other) => (isRegion ? knowledge.entity(other).subtype === 'country' : isGreaterTown(knowledge, other, row)));
  if (namesake === undefined || supporters(countries, knowledge.entity(namesake).country!, namesake) > 0) return false;
  const local = [...(countries.get(country) ?? [])].filter((other) => !candidate.rows.includes(other) && (knowledge.entity(other).subtype === 'city' || knowledge.entity(other).subtype === 'region'));
  return local.length >= leastLocal;
}

/** True for a town abroad that is better known than another of its name, though not by all the world. */
function isGreaterTown(knowledge: KnowledgeBase, greater: number, row: number): boolean {
  const prior = knowledge.rowPrior[greater]!;
  return isTown(knowledge, greater) && prior <= worldTownPrior && prior > knowledge.rowPrior[row]! && knowledge.rowPrior[row]! >= leastNamesake * prior && knowledge.entity(greater).country !== knowledge.entity(row).country;
}

function scoreOf(around: Surroundings, candidate: NameCandidate, row: number, rank: number): number {
  const { knowledge, named, countries } = around;
  const { country, type } = knowledge.entity(row);
  const weight = candidate.weights?.[rank] ?? candidate.score;
  let score = Math.min(weight, candidate.score) * (0.5 + 0.5 * (knowledge.rowPrior[row]! / 255)) - 0.08 * Math.min(rank, 3);
  if (named.has(row)) score += 0.5;
  if (isLocalPlace(around, candidate, row)) score += localBonus;
  // Mexico does not speak for Mexico City where either may be meant.
  if (country !== null && knowledge.entity(row).subtype !== 'country' && !candidate.rows.includes(knowledge.countryRow(country))) score += Math.min(0.2, (type === 'LOC' ? 0.1 : 0.05) * supporters(countries, country, row));
  return score;
}

/** A candidate with the candidates before and after it. */
interface Placed {
  readonly candidate: NameCandidate;
  readonly before: NameCandidate | undefined;
  readonly after: NameCandidate | undefined;
}

/** What it says for a region that others of its country alone stand in one list with it. */
const listedBonus = 0.5;

/** The score of a row that cannot be meant. */
const excluded = -1;

/** The score of each row of a candidate, {@link excluded} for those that the words beside it rule out: after “state of” a region is left, before “, Massachusetts” its Cambridge. */
function scoresOf(around: Surroundings, { candidate, before, after }: Placed): readonly number[] {
  const { text, tokens, pack, knowledge, date } = around;
  const { rows } = candidate;
  const scores = rows.map((row, rank) => (isAnachronism(knowledge, row, date) ? excluded : scoreOf(around, candidate, row, rank)));
  if (candidate.form === 'adjective' || !rows.some((row) => knowledge.entity(row).type === 'LOC')) return scores;
  const kind = kindBeside(text, tokens, candidate, pack);
  const keep = (fits: (row: number) => boolean): void => rows.forEach((row, rank) => { if (!fits(row)) scores[rank] = excluded; });
  if (kind === 'region') keep((row) => !isTown(knowledge, row));
  else if (kind === 'city' && rows.some((row) => isTown(knowledge, row))) keep((row) => isTown(knowledge, row));
  const owner = regionAfterComma(text, candidate, after, knowledge);
  if (owner >= 0) {
    const { country, subtype } = knowledge.entity(owner);
    const isWithin = (row: number): boolean => knowledge.entity(row).country === country;
    if (rows.some(isWithin)) keep((row) => isWithin(row) || knowledge.entity(row).subtype === 'country');
    // A town that is listed for another country is not the one before the name of a region.
    else if (subtype === 'region') keep((row) => !isTown(knowledge, row));
  }
  for (let rank = 0; rank < rows.length; rank++) {
    const { subtype, country } = knowledge.entity(rows[rank]!);
    if (scores[rank] !== excluded && subtype === 'region' && isListedWithRegions(text, candidate, [before, after], country, knowledge)) scores[rank]! += listedBonus;
  }
  return scores;
}

/** Rows below this prior (of 255) need the tagger's voice when only an unchecked spelling or an inflected form points to them. */
const doubtfulPrior = 90;
/** Towns and regions of at least this prior (of 255) are known beyond their country. */
const knownPrior = 127;
/** Towns of at least this prior (of 255), of some 300,000 people, are known where a preposition says that a place is named. */
const townPrior = 76;
/** Rows of at least this prior may be meant by a bare surname. */
const famousPrior = 180;

/** True where a word beside a name says itself that the region is meant: “oblast de Tver”, “Kanton Zürich”. */
function isToldRegion({ text, tokens, pack, knowledge }: Surroundings, candidate: NameCandidate, row: number): boolean {
  return knowledge.entity(row).subtype === 'region' && kindBeside(text, tokens, candidate, pack) === 'region';
}

/** True for a town in the name that is checked, directly behind a preposition of places. */
function isThere({ text, tokens, pack }: Surroundings, candidate: NameCandidate, prior: number): boolean {
  const { rule, firstToken } = candidate;
  const isChecked = rule === 'listed-name' || (rule === 'common-name' && candidate.tagged === true);
  return isChecked && prior >= townPrior && firstToken > 0 && tokens.kind[firstToken - 1] === TokenKind.word && isLocative(text, tokens, candidate, pack, false);
}

/** Whether a name that nothing else in the document supports may be taken for a row. */
function isBelievable(around: Surroundings, candidate: NameCandidate, row: number): boolean {
  const { knowledge, countries, pack } = around;
  const { country, qid, subtype, type } = knowledge.entity(row);
  const isTagged = candidate.tagged;
  const isSingle = isOneWord(candidate);
  const prior = knowledge.rowPrior[row]!;
  const isSettled = type === 'LOC' && (subtype === 'city' || subtype === 'region');
  // Where writing has no capitals, a town's name is too often another word.
  const isCapital = (around.tokens.flags[candidate.firstToken]! & TokenFlag.capital) !== 0;
  const isAtHome = isSettled && isCapital && isKnownAtHome(row, pack, knowledge);
  if (isCapital && isToldRegion(around, candidate, row)) return true;
  const isBacked = isAtHome || (country !== null && supporters(countries, country, row) > 0);
  if (!isTagged && candidate.rule === 'listed-spelling' && prior < doubtfulPrior && !isAtHome) return false;
  if (!isTagged && candidate.rule === 'inflected-name' && isSingle && prior < knownPrior && !isAtHome) return false;
  if (!isTagged && (candidate.rule === 'weak-name' || candidate.rule === 'common-name')) return false;
  if (candidate.rule === 'weak-name') {
    // A bare surname is the office holder's only where the document names his country too.
    if (type === 'PER') return prior >= famousPrior && isBacked && !hasStrangerBefore(around, candidate) && !hasStrangerAfter(around, candidate);
    // “Congress”, “PA”, “World Cup” mean ours only where the document has to do with its country.
    if (!isBacked) return false;
  }
  if (!isSingle) return true;
  if (type === 'PER' && !isSurnameBacked(around, candidate, row, isBacked)) return false;
  // A little-known town is more often somebody's surname, unless its country is at hand: “in Fukuoka” it is none.
  if (isSettled && qid === null && prior < knownPrior && !isBacked && !isThere(around, candidate, prior)) return false;
  return isTagged || type === 'ORG' || pack.names.capitalNouns || !hasStrangerBefore(around, candidate) && !hasStrangerAfter(around, candidate);
}

/** True for a short name of parties with a capital inside a sentence: “the Greens” are a party, though nobody says of which country. */
function isPartyInside({ knowledge, tokens, pack }: Surroundings, { firstToken, rule }: NameCandidate, row: number): boolean {
  const isCapital = (tokens.flags[firstToken]! & (TokenFlag.capital | TokenFlag.sentenceStart)) === TokenFlag.capital;
  return rule === 'weak-name' && isCapital && !pack.names.capitalNouns && knowledge.entity(row).subtype === 'party';
}

/** Characters that may stand between a country and a body of it: “日本の外務省”. */
const longestTie = 2;

/** True for a body of one country that is named directly behind another: “Mexican Congress”, “ロシアの外務省”. */
function isOthersBody({ knowledge }: Surroundings, { candidate, before }: Placed, row: number): boolean {
  const { type, country } = knowledge.entity(row);
  if (type !== 'ORG' || country === null || candidate.rule !== 'weak-name' || before === undefined || before.rows.length === 0 || candidate.start - before.end > longestTie) return false;
  const other = knowledge.entity(before.rows[0]!);
  return other.subtype === 'country' && other.country !== country;
}

/** A candidate that stays a name, but is nobody's that a list knows. */
function unlinked(candidate: NameCandidate): Choice {
  return { candidate: { ...candidate, rows: [], rule: 'unlinked' }, row: -1, confidence: 0.5 };
}

/** True for the first word alone of a company that the document names in full and no list knows. */
function isCompanysFirstWord({ text, tokens, pack, companies }: Surroundings, candidate: NameCandidate): boolean {
  return companies.size > 0 && isOneWord(candidate) && companies.has(foldedSlice(text, candidate.start, candidate.end)) && !isLocative(text, tokens, candidate, pack, false);
}

function choose(around: Surroundings, placed: Placed): Choice {
  const { candidate } = placed;
  const { rows, form } = candidate;
  let best = -1;
  let bestScore = 0;
  let second = 0;
  const scores = scoresOf(around, placed);
  for (let rank = 0; rank < rows.length; rank++) {
    const score = scores[rank]!;
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = rows[rank]!;
    } else if (score > second) {
      second = score;
    }
  }
  if (best === -1 && rows.length > 0) return unlinked(candidate);
  if (best === -1) {
    const isPerson = candidate.type === 'PER' && candidate.endToken - candidate.firstToken > 1;
    const row = isPerson || candidate.type === 'ORG' ? variantRow(around.text.slice(candidate.start, candidate.end), isPerson ? 'PER' : 'ORG', around.knowledge, around.pack.names.familyFirst) : -1;
    return { candidate: row === -1 ? candidate : { ...candidate, rule: 'name-variant' }, row, confidence: Math.round(100 * candidate.score) / 100 };
  }
  const { knowledge } = around;
  const isNamed = around.named.has(best);
  if (form !== 'adjective') {
    if (!isNamed && !isBelievable(around, candidate, best)) return isPartyInside(around, candidate, best) ? unlinked(candidate) : { candidate, row: -1, confidence: 0.3 };
    if (isPlainWord(around, candidate) || isOfMoney(around, candidate)) return { candidate: { ...candidate, tagged: false }, row: -1, confidence: 0.3 };
    if (isOthersBody(around, placed, best) || isPartOfLonger(around, candidate, best) || isStrangersSurname(around, candidate, best)) return unlinked(candidate);
    if (knowledge.entity(best).type !== 'ORG' && (isCompanysFirstWord(around, candidate) || hasLegalFormAfter(around.text, around.tokens, candidate))) return unlinked({ ...candidate, type: 'ORG' });
  }
  const isHeard = form !== 'adjective' && isToldRegion(around, candidate, best);
  const evidence = evidenceFor(isHeard ? { ...candidate, tagged: true } : candidate, bestScore, second, knowledge.rowPrior[best]! / 255, isNamed);
  const confidence = linkConfidence(evidence);
  return form !== 'adjective' && !isNamed && confidence < leastConfidence ? unlinked(candidate) : { candidate, row: best, confidence, evidence };
}

/** Places whose teams bear their names; a country only where a preposition would tell the place. */
function isTeamPlace(knowledge: KnowledgeBase, row: number, pack: LanguagePack): boolean {
  const { type, subtype } = knowledge.entity(row);
  if (subtype === 'country') return pack.names.locatives.length > 0 && pack.names.suffixes.length === 0;
  return type === 'LOC' && (subtype === 'city' || subtype === 'capital' || subtype === 'region');
}

/** Decides for every candidate whom it means, by weight of the name, by who else the document names, and where it stands. */
export function chooseRows(text: string, tokens: Tokens, candidates: readonly NameCandidate[], pack: LanguagePack, knowledge: KnowledgeBase, date: string | null): Choice[] {
  const named = new Set<number>();
  const countries = new Map<string, Set<number>>();
  const covered = new Uint8Array(tokens.length);
  for (const { rows, firstToken, endToken, rule, score } of candidates) {
    covered.fill(1, firstToken, endToken);
    const first = rows[0];
    if (first === undefined) continue;
    const isSingle = endToken - firstToken === 1;
    if (rule !== 'weak-name' && rule !== 'common-name' && rule !== 'listed-spelling' && (!isSingle || (rows.length === 1 && score > 0.85))) named.add(first);
    const country = knowledge.entity(first).country;
    if (country !== null) (countries.get(country) ?? countries.set(country, new Set()).get(country)!).add(first);
  }
  const sport = isOnSport(tokens, pack);
  // “Sialkot, Pakistan” is a town even there.
  const isInPlace = (candidate: NameCandidate, row: number, index: number): boolean =>
    isLocative(text, tokens, candidate, pack, knowledge.entity(row).subtype === 'country') || (isTown(knowledge, row) && regionAfterComma(text, candidate, candidates[index + 1], knowledge) >= 0);
  const strangers = strangersOf({ text, tokens, covered, pack, knowledge, date }, candidates);
  const around: Surroundings = { text, tokens, pack, knowledge, named, countries, covered, date, strangers, companies: companiesOf(text, tokens, candidates) };
  return candidates.map((candidate, index) => {
    const choice = asTownAdjective(choose(around, { candidate, before: candidates[index - 1], after: candidates[index + 1] }), text, pack, knowledge);
    // A player's surname, more likely than a politician's who is not named in full.
    if (sport && choice.row >= 0 && knowledge.entity(choice.row).type === 'PER' && isOneWord(candidate) && !named.has(choice.row)) {
      return { candidate: { ...candidate, rows: [] }, row: -1, confidence: 0.6 };
    }
    if (choice.row < 0 || candidate.form === 'adjective' || !isTeamPlace(knowledge, choice.row, pack)) return choice;
    const isCountry = knowledge.entity(choice.row).subtype === 'country';
    const isTeam = hasTeamRoleBeside(text, tokens, candidate, pack) || (sport ? !isInPlace(candidate, choice.row, index) : !isCountry && isInResults(tokens, candidate));
    if (!isTeam) return choice;
    // A club is an organisation; a country's team is named like a place, but is not the country.
    const type = isCountry ? 'LOC' : 'ORG';
    return { candidate: { ...candidate, type, rows: [], rule: 'team' }, row: -1, confidence: 0.6 };
  });
}
