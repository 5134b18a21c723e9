import { isInstitution } from '../../model/index.js';
import { isMedium } from './bodies.js';
import { blows } from './harm.js';
import { distance, hitsOf, parting, strongPart, type Place, type Scene } from './scene.js';
import { as, candidates, closest, isCountry, isGoal, isPlace, isWithin, type Candidate, type Subjects } from './candidates.js';
import { withLists } from './lists.js';
import { isDoer, saysWhose, tellsOf } from './subjects.js';
import type { Voice } from './voice.js';

/*
 * Who takes part in an event.
 */

/** Most participants that an event may have. */
const mostParties = 4;
/** Words between an attack and the adjective of who attacks (“Russian drone and missile attack”). */
const nearAdjective = 4;
/** Words between a verb of appointing and who is appointed behind it. */
const nearOffice = 4;
const nearSuffering = 6;

/** How far the two sides of an attack may stand from its verb. */
const farSide = 24;
/** How far one side alone may stand from it. */
const nearSide = 12;
const farDenied = 40;

/**
 * Who attacks, whom and where: of two countries the first attacks the other, unless “by” stands before it. An adjective
 * tells who attacks only right at the word (“Russian air strikes”), and the country of a body that reports takes no part.
 */
function attackersOf(scene: Scene, anchor: Place, anchors: readonly Place[], all: readonly Candidate[], voices: readonly Voice[], denied: boolean): Subjects {
  const spot = closest(scene, anchors, all.filter((c) => isPlace(c) && !isCountry(c.entity) && !voices.some((v) => v.attribution.speaker === c.entity)), 24, 1);
  const isSide = (c: Candidate): boolean => (isCountry(c.entity) || c.entity.type === 'ORG' || denied) && !spot.some((s) => s.entity === c.entity) && !isOfSpeaker(scene, c)
    && (c.of.form !== 'adjective' || distance(scene, anchor, c) <= nearAdjective);
  const sides = all.filter(isSide);
  const countries = denied ? [] : closest(scene, [anchor], sides.filter((c) => isCountry(c.entity)), farSide, 2);
  if (countries.length === 2) {
    const [first, second] = countries as [Candidate, Candidate];
    const reversed = isDoer(scene, second) || (isGoal(scene, first) && !isGoal(scene, second)) || tellsOf(first, second, anchor, voices);
    return [as('agent')(reversed ? second : first), as('patient')(reversed ? first : second), ...spot.map(as('place'))];
  }
  const agent = closest(scene, [anchor], sides, denied ? farDenied : nearSide, 1, (c) => (c.of.form === 'adjective' ? -2 : 0));
  return [...agent.map(as('agent')), ...spot.map(as('place'))];
}

/** True for the country of a body of its own that has no name: “the Ukrainian air force said”. */
function isOfSpeaker(scene: Scene, { first, end }: Candidate): boolean {
  return hitsOf(scene, 'officials').some((h) => (h.first >= end && h.first - end <= 1) || (h.end <= first && first - h.end <= 1));
}

/** Who imposes sanctions on whom: an adjective (“American sanctions”) tells who imposes them only where nobody else does. */
function sanctioning(scene: Scene, anchor: Place, all: readonly Candidate[]): Subjects {
  const sides = all.filter((c) => c.entity.type !== 'MISC' && distance(scene, anchor, c) <= farSide);
  const nearestOf = (among: readonly Candidate[]): Candidate | undefined => among.slice().sort((a, b) => distance(scene, anchor, a) - distance(scene, anchor, b))[0];
  const named = sides.filter((c) => c.of.form !== 'adjective');
  const hit = nearestOf(named.filter((c) => c.first >= anchor.end || isGoal(scene, c)));
  const imposes = (c: Candidate): boolean => c.entity !== hit?.entity && (isCountry(c.entity) || c.entity.type === 'ORG');
  const by = nearestOf(named.filter(imposes)) ?? nearestOf(sides.filter(imposes));
  const meant = hit ?? (by === undefined || by.of.form === 'adjective' ? undefined : nearestOf(sides.filter((c) => c.of.form === 'adjective' && isCountry(c.entity) && c.entity !== by.entity)));
  return [...(by === undefined ? [] : [as('agent')(by)]), ...(meant === undefined ? [] : [as('patient')(meant)])];
}

/** Whoever takes or leaves an office: a person before a body. */
function officeHolder(scene: Scene, anchor: Place, all: readonly Candidate[]): Subjects {
  const near = (c: Candidate): boolean => c.end <= anchor.first || c.first - anchor.end <= nearOffice;
  return closest(scene, [anchor], all.filter((c) => c.entity.type !== 'MISC' && c.entity.type !== 'LOC' && near(c)), 24, 1, (c) => (c.entity.type === 'PER' ? 0 : 8)).map(as('agent'));
}

/** “The Estonian defence minister resigned on Tuesday”: of an office whose holder has no name, the country or body that it is of. */
function officeOf(scene: Scene, anchor: Place, all: readonly Candidate[]): Subjects {
  const office = scene.mentions.find((m) => m.of.form === 'nominal' && m.of.type === 'PER' && m.of.entity === null && distance(scene, m, anchor) <= farOffice);
  if (office === undefined) return [];
  return closest(scene, [office], all.filter((c) => isCountry(c.entity) || c.entity.type === 'ORG'), nearOffice, 1).map(as('owner'));
}

