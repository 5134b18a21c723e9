import type { Entity } from '../../model/index.js';
import { bodyNamed } from './bodies.js';
import { isCountry, type Subjects } from './candidates.js';
import { withPair } from './carry.js';
import type { Hit } from './cues.js';
import { clausePart, distance, hitsOf, parting, spanOf, type Place, type Scene } from './scene.js';
import { earlierClaims, latestOf, mainOrganisation, paragraphClaims, quoteAround, type Teller } from './teller.js';
import type { Voice } from './voice.js';

/* Who takes part in an event beyond whom its clause names: who was told of before, who speaks, what “they” and “the bank” stand for. */

/** Who takes part, as told of before where the sentence names nobody, or only where it is. */
export function withCarried(teller: Teller, word: Hit, named: Subjects): Subjects {
  const isTwoSided = twoSided.has(word.name);
  const found = isTwoSided ? withPair(teller, word, named) : named;
  if (found.length === 0) return carried(teller, word, teller.scene);
  if (found.some((s) => s.role !== 'place')) return found;
  if (isOfSite(word)) return [...siteTold(teller).filter((s) => s.role === 'agent'), ...found];
  return isTwoSided ? [...carried(teller, word, teller.scene), ...found] : found;
}

/** How far a party may stand from the word of its talks. */
const farParty = 12;

/** “No talks with Zora”: a name that no list knows, told of before as whose votes or seats were counted, takes part in talks whatever it was taken for. */
export function withKnownParties({ scene, told }: Teller, word: Hit, found: Subjects): Subjects {
  if (word.name !== 'talks' || found.filter((s) => s.role === 'party').length > 1) return found;
  const counted = new Set([...earlierClaims(told)].flatMap((c) => (c.metric !== null && scene.sheet.metricOf(c.metric.id).candidate === true ? c.subjects.map((s) => s.entity) : [])));
  const parties = scene.mentions.flatMap(({ of: { entity }, first, end }) => (entity !== null && entity.row < 0 && entity.type !== 'PER' && counted.has(entity) && distance(scene, word, { first, end }) <= farParty ? [entity] : []));
  const added = [...new Set(parties)].filter((entity) => !found.some((s) => s.entity === entity)).map((entity) => ({ entity, role: 'party' as const }));
  return added.length === 0 ? found : [...found.filter((s) => s.role !== 'place'), ...added];
}

const twoSided: ReadonlySet<string> = new Set(['meeting', 'talks', 'call']);
const nearPronoun = 8;

/** “He met Angela Merkel”, “ha incontrato Merkel”: the second side is the person told of before. */
export function withUnnamed({ scene, told }: Teller, word: Hit, found: Subjects): Subjects {
  const people = found.filter((s) => s.entity.type === 'PER');
  if (!twoSided.has(word.name) || people.length !== 1) return found;
  const met = people[0]!.entity;
  const { subjectDropped, verbLast } = scene.sheet.pack.claims;
  const pronoun = hitsOf(scene, 'pronouns').some((h) => distance(scene, h, word) <= nearPronoun);
  const object = subjectDropped && scene.mentions.some((m) => m.of.entity === met && (verbLast || m.first >= word.end)) && !scene.mentions.some((m) => m.end <= word.first && (m.of.type === 'PER' || m.of.type === 'ORG') && m.of.entity !== met);
  const other = told.people.findLast((p) => p !== met);
  return other === undefined || !(pronoun || object) ? found : [{ entity: other, role: 'party' }, ...found];
}

/** “…, Merz said after meeting Macron”: who tells of a meeting with one other person took part in it. */
export function withSpeaker(voices: readonly Voice[], word: Hit, found: Subjects): Subjects {
  if (!twoSided.has(word.name) || found.filter((s) => s.role === 'party').length !== 1 || found[0]!.entity.type !== 'PER') return found;
  const speakers = new Set(voices.flatMap((v) => (v.attribution.speaker?.type === 'PER' && v.who !== null ? [v.attribution.speaker] : [])));
  const [speaker] = speakers;
  return speaker === undefined || speakers.size > 1 || found.some((s) => s.entity === speaker) ? found : [{ entity: speaker, role: 'party' }, ...found];
}

/** False for an event whose main part is missing: a visit of nobody, a death of no person. */
export function isWhole(type: string, subjects: Subjects): boolean {
  if (type === 'visit') return subjects.some((s) => s.role === 'agent');
  return type !== 'death' || subjects.some((s) => s.entity.type === 'PER');
}

/** Who is said not to have done it: the doer told before, where the event was told. */
export function deniedSubjects(teller: Teller, word: Hit, found: Subjects): Subjects {
  for (const claim of earlierClaims(teller.told)) {
    if (claim.event?.type !== word.name) continue;
    const agent = claim.subjects.find((s) => s.role === 'agent');
    if (agent !== undefined) return [agent];
  }
  return found;
}

