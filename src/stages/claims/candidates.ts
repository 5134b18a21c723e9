import { isInstitution, TokenKind, type Claim, type Entity, type Mention, type Span, type SubjectRole } from '../../model/index.js';
import { isMedium } from './bodies.js';
import type { CueKind } from './cues.js';
import { inDateline } from './dateline.js';
import { distanceToAny, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';
import type { Voice } from './voice.js';

/** Subjects of a claim with their roles. */
export type Subjects = Claim['subjects'];

/** A mention that can be a subject. */
export type Candidate = Placed<Mention> & { readonly entity: Entity };

/** Mentions of a sentence that can be subjects: linked, each entity at its best place for `anchor`; voices are left out. */
export function candidates(scene: Scene, voices: readonly Voice[], keepVoices = false): readonly Candidate[] {
  const silent = keepVoices ? [] : voices;
  const speaking = new Set(silent.filter((v) => v.who !== null && isNamedAs(scene, v)).map((v) => v.attribution.speaker));
  const found: Candidate[] = [];
  for (const mention of scene.mentions) {
    const entity = mention.of.entity;
    if (entity === null || isFigure(scene, mention) || isTongue(scene, mention)) continue;
    if (speaking.has(entity) && entity.type !== 'LOC') continue;
    if (entity.row < 0 ? isMediumNamed(scene, mention) : isMedium(entity) && isTold(scene, mention)) continue;
    if (entity.type !== 'LOC' && silent.some((v) => v.who !== null && v.who.first < mention.end && mention.first < v.who.end)) continue;
    found.push({ of: mention.of, first: mention.first, end: mention.end, entity });
  }
  return found;
}

/** True for a voice that its own name tells, or a person's: “Kenya Airways carried 5 million passengers, the company said” tells of who speaks. */
function isNamedAs(scene: Scene, { who, attribution: { speaker } }: Voice): boolean {
  return speaker?.type === 'PER' || scene.mentions.some((m) => m.of.entity === speaker && who !== null && m.first < who.end && who.first < m.end);
}

/** “The newspaper El Puerto”, “told Radio Sur”: a name that no list knows right behind a noun of media, or with one in it behind a verb of saying, is that of a medium, whatever it was taken for. */
function isMediumNamed(scene: Scene, name: Placed<Mention>): boolean {
  const { first, end } = name;
  return hitsOf(scene, 'media').some((h) => (h.end <= first && first - h.end <= 1) || (first <= h.first && h.end <= end && isTold(scene, name)));
}

/** Words between a verb of saying and who is told (“told the”, “declaró a”). */
const nearListener = 2;

/** True for the agency of “told Reuters that profit had risen”: a medium right behind a verb of saying is told, and has no part in it. */
function isTold(scene: Scene, mention: Place): boolean {
  return hitsOf(scene, 'say').some((h) => h.end <= mention.first && mention.first - h.end <= nearListener && parting(scene, h, mention) === 0);
}

/** True for what only looks like a name: part of a figure or a time, or an unknown name that is the word of a metric. */
function isFigure(scene: Scene, mention: Placed<Mention>): boolean {
  const over = (p: Place): boolean => p.first < mention.end && mention.first < p.end;
  // The “US” of “300 billion US dollars” takes no part; the “Euro-Länder” of “20 Euro-Länder” do.
  if (scene.quantities.some((q) => q.of.kind === 'currency' && over(q) && mention.end <= q.end)) return true;
  if (mention.of.entity?.row !== -1 || isInstitution(mention.of.entity.subtype)) return false;
  return scene.quantities.some(over) || scene.times.some(over) || scene.hits.some((h) => (h.kind === 'metric' || h.kind === 'event') && over(h));
}

/** True for the Japanese of “published in Japanese in 2000”: behind a preposition, with nothing that it could describe, it is the language. */
function isTongue(scene: Scene, { of, first, end }: Placed<Mention>): boolean {
  if (of.form !== 'adjective' || !hitsOf(scene, 'at').some((h) => h.end === first)) return false;
  const { kind } = scene.sheet.tokens;
  return end >= scene.end || kind[end] !== TokenKind.word || scene.hits.some((h) => h.first === end && bare.has(h.kind)) || scene.times.some((t) => t.first === end);
}

/** What may stand behind a word that describes nothing. */
const bare: ReadonlySet<CueKind> = new Set(['at', 'to', 'and', 'clause']);

/** True for a country; a town, river or continent is not one. */
export function isCountry(entity: Entity): boolean {
  return entity.type === 'LOC' && (entity.subtype === 'country' || entity.subtype === 'state' || entity.subtype === 'sovereign state');
}

/** True for a body of countries that has figures of its own (the European Union, the euro area). */
export function isUnion(entity: Entity): boolean {
  return entity.subtype !== null && /union|bloc|continent|region|igo/.test(entity.subtype);
}

/** True for a name of a place that stands for itself. */
export function isPlace(candidate: Candidate): boolean {
  return candidate.entity.type === 'LOC' && candidate.of.form !== 'adjective';
}

/** How much farther the place stands that a report was written at. */
const written = 25;

/** Candidates within a reach, the nearest first. */
export function byNearness(scene: Scene, anchors: readonly Place[], among: readonly Candidate[], limit: number, extra: (c: Candidate) => number): readonly Candidate[] {
  return among
    .map((c) => ({ c, cost: distanceToAny(scene, anchors, c) + extra(c) + (inDateline(scene, c) ? written : 0) }))
    .filter((w) => w.cost <= limit)
    .sort((a, b) => a.cost - b.cost || a.c.first - b.c.first)
    .map((w) => w.c);
}

/** The nearest candidates, one an entity, within a reach. */
export function closest(scene: Scene, anchors: readonly Place[], among: readonly Candidate[], limit: number, most: number, extra: (c: Candidate) => number = () => 0): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const c of byNearness(scene, anchors, among, limit, extra)) {
    if (chosen.length === most) break;
    if (!chosen.some((d) => d.entity === c.entity)) chosen.push(c);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

/** Gives a candidate its role. */
export const as = (role: SubjectRole) => (c: { readonly entity: Entity }): { entity: Entity; role: SubjectRole } => ({ entity: c.entity, role });

/** “对美国出口”, “Almanya'ya ihracat”: a word before the name, or its ending, tells where to. */
export function isGoal(scene: Scene, { of, first }: Candidate): boolean {
  return hitsOf(scene, 'to').some((h) => h.end === first && !hitsOf(scene, 'toFigures').some((f) => f.first === h.first)) || hasEnding(scene, of, scene.sheet.pack.claims.toEndings);
}

const longestEnding = 4;

/** True for a name with one of some endings written behind its apostrophe (“Umman'da”). */
function hasEnding({ sheet: { text } }: Scene, { end }: Span, endings: readonly string[]): boolean {
  const ending = /^['’](\p{L}+)/u.exec(text.slice(end, end + longestEnding));
  return ending !== null && endings.includes(ending[1]!);
}

/** “Talks in Oman”, “Umman'da”: a word before the name, or its ending, tells where something is. */
export function isWithin(scene: Scene, { of, first }: Candidate): boolean {
  return hitsOf(scene, 'at').some((h) => h.end <= first && first - h.end <= nearAt && !scene.mentions.some((m) => m.first >= h.end && m.end <= first))
    || hasEnding(scene, of, scene.sheet.pack.claims.placeEndings);
}

/** Words between a preposition and the name of a place: “in der Türkei”. */
const nearAt = 1;
