import { TokenFlag, TokenKind, type Quantity } from '../../model/index.js';
import type { Hit } from './cues.js';
import { clausePart, distance, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';
import { closesClause, titles } from './sources.js';

/*
 * What a reporting verb does in its sentence: which of them report, and which tell a plan, a gift or a figure of their own.
 */

const farPlanned = 12;

/** True for a verb of publishing with an object (“公布最新数据”): it reports nothing. */
export function isPublished(scene: Scene, verb: Hit): boolean {
  return scene.dense && hitsOf(scene, 'event').some((h) => h.name === 'publication' && h.first === verb.first && h.end === verb.end) && !isSpoken(scene, verb, false)
    && hitsOf(scene, 'planned').some((h) => h.end <= verb.first && verb.first - h.end <= farPlanned);
}

/** Words between a verb of counting and its number (“counted in the squares of the city”). */
const farReckoned = 14;

/** True for the “counted” of “police counted 12,000 demonstrators”: a figure stands in its clause, and no clause of its own behind it. */
export function givesFigure(scene: Scene, verb: Hit): boolean {
  return !opensReport(scene, verb) && scene.quantities.some((q) => q.of.kind !== 'ordinal' && parting(scene, q, verb) < clausePart && distance(scene, q, verb) <= farReckoned);
}

/** True for a verb with a clause of its own behind it (“estimated that”, “schätzte, …”), where verbs do not close theirs. */
export function opensReport(scene: Scene, verb: Hit): boolean {
  const { text, tokens, pack } = scene.sheet;
  return hitsOf(scene, 'that').some((h) => h.first === verb.end) || (!pack.claims.verbLast && verb.end < scene.end && /^[,:，：،]$/.test(text.slice(tokens.start[verb.end]!, tokens.end[verb.end]!)));
}

/** True where nothing but auxiliaries and adverbs stands between a clause mark, or the start of the sentence, and a word. */
export function opensSegment(scene: Scene, at: number): boolean {
  for (let i = at; i > at - 3; i--) {
    if (i <= scene.first) return true;
    if (scene.marks[i - 1 - scene.first]! - (i - 2 >= scene.first ? scene.marks[i - 2 - scene.first]! : 0) >= 4) return true;
    if (scene.mentions.some((m) => m.end === i) || scene.hits.some((h) => h.end === i && (titles.has(h.kind) || h.kind === 'pronouns'))) return false;
  }
  return false;
}

/** “A polícia deteve quatro suspeitos, acrescentou.”: where a verb needs no pronoun, one that stands alone between marks is of who spoke before. A verb that always closes its sentence stands so behind any quotation. */
export function isInserted(scene: Scene, verb: Place): boolean {
  const { subjectDropped, verbLast } = scene.sheet.pack.claims;
  if (!subjectDropped || verbLast || verb.first === scene.first || !closesClause(scene, verb)) return false;
  let from = verb.first;
  while (from > scene.first && verb.first - from < mostAuxiliaries && scene.marks[from - scene.first]! === scene.marks[from - 1 - scene.first]!) from--;
  const parted = from > scene.first && scene.marks[from - scene.first]! - scene.marks[from - 1 - scene.first]! >= clausePart;
  return parted && !scene.mentions.some((m) => m.first >= verb.end && parting(scene, verb, m) < clausePart) && !scene.hits.some((h) => (titles.has(h.kind) || h.kind === 'pronouns') && ((h.first >= verb.end && h.first - verb.end <= 1) || (h.first > from && h.end <= verb.first)));
}

/** Auxiliaries of a verb (“ha”). */
const mostAuxiliaries = 2;

/** “The bank is expected to cut”: who is foretold something does not tell it. */
export function isExpected(scene: Scene, verb: Hit): boolean {
  return !scene.sheet.pack.claims.verbLast && hitsOf(scene, 'forecast').some((h) => h.first < verb.end && verb.first < h.end) && hitsOf(scene, 'level').some((h) => h.end === verb.first);
}

/** “BMW prévoit d'investir”: the verb with the word behind it tells a plan and reports nothing, unless a clause follows (“kündigte an, dass”). */
export function isPlan(scene: Scene, verb: Hit): boolean {
  const { text, tokens } = scene.sheet;
  return hitsOf(scene, 'planned').some((h) => h.first === verb.first && h.end > verb.end && !(h.end < scene.end && text[tokens.start[h.end]!] === ',') && !hitsOf(scene, 'that').some((t) => t.first === h.end));
}

/** “The Union pledged 4 million euros in aid”: a verb of promising with a sum for its object is the deed itself, and reports nothing. */
export function isGift(scene: Scene, verb: Hit): boolean {
  const isNear = (q: Placed<Quantity>): boolean => q.of.kind === 'currency' && parting(scene, verb, q) === 0 && distance(scene, verb, q) <= nearGift;
  return hitsOf(scene, 'planned').some((h) => h.first === verb.first) && scene.quantities.some(isNear) && (hitsOf(scene, 'metric').length === 0 || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).parts === 'transfer'))
    && !hitsOf(scene, 'that').some((h) => h.first >= verb.end && h.first - verb.end <= 1) && !isSpoken(scene, verb, false);
}

