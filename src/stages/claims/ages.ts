import type { Entity, Mention, Quantity } from '../../model/index.js';
import type { UnratedClaim } from './confidence.js';
import { clauseAround, clausePart, hitsOf, parting, spanOf, type Place, type Placed, type Scene } from './scene.js';
import { attributionOf, type Teller } from './teller.js';
import { isBracketedAge } from './unread.js';

/** Words between an age and the person behind it: “the 41-year-old deputy leader Anna Berger”. */
const farBehind = 6;
/** Tokens between a person and the age told of them: “Anna Berger, a 41-year-old”, “Anna Berger ist 41 Jahre alt”. */
const farBefore = 5;

/** Ages of people who are named beside them. An age of somebody unnamed is nobody's, and no claim. */
export function tellAges(teller: Teller): readonly UnratedClaim[] {
  const { scene } = teller;
  const claims: UnratedClaim[] = [];
  for (const quantity of scene.quantities) {
    const isWorded = quantity.of.kind === 'age';
    if (!isWorded && (!isBracketedAge(scene, quantity) || isRank(scene, quantity))) continue;
    const person = (isWorded ? personBehind(scene, quantity) : null) ?? personBefore(scene, quantity);
    if (person?.of.entity != null) claims.push(tell(teller, quantity, person, person.of.entity));
  }
  return claims;
}

/** Numbers up to this are goals, ranks or heats far more often than ages of somebody who is named. */
const greatestRank = 9;

/** True for the (2) of “the doubles went to Teresa Miller (2)”; beside victims it is the age of a child. */
function isRank(scene: Scene, { of }: Placed<Quantity>): boolean {
  return (of.value ?? 0) <= greatestRank && !hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).parts === 'casualty');
}

/** People who are known, or have more than one name: a lone capital that nobody knows is too often a trade (“ein 41-jähriger Bäcker”). */
const people = (scene: Scene): readonly Placed<Mention>[] => scene.mentions.filter(({ of: { type, entity } }) => type === 'PER' && entity !== null && (entity.row >= 0 || severalNames.test(entity.name)));

const severalNames = /[\s·・-]|^\p{Script=Han}{2,4}$/u;

/** True where another figure stands between two places. */
const counted = (scene: Scene, from: number, to: number): boolean => scene.quantities.some((q) => q.first >= from && q.end <= to);

function personBehind(scene: Scene, age: Placed<Quantity>): Placed<Mention> | null {
  const next = people(scene).find((m) => m.first >= age.end);
  const isBeside = next !== undefined && next.first - age.end <= farBehind && parting(scene, age, next) < clausePart && !counted(scene, age.end, next.first) && !isKin(scene, age, next);
  return isBeside ? next : null;
}

/** True for the father of “the 16-year-old daughter of Francis Walsingham”; “his 16-year-old daughter Frances” is herself. */
const isKin = (scene: Scene, age: Place, person: Place): boolean => hitsOf(scene, 'relatives').some((h) => h.first >= age.end - 1 && h.end < person.first);

function personBefore(scene: Scene, age: Placed<Quantity>): Placed<Mention> | null {
  const last = people(scene).findLast((m) => m.end <= age.first);
  return last !== undefined && age.first - last.end <= farBefore && parting(scene, last, age) <= partedOnce && !counted(scene, last.end, age.first) ? last : null;
}

/** What one bracket or comma parts. */
const partedOnce = 6;

function tell(teller: Teller, age: Placed<Quantity>, person: Placed<Mention>, entity: Entity): UnratedClaim {
  const { scene } = teller;
  const { value, min, max, comparator } = age.of;
  const evidence = clauseAround(scene, [age, person]);
  return {
    kind: 'measure', zone: scene.sentence.zone, metric: { id: 'age', ...spanOf(scene.sheet.tokens, age) }, event: null, subjects: [{ entity, role: 'owner' }],
    quantity: { of: age.of, value, min, max, comparator, unit: 'a', per: null }, change: null, streak: null, period: null,
    ...attributionOf(teller, age, evidence), modality: 'asserted', evidence,
    rule: age.of.kind === 'age' ? 'age.worded' : 'age.behind-name',
  };
}
