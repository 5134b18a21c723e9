import type { Hit } from './cues.js';
import { demands } from './modality.js';
import { clausePart, hasOwnFigure, hitsOf, parting, type Place, type Scene } from './scene.js';
import type { Voice } from './voice.js';

/** Index of the strong mark (semicolon and the like) that a place stands behind: voices do not reach across it. */
export function partOf(scene: Scene, place: Place): number {
  let part = 0;
  for (let i = scene.first + 1; i <= place.first; i++) {
    const own = scene.marks[i - scene.first]! - scene.marks[i - 1 - scene.first]!;
    if (own >= 30) part++;
  }
  return part;
}

const nearWho = 14;
const nearComma = 6;
const nearClause = 16;

/**
 * A reporting verb answers for what follows it only where a clause follows (“that”, a comma, a colon), in languages that
 * need one: “declared a partnership” reports nothing. A statistic named behind a clause answers for that clause.
 */
function reaches(scene: Scene, place: Place, voice: Voice): boolean {
  const { cue, who } = voice;
  const { type } = voice.attribution;
  if ((type === 'statistics' || type === 'document') && voice.attribution.speaker === null && cue.first >= place.end) return parting(scene, place, cue) - comparing(scene, place, cue) < nearClause;
  if (cue.kind !== 'say' || !scene.sheet.pack.claims.clauseMarked || place.first < cue.end || foretells(scene, cue)) return true;
  return scene.hits.some((h) => h.kind === 'that' && h.first >= cue.end && h.first <= cue.end + nearWho && h.first <= place.first)
    || clauseMarkWithin(scene, cue.end, Math.min(Math.max(cue.end, who !== null && who.first - cue.end <= 1 ? who.end : 0) + nearComma, place.first));
}

/** What the “que” of “un 9 % más que un año antes” and the “before” of “the year before” seem to part: they compare, and open no clause. */
function comparing(scene: Scene, from: Place, to: Place): number {
  const than = hitsOf(scene, 'than');
  return opened * hitsOf(scene, 'clause').filter((h) => h.first >= from.end && h.end <= to.first && than.some((t) => t.first < h.end && h.first < t.end)).length;
}

/** What a word that opens a clause parts. */
const opened = 6;

/** True for a verb of expecting or asking: what it foretells or asks for may be a noun (“expects growth of 3 percent”, “demands 5 percent more”). “Expects to cut” is a plan. */
function foretells(scene: Scene, cue: Hit): boolean {
  const over = (h: Hit): boolean => h.first < cue.end && cue.first < h.end;
  return [...hitsOf(scene, 'forecast'), ...hitsOf(scene, 'demanded')].some(over) && !hitsOf(scene, 'planned').some((h) => over(h) && h.end > cue.end);
}

function clauseMarkWithin(scene: Scene, from: number, to: number): boolean {
  const { text, tokens } = scene.sheet;
  for (let i = from; i < to; i++) if (/^[,:，：،]$/.test(text.slice(tokens.start[i]!, tokens.end[i]!))) return true;
  return false;
}

/** True for what stands between a speaker and the verb behind him, and not in what he says: “X at a briefing in Rome said, …”. */
export function framesSpeech(scene: Scene, place: Place, said: Place, voices: readonly Voice[]): boolean {
  return !scene.sheet.pack.claims.verbLast && voices.some(({ cue, who }) => cue.kind === 'say' && who !== null && who.end <= place.first && place.end <= cue.first && said.first >= cue.end);
}

/** True for the organisers of “police counted 12,000, the organisers spoke of 30,000”, where the first number is told: who gives a figure in a clause of his own answers for no figure that another gives nearer by. */
function givesAnother(scene: Scene, place: Place, voice: Voice, voices: readonly Voice[]): boolean {
  const apart = parting(scene, voice.cue, place);
  const nearer = Math.min(apart, clausePart);
  return voices.some((v) => v !== voice && (v.cue.kind === 'reckons' || voice.cue.kind === 'reckons') && parting(scene, v.cue, place) < nearer) && scene.quantities.some((q) => parting(scene, voice.cue, q) < nearer);
}

/** True for the pledger of “the EU pledged 4 million, while the UN asked for 38 million”, where the second sum is told: a clause with a voice of its own is nobody else's who asks or pledges. */
function isOutspoken(scene: Scene, place: Place, voice: Voice, voices: readonly Voice[]): boolean {
  const asksOrPledges = (v: Voice): boolean => (['demanded', 'planned'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first < v.cue.end && v.cue.first < h.end));
  const isApart = (v: Voice): boolean => parting(scene, v.cue, place) >= joined;
  return isApart(voice) && asksOrPledges(voice) && voices.some((v) => v !== voice && asksOrPledges(v) && !isApart(v));
}

/** What “and” parts. */
const joined = 2;

/** Rules of voices that answer for a whole sentence. */
const wide: ReadonlySet<string> = new Set(['voice.according', 'voice.citing']);

/**
 * The voices that answer for a place, outermost first: a source reaches over the sentence, a speaker as far as a
 * semicolon, but for “…; this was announced by the ministry”.
 */
export function voicesOver(scene: Scene, place: Place, voices: readonly Voice[]): readonly Voice[] {
  if (voices.length === 0) return voices;
  const part = partOf(scene, place);
  const inPart = (p: Place): boolean => partOf(scene, p) === part || (partOf(scene, p) === part + 1 && pointsBack(scene, part + 1));
  // “According to the organisers; police put the figure at 60,000”.
  const isReckoned = voices.some((v) => v.cue.kind === 'reckons' && partOf(scene, v.cue) === part);
  return voices.filter((v) => !(demands(scene, v) && hasOwnFigure(scene, v.cue, place)) && reaches(scene, place, v) && !isOutspoken(scene, place, v, voices) && !givesAnother(scene, place, v, voices)).filter((v) => (wide.has(v.rule) && !isReckoned) || inPart(v.cue) || (v.who !== null && inPart(v.who)));
}

/** True where a part of a sentence begins with a word for what stands before it (“this was announced by …”). */
function pointsBack(scene: Scene, part: number): boolean {
  return hitsOf(scene, 'backward').some((h) => partOf(scene, h) === part && (h.first - 4 <= scene.first || partOf(scene, { first: h.first - 4, end: h.first - 3 }) < part));
}