/** Words between a verb of promising and the sum (“Ukraine a further”). */
const nearGift = 8;

/** “She denied a report by the newspaper”: whose report is denied denies nothing. */
export function isDenied(verb: Hit, noun: Place): boolean {
  return verb.kind === 'deny' && noun.first >= verb.end;
}

/** “A déclaré à la télévision le chef …”: whom it is told does not tell it. */
export function isAddressed(scene: Scene, noun: Place): boolean {
  return hitsOf(scene, 'to').some((h) => h.end <= noun.first && noun.first - h.end <= 1 && parting(scene, h, noun) === 0);
}

/** “Powiedział dziennikarzom minister Berg”: of a noun of media and a person behind a verb in one clause, the person speaks. */
export function isListener(scene: Scene, noun: Place, verb: Place): boolean {
  return noun.first >= verb.end && noun.first - verb.end <= 1 && scene.mentions.some((m) => m.of.type === 'PER' && m.of.form === 'name' && m.first >= noun.end && m.first - noun.end <= farSpeaker && parting(scene, noun, m) < clausePart && m.first - noun.end > 1);
}

/** Words between a listener and the speaker (“in room 8 the minister of energy”). */
const farSpeaker = 9;

/** True for a verb that reports what stands beside it: a clause mark or “that” follows, or a quotation. “After announcing the plan” reports nothing. */
export function isSpoken(scene: Scene, verb: Hit, that: boolean): boolean {
  if (hitsOf(scene, 'clause').some((h) => h.first === verb.end && !hitsOf(scene, 'that').some((t) => t.first === h.first))) return false;
  if (that || closesClause(scene, verb)) return true;
  const { text, tokens } = scene.sheet;
  const next = verb.end < scene.end ? text.slice(tokens.start[verb.end]!, tokens.end[verb.end]!) : '';
  return /^[,:;，：،；“„«"「]/.test(next);
}

/** Most words of a subject that no list knows. */
const longestSubject = 7;
const opensNoSubject: ReadonlySet<string> = new Set(['that', 'clause', 'at', 'to', 'doer', 'pronouns', 'neuters', 'and', 'from', 'since', 'than', 'aside', 'planned', 'negation', 'according', 'citing', 'cited', 'up', 'down', 'level', 'metric', 'event']);

/**
 * “…, ha reso noto Telvanta giovedì a Helsinki”, “…, anunciou a diplomacia do Catar”: what stands behind the verb of a clause put into a sentence is its subject,
 * though no list knows it; null where no name does, or where the verb opens its sentence.
 */
export function subjectBehind(scene: Scene, verb: Hit): Place | null {
  const { tokens, pack } = scene.sheet;
  if (verb.kind !== 'say' || scene.dense || pack.claims.verbLast || !followsMark(scene, verb)) return null;
  const time = scene.times.find((t) => t.first >= verb.end && t.first - verb.end <= 1);
  const first = time?.end ?? verb.end;
  const isFree = (at: number): boolean => at < scene.end && tokens.kind[at] === TokenKind.word && ![...scene.times, ...scene.quantities].some((p) => p.first <= at && at < p.end) && scene.marks[at + 1 - scene.first]! - scene.marks[at - scene.first]! < clausePart;
  if (!isFree(first) || scene.hits.some((h) => h.first === first && opensNoSubject.has(h.kind))) return null;
  let end = first;
  while (end - first < longestSubject && isFree(end) && !scene.hits.some((h) => h.first === end && end > first && endsSubject.has(h.kind))) end++;
  // “…, mostrando uma intriga que …”, “…, announced a loss for …”: what goes on, or names nobody, is an object.
  const goesOn = scene.hits.some((h) => h.first === end && (h.kind === 'that' || h.kind === 'clause' || h.kind === 'say'));
  if (goesOn || end - first >= longestSubject) return null;
  for (let at = first; at < end; at++) if (isCapital(scene, at)) return { first, end };
  return null;
}

const endsSubject: ReadonlySet<string> = new Set(['that', 'clause', 'say', 'at', 'level']);

function isCapital({ sheet: { tokens } }: Scene, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.capital) !== 0;
}

/** True where a comma, dash or closing quotation mark stands before a verb, or before its auxiliaries. */
function followsMark(scene: Scene, verb: Place): boolean {
  const { text, tokens } = scene.sheet;
  for (let at = verb.first - 1; at > scene.first && verb.first - at <= mostAuxiliaries; at--) {
    if (/^[,،–—”»"-]$/.test(text.slice(tokens.start[at]!, tokens.end[at]!))) return true;
  }
  return false;
}