/** How far the two persons of an appointment may stand from its verb. */
const farOffice = 16;

/** “President Berg plans to name Ida Holm prime minister”: of two persons the first acts, and the other is who is told of. Null where there are not two. */
function appointing(scene: Scene, anchor: Place, all: readonly Candidate[]): Subjects | null {
  const people = closest(scene, [anchor], all.filter((c) => c.entity.type === 'PER'), farOffice, 2);
  if (people.length < 2 || people[0]!.first >= anchor.end) return null;
  const [first, second] = people as [Candidate, Candidate];
  const reversed = isDoer(scene, second);
  return [as('agent')(reversed ? second : first), as('patient')(reversed ? first : second)];
}

/** The place of a meeting; of talks and calls only where nobody is named: “the next round of talks is due in Geneva next week”. */
function whereHeld(type: string, parties: readonly Candidate[], places: Subjects): Subjects {
  if (type === 'meeting') return places.filter((p) => !parties.some((q) => q.entity === p.entity) && (parties.length > 0 || !isCountry(p.entity)));
  return type === 'talks' && parties.length === 0 ? places.filter((p) => !isCountry(p.entity)) : [];
}

/** Words between a country and the name of who holds an office of it. */
const nearTitle = 4;

/** True for the France of “Frankreichs Präsident Emmanuel Macron reist nach Algier”: where the visitor comes from, and not where they go. */
function isHome(scene: Scene, place: Candidate, visitor: Candidate | undefined, anchor: Place): boolean {
  return visitor !== undefined && place.end <= visitor.first && visitor.end <= anchor.first && visitor.first - place.end <= nearTitle && parting(scene, place, visitor) === 0 && !isWithin(scene, place);
}

/** “A Vietnamese delegation will visit São Paulo”: the country or body whose people travel, where none of them is named. */
function senderOf(scene: Scene, anchor: Place, all: readonly Candidate[], goal: Candidate | undefined): Candidate | undefined {
  if (goal === undefined) return undefined;
  const delegation = hitsOf(scene, 'delegations').find((h) => parting(scene, h, anchor) < strongPart);
  if (delegation === undefined) return undefined;
  return closest(scene, [delegation], all.filter((c) => c.entity !== goal.entity && (isCountry(c.entity) || c.entity.type === 'ORG')), nearDelegation, 1)[0];
}

const nearDelegation = 5;

/** “Iran and the United States will hold talks in Oman”: where two others are named, the country that it is in takes no part. */
function guests(scene: Scene, sides: readonly Candidate[]): readonly Candidate[] {
  const others = sides.filter((c) => c.entity.type !== 'LOC' || !isWithin(scene, c));
  return new Set(others.map((c) => c.entity)).size > 1 ? others : sides;
}

/** How much farther stands a work or product (“the Balkan Link”) than a body that opens it. */
const openedWork = 4;
/** Words between a country and its town: “in the Polish town of Wrocław”. */
const nearTown = 4;

/**
 * Who opens or closes something, or what is opened, and the town it is in: “Rheinmetall will open a plant near Brașov”. “Lindner denied
 * that the plant in Dresden would be closed”: who denies it closes nothing. A country beside the town only tells where that is.
 */
function openedOrClosed(scene: Scene, anchor: Place, anchors: readonly Place[], all: readonly Candidate[], voices: readonly Voice[]): Subjects {
  const towns = closest(scene, anchors, all.filter((c) => isPlace(c) && !isCountry(c.entity)), farPlace, 1);
  const isBeside = (c: Candidate): boolean => towns.some((t) => distance(scene, t, c) <= nearTown) || saysWhose(scene, c, all);
  const opens = (c: Candidate): boolean => {
    if (c.first >= anchor.end && c.first - anchor.end > 1 && !(c.entity.type === 'ORG' && parting(scene, anchor, c) === 0)) return false;
    if (c.entity.type === 'PER') return !voices.some((v) => v.attribution.speaker === c.entity);
    return c.entity.type === 'LOC' ? isCountry(c.entity) && !isBeside(c) && !isWithin(scene, c) : c.entity.type === 'ORG' || (c.entity.row < 0 && c.of.form === 'name');
  };
  const agent = closest(scene, anchors, all.filter(opens), farOpener, 1, (c) => (c.entity.type === 'MISC' ? openedWork : 0));
  const found = [...agent.map(as('agent')), ...towns.map(as('place'))];
  return found.length > 0 ? found : closest(scene, anchors, all.filter(isPlace), farPlace, 1).map(as('place'));
}

const farOpener = 24;
/** Words between who calls people out and the word of the protest: “the union has called a general strike”. */
const farCaller = 10;
const farPlace = 34;

/** Who takes part in an event, and where it is. */
export function partiesOf(scene: Scene, type: string, anchor: Place, when: Place, voices: readonly Voice[], denied: boolean): Subjects {
  const all = candidates(scene, voices, denied);
  return withLists(scene, takingPart(scene, type, anchor, when, voices, denied, all), all);
}