/** “The Dutch government fell on Tuesday; an early election is set for June 3”: the one country of the sentence, or the one told of last, votes. */
function votingCountry({ told }: Teller, scene: Scene, word: Hit): Subjects {
  // The “electoral” of the name of a commission.
  if (scene.mentions.some((m) => m.first <= word.first && word.end <= m.end)) return [];
  const here = new Set(scene.mentions.flatMap((m) => (m.of.entity !== null && isCountry(m.of.entity) ? [m.of.entity] : [])));
  const country = here.size === 1 ? [...here][0] : here.size === 0 ? told.countries.at(-1) : undefined;
  return country === undefined ? [] : [{ entity: country, role: 'place' }];
}

/** “The bank's next meeting”, “the next meeting on rates”: the body that a noun stands for, whose rate was told, or that the text is about. */
function hostTold({ scene, told }: Teller): Entity | null {
  const noun = hitsOf(scene, 'organisations')[0];
  const named = noun === undefined ? null : bodyNamed(scene, noun, told.heard.bodies);
  if (named !== null) return named;
  for (const { name } of hitsOf(scene, 'metric')) {
    const owner = latestOf(told, name)?.subjects.find((s) => s.entity.type === 'ORG');
    if (owner !== undefined) return owner.entity;
  }
  return mainOrganisation(told);
}

/** Countries behind “our countries signed”, the organisation behind “the next meeting”. */
function carried(teller: Teller, word: Hit, scene: Scene): Subjects {
  const { told } = teller;
  if (word.name === 'agreement') {
    for (const { subjects } of earlierClaims(told)) {
      if (subjects.filter((s) => s.role === 'party').length === 2 && subjects.every((s) => s.entity.type === 'LOC')) return subjects;
    }
    const [last, before] = [told.countries.at(-1), told.countries.at(-2)];
    const quote = quoteAround(scene, spanOf(scene.sheet.tokens, word));
    return quote !== null && last !== undefined && before !== undefined ? [{ entity: before, role: 'party' }, { entity: last, role: 'party' }] : [];
  }
  if (word.name === 'election') return votingCountry(teller, scene, word);
  const people = told.people.slice(-2);
  if ((word.name === 'meeting' || word.name === 'talks' || word.name === 'call') && people.length === 2 && hitsOf(scene, 'persons').some((h) => distance(scene, h, word) <= 14)) {
    return people.map((entity) => ({ entity, role: 'party' }));
  }
  if (isOfSite(word)) return siteTold(teller);
  const own = twoSided.has(word.name) ? meetsHimself(teller, word) : null;
  const host = own ?? (word.name === 'meeting' ? hostTold(teller) : null);
  return host === null ? [] : [{ entity: host, role: 'party' }];
}

const othersThatMeet = ['organisations', 'governments', 'officials', 'persons'] as const;

/** “She said she would meet the unions on Wednesday”: the one who speaks, where nobody else stands before the verb. */
function meetsHimself({ scene, voices }: Teller, word: Hit): Entity | null {
  const people = voices.filter((v) => v.attribution.speaker?.type === 'PER' && !v.denies);
  const speaker = people[0]?.attribution.speaker ?? null;
  if (speaker === null || people.some((v) => v.attribution.speaker !== speaker)) return null;
  const isOwn = (h: Place): boolean => people.some((v) => v.who !== null && v.who.first < h.end && h.first < v.who.end);
  const isOther = (h: Place): boolean => h.end <= word.first && parting(scene, h, word) < clausePart && !isOwn(h);
  const isPronoun = hitsOf(scene, 'pronouns').some((h) => distance(scene, h, word) <= nearPronoun && !isOwn(h));
  const isUnsaid = scene.sheet.pack.claims.subjectDropped && !othersThatMeet.some((kind) => hitsOf(scene, kind).some(isOther));
  return isPronoun || isUnsaid ? speaker : null;
}

/** True for what happens to a plant, an office or a line. */
function isOfSite({ name }: Hit): boolean {
  return name === 'opening' || name === 'closure';
}

/** Sentences back to the town of what opens. */
const nearSite = 2;

/** “The plant is due to open in 2028”: who builds it and the town it is in were told just before. */
function siteTold({ scene, told }: Teller): Subjects {
  const owner = [...paragraphClaims(told)].flatMap((c) => c.subjects).find((s) => s.entity.type === 'ORG');
  const town = told.town !== null && scene.index - told.town.sentence <= nearSite ? told.town.entity : null;
  return [...(owner === undefined ? [] : [{ entity: owner.entity, role: 'agent' as const }]), ...(town === null ? [] : [{ entity: town, role: 'place' as const }])];
}
