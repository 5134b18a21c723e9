import { TokenKind } from '../../model/index.js';
import type { UnratedClaim } from './confidence.js';
import { candidates, type Subjects } from './candidates.js';
import { modalityOf } from './modality.js';
import { periodOf } from './periods.js';
import { voicesOver } from './reach.js';
import { clauseAround, distance, hitsOf, spanOf, type Place, type Scene } from './scene.js';
import { attributionOf, type Teller } from './teller.js';

/** What joins the two numbers of a score. */
const joiners = '-–:‑比';
/** True for those that join no range. */
const isSure = (joiner: string): boolean => joiner === '比';
/** Digits of the points that one side can have. */
const mostDigits = 3;
/** Words between a score and its word of a match. */
const nearMatch = 24;

/** “Beat Rapid Vienna 3–1”: the result of a match. Its numbers are those of two sides, so that the claim has no figure; the score as written is its metric's words. */
export function tellScores(teller: Teller): readonly UnratedClaim[] {
  const { scene, reference } = teller;
  if (hitsOf(scene, 'matches').length === 0) return [];
  const score = scoreOf(scene);
  const word = score === null ? undefined : hitsOf(scene, 'matches').find((h) => distance(scene, h, score) <= nearMatch);
  if (score === null || word === undefined) return [];
  const subjects = sidesOf(teller, score);
  if (subjects.length === 0) return [];
  const evidence = clauseAround(scene, [score, word]);
  const period = periodOf(scene, [score, word], teller.periods)?.period ?? null;
  const voices = voicesOver(scene, word, teller.voices);
  return [{
    kind: 'measure', zone: scene.sentence.zone, metric: { id: 'score', ...spanOf(scene.sheet.tokens, score) }, event: null, subjects, quantity: null, change: null, streak: null, period,
    ...attributionOf(teller, word, evidence), modality: modalityOf(scene, 'measure', word, [score], voices, period, reference), evidence, rule: 'score.sides',
  }];
}

/** The first two short numbers of a sentence that nothing but a dash or colon joins, and that are part of no time. */
function scoreOf(scene: Scene): Place | null {
  const { sheet: { text, tokens }, first, end } = scene;
  const isShort = (at: number): boolean => tokens.kind[at] === TokenKind.number && tokens.end[at]! - tokens.start[at]! <= mostDigits && /^\d+$/.test(text.slice(tokens.start[at]!, tokens.end[at]!));
  for (let at = first; at + 2 < end; at++) {
    if (!isShort(at) || !isShort(at + 2) || tokens.end[at + 1]! - tokens.start[at + 1]! !== 1 || !joiners.includes(text[tokens.start[at + 1]!]!)) continue;
    const place = { first: at, end: at + 3 };
    const isGlued = tokens.end[at] === tokens.start[at + 1] && tokens.end[at + 1] === tokens.start[at + 2];
    const isCode = at > first && tokens.end[at - 1] === tokens.start[at] && tokens.kind[at - 1] !== TokenKind.ideograph;
    const isOver = (p: Place): boolean => p.first < place.end && at < p.end;
    // “3-4 percent” is a range; 3比1 is none, whatever its numbers were read as.
    const isTaken = scene.times.some(isOver) || (!isSure(text[tokens.start[at + 1]!]!) && scene.quantities.some(isOver));
    if (isGlued && !isCode && !isTaken) return place;
  }
  return null;
}

/** The two teams or players nearest to a score; places are sides only where no team is named. */
function sidesOf({ scene, voices }: Teller, score: Place): Subjects {
  const named = candidates(scene, voices).filter((c) => c.of.form !== 'adjective' && c.entity.type !== 'MISC').sort((a, b) => distance(scene, a, score) - distance(scene, b, score));
  const teams = named.filter((c) => c.entity.type === 'ORG');
  const sides = new Set((teams.length > 0 ? teams : named).map((c) => c.entity));
  return [...sides].slice(0, 2).map((entity) => ({ entity, role: 'party' }));
}