function takingPart(scene: Scene, type: string, anchor: Place, when: Place, voices: readonly Voice[], denied: boolean, all: readonly Candidate[]): Subjects {
  const anchors = [anchor, when];
  const people = (most: number): readonly Candidate[] => closest(scene, [anchor], all.filter((c) => c.entity.type === 'PER'), 40, most);
  const places = closest(scene, anchors, all.filter(isPlace), blows.has(type) ? 76 : type === 'meeting' ? 60 : 30, 1, (c) => (isCountry(c.entity) ? 4 : 0)).map(as('place'));
  const bodies = (most: number): readonly Candidate[] => closest(scene, [anchor], guests(scene, all.filter((c) => (isCountry(c.entity) || c.entity.type === 'ORG' || (denied && c.entity.subtype === 'capital')) && !isOfSpeaker(scene, c))), 24, most);
  switch (type) {
    case 'meeting': case 'talks': case 'call': {
      const met = people(mostParties);
      // “Spokeswoman Ann Berg denied that talks had been held with Minsk”: who only denies them takes no part where others are named.
      const isAlone = denied && met.length > 0 && met.every((c) => voices.some((v) => v.attribution.speaker === c.entity));
      const sides = met.length === 0 || isAlone ? bodies(2) : [];
      // “The talks are due on Monday in Singapore”: a country alone behind a word of place is where.
      if (sides.length === 1 && sides[0]!.entity.type === 'LOC' && isWithin(scene, sides[0]!)) return sides.map(as('place'));
      const parties = sides.length > 0 ? sides : met;
      return [...parties.map(as('party')), ...whereHeld(type, parties, places)];
    }
    case 'visit': {
      const visitor = people(2).slice().sort((a, b) => distance(scene, anchor, a) - distance(scene, anchor, b))[0];
      const goal = closest(scene, [anchor], all.filter((c) => c.entity.type === 'LOC' && isPlace(c) && !isHome(scene, c, visitor, anchor)), 20, 1);
      const sender = visitor ?? senderOf(scene, anchor, all, goal[0]);
      return [...(sender === undefined ? [] : [{ entity: sender.entity, role: 'agent' as const }]), ...goal.map(as('place'))];
    }
    case 'summit': {
      const host = closest(scene, [anchor], all.filter((c) => c.entity.type === 'ORG' || c.entity.type === 'MISC'), 16, 1);
      return [...host.map(as('party')), ...places];
    }
    case 'agreement': {
      const parties = closest(scene, [anchor], guests(scene, all.filter((c) => (isCountry(c.entity) && !saysWhose(scene, c, all)) || c.entity.type === 'ORG')), 20, 2);
      return parties.map(as('party'));
    }
    case 'attack': return attackersOf(scene, anchor, anchors, all, voices, denied);
    case 'sanction': return sanctioning(scene, anchor, all);
    case 'election': {
      const where = closest(scene, anchors, all.filter((c) => isCountry(c.entity) || isPlace(c)), 24, 1, (c) => (isCountry(c.entity) ? 0 : 6));
      return where.length > 0 ? where.map(as('place')) : bodies(1).map(as('party'));
    }
    case 'appointment': {
      const given = appointing(scene, anchor, all);
      return given ?? officeHolder(scene, anchor, all);
    }
    case 'resignation': {
      const holder = officeHolder(scene, anchor, all);
      return holder.length > 0 ? holder : officeOf(scene, anchor, all);
    }
    case 'explosion': case 'accident': case 'disaster': case 'earthquake':
      return places;
    case 'protest': {
      const callers = closest(scene, [anchor], all.filter((c) => c.entity.type === 'ORG' && c.end <= anchor.first && parting(scene, c, anchor) === 0 && !isInstitution(c.entity.subtype) && !isMedium(c.entity)), farCaller, 1);
      return [...callers.map(as('agent')), ...places];
    }
    case 'opening': case 'closure': return openedOrClosed(scene, anchor, anchors, all, voices);
    default: {
      const suffers = type === 'arrest' || type === 'trial' || type === 'death';
      // “Condenó el martes a Iván Petrov”: the day may stand between the verb and whom it strikes.
      const near = (c: Candidate): boolean => c.end <= anchor.first || c.first - anchor.end <= 1 || (suffers && c.entity.type === 'PER' && c.first - anchor.end <= nearSuffering && parting(scene, anchor, c) === 0);
      const isOther = (c: Candidate): boolean => c.entity.type === 'LOC' && (suffers || (type === 'launch' && isWithin(scene, c)));
      const agent = closest(scene, anchors, all.filter((c) => c.entity.type !== 'MISC' && near(c) && !isOther(c)), 24, 1, (c) => (c.entity.type === 'LOC' && !isCountry(c.entity) ? 8 : 0));
      // “Five defendants go on trial in Antwerp”, “a campaign starts in Sindh”: where nobody is named, the place tells which event is meant.
      return agent.length === 0 && (type === 'trial' || type === 'launch') ? places : agent.map(as(suffers ? 'patient' : 'agent'));
    }
  }
}
