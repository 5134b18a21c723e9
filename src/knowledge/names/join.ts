import { entityTypes, type EntityType, type KnowledgeBase, type NameCandidate, type Span } from '../../model/index.js';

/** A name that the tagger found, with its calibrated probability. */
export interface TaggedSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly score: number;
}

/** A tagged name that lists do not know is believed from here on. */
const leastTagged = 0.35;
/** A listed name that the tagger passes over is believed from here on. */
const leastListed = 0.45;

const isSingle = (c: { readonly firstToken: number; readonly endToken: number }): boolean => c.endToken - c.firstToken === 1;

/** True where a listed name needs no second voice: several words, a country, an adjective, a famous single name. */
function isStrong(candidate: NameCandidate, knowledge: KnowledgeBase): boolean {
  if (candidate.form === 'adjective' || candidate.rule === 'short-name') return true;
  if (candidate.rule === 'weak-name') return false;
  const prior = knowledge.rowPrior[candidate.rows[0]!]! / 255;
  return !isSingle(candidate) ? prior > 0.3 : prior > 0.55;
}

/** The candidate's rows with those of the tagged type first; the rows of other types stay behind them. */
function ranked(candidate: NameCandidate, type: EntityType, knowledge: KnowledgeBase): NameCandidate {
  const fits = (row: number): boolean => entityTypes[knowledge.rowType[row]!] === type;
  const rows = [...candidate.rows.filter(fits), ...candidate.rows.filter((row) => !fits(row))];
  return { ...candidate, rows, type: entityTypes[knowledge.rowType[rows[0]!]!]!, score: Math.min(1, candidate.score + 0.15), rule: candidate.rule === 'weak-name' ? 'weak-name-tagged' : candidate.rule };
}

/** A tagged name without rows. */
function unknown(tagged: TaggedSpan, isAcronym: boolean): NameCandidate {
  const { start, end, firstToken, endToken, type, score } = tagged;
  return { start, end, firstToken, endToken, type, score, rows: [], form: isAcronym ? 'acronym' : 'name', rule: 'tagged-name' };
}

/** What is made of one tagged name and the listed names that it touches. */
function settle(tagged: TaggedSpan, listed: readonly NameCandidate[], knowledge: KnowledgeBase, isAcronym: boolean): readonly NameCandidate[] {
  const same = listed.find((c) => c.firstToken === tagged.firstToken && c.endToken === tagged.endToken);
  if (same !== undefined) {
    if (same.form === 'adjective') return tagged.type === 'MISC' || tagged.type === 'LOC' || tagged.score < 0.8 ? [same] : [unknown(tagged, isAcronym)];
    const fits = same.rows.some((row) => entityTypes[knowledge.rowType[row]!] === tagged.type);
    if (fits) return [ranked(same, tagged.type, knowledge)];
    return isStrong(same, knowledge) || tagged.score < 0.6 ? [same] : [unknown(tagged, isAcronym)];
  }
  const outer = listed.find((c) => c.firstToken <= tagged.firstToken && c.endToken >= tagged.endToken);
  if (outer !== undefined) return isStrong(outer, knowledge) || tagged.score < 0.6 ? listed : [unknown(tagged, isAcronym)];
  const isInside = listed.every((c) => c.firstToken >= tagged.firstToken && c.endToken <= tagged.endToken);
  // “Paris Hilton”, “University of Glasgow”: the longer reading wins, unless it is doubtful and what it holds is not.
  if (isInside) return tagged.score >= 0.5 || !listed.some((c) => isStrong(c, knowledge)) ? [unknown(tagged, isAcronym)] : listed;
  return listed.some((c) => isStrong(c, knowledge)) || tagged.score < 0.6 ? listed : [unknown(tagged, isAcronym)];
}

/**
 * Joins listed names and tagged names: each side is believed alone where it is sure, and the two settle what they both
 * see. Both lists are sorted and free of overlaps; so is the result.
 *
 * @param isAcronym tells whether a token is an acronym by its letters
 */
export function joinNames(
  listed: readonly NameCandidate[], tagged: readonly TaggedSpan[], knowledge: KnowledgeBase, isAcronym: (token: number) => boolean,
): NameCandidate[] {
  const joined: NameCandidate[] = [];
  const push = (candidate: NameCandidate): void => {
    if (joined.length === 0 || joined.at(-1)!.endToken <= candidate.firstToken) joined.push(candidate);
  };
  let next = 0;
  for (const name of tagged) {
    if (name.score < leastTagged) continue;
    for (; next < listed.length && listed[next]!.endToken <= name.firstToken; next++) {
      const alone = listed[next]!;
      if (isStrong(alone, knowledge) || alone.score >= leastListed || alone.rule === 'weak-name') push(alone);
    }
    const touched: NameCandidate[] = [];
    for (; next < listed.length && listed[next]!.firstToken < name.endToken; next++) touched.push(listed[next]!);
    if (touched.length === 0) push(unknown(name, isSingle(name) && isAcronym(name.firstToken)));
    else for (const candidate of settle(name, touched, knowledge, isSingle(name) && isAcronym(name.firstToken))) push(candidate);
  }
  for (; next < listed.length; next++) {
    const alone = listed[next]!;
    if (isStrong(alone, knowledge) || alone.score >= leastListed || alone.rule === 'weak-name') push(alone);
  }
  return joined;
}
