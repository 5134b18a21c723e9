import { isInstitution, type Entity, type InstitutionKind } from '../../model/index.js';
import type { Metric } from './metrics.js';
import type { Place, Scene } from './scene.js';

/** First letters of a noun, or last ones of a compound, by which a name is known to hold it in whatever form (“Bank”, “bankası”, “Notenbank”). */
const stem = 4;

const ideograph = /\p{Script=Han}/u;
/** Ideographs of any noun for a body: “this”, “company”, “group”. */
const common = /[该这本公司集团机构组织]/u;

/** The parts of a noun by which a name can hold it: words of some length, or single ideographs. */
function partsOf({ sheet: { text, tokens } }: Scene, noun: Place): readonly string[] {
  const words: string[] = [];
  for (let at = noun.first; at < noun.end; at++) {
    const word = text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
    if (ideograph.test(word) ? !common.test(word) : word.length >= stem) words.push(word.slice(0, stem), ...(word.length >= 2 * stem ? [word.slice(-stem)] : []));
  }
  return words;
}

/**
 * The body that a noun names by a part of its name: of those named, latest last, the latest that holds most of its words (“the bank” is
 * the Bank of England, though the Treasury was named after it). Null where none has any.
 */
export function bodyNamed(scene: Scene, noun: Place, bodies: readonly Entity[]): Entity | null {
  const parts = partsOf(scene, noun);
  let best: Entity | null = null;
  let most = 0;
  for (const body of bodies) {
    const names = [body.name, body.subtype ?? '', ...Object.values(body.names).flat()].map((name) => name.toLowerCase());
    const held = parts.filter((part) => names.some((name) => name.includes(part))).length;
    if (held > 0 && held >= most) {
      best = body;
      most = held;
    }
  }
  return best;
}

/**
 * The body that a noun stands for: the one it names, else the one that the text is about, else the latest that is no medium. Null where
 * none was named. How often each has been named is asked only of bodies of the sentences before.
 */
export function bodyMeant(scene: Scene, noun: Place, bodies: readonly Entity[], named: ReadonlyMap<Entity, number> | null = null): Entity | null {
  const byName = bodyNamed(scene, noun, bodies);
  if (byName !== null) return byName;
  const others = bodies.filter((body) => !isMedium(body));
  return (named === null ? null : mainOf(others, named)) ?? others.at(-1) ?? bodies.at(-1) ?? null;
}

/** “The group forecasts …” behind what analysts of a bank expect: of several bodies the one that is named over and over, not the one named once beside it. */
function mainOf(bodies: readonly Entity[], named: ReadonlyMap<Entity, number>): Entity | null {
  const [first, second] = bodies.map((body) => ({ body, times: named.get(body) ?? 0 })).sort((a, b) => b.times - a.times);
  return first !== undefined && first.times >= leastNamed && first.times >= 2 * (second?.times ?? 0) ? first.body : null;
}

const leastNamed = 2;

/** True for a news agency, paper or station. */
export function isMedium(entity: Entity | null): boolean {
  return entity !== null && entity.subtype !== null && /news|media|broadcaster|magazine/.test(entity.subtype);
}

const publicKinds: ReadonlySet<string> = new Set(['igo', 'agency', 'government', 'parliament', 'ministry', 'court', 'party', 'police', 'military', 'union']);

/** True for a body that can have customers, shares and results: no authority, no union of states, no party, and no medium, which tells of others. */
export function isCompany(entity: Entity): boolean {
  return entity.type === 'ORG' && !publicKinds.has(entity.subtype ?? '') && !isInstitution(entity.subtype) && !isMedium(entity);
}

const legislatures: ReadonlySet<string> = new Set<InstitutionKind>(['parliament', 'lower house', 'upper house']);
const fiscal: ReadonlySet<string> = new Set<InstitutionKind>(['finance ministry', 'economy ministry', 'central bank']);

/** True for a body that is named for its state where a figure of a metric is told: parliament for the budget that it passes, a ministry for inflation. */
export function standsForState({ subtype }: Entity, { country, impersonal, treasury }: Metric): boolean {
  if (!isInstitution(subtype)) return false;
  return country === true || (impersonal === true && legislatures.has(subtype)) || (treasury === true && fiscal.has(subtype));
}
