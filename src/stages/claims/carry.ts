import type { Claim, Entity, Quantity } from '../../model/index.js';
import type { Figure } from './figure.js';
import { Shape, shapeOf, takesUnit, type Metric } from './metrics.js';
import { distance, hitsOf, type Placed } from './scene.js';
import { isCountry, type Subjects } from './subjects.js';
import { latestOf, mainOrganisation, paragraphClaims, type Teller } from './teller.js';

const nearVerb = 7;
/** Claims that are asked for the metric of a figure in the next paragraph. */
const mostBefore = 4;

/** A figure whose metric was named in a sentence before (“They amounted to …”, “raise it to …”): a verb of level or change carries it. */
export function carriedFigure(teller: Teller, quantity: Placed<Quantity>): Figure | null {
  const { scene, told } = teller;
  const shape = shapeOf(quantity.of);
  const value = quantity.of.value ?? quantity.of.min ?? quantity.of.max ?? 0;
  if (shape === 0 || (shape & Shape.count && value < 1e6 && !(shape & Shape.money))) return null;
  if (scene.hits.some((h) => h.kind === 'metric' && scene.sheet.metricOf(h.name).level !== 0 && distance(scene, h, quantity) <= 10)) return null;
  const verb = scene.hits
    .filter((h) => h.kind === 'level' || h.kind === 'up' || h.kind === 'down')
    .map((h) => ({ h, cost: distance(scene, h, quantity) }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (verb === undefined || verb.cost > nearVerb) return null;
  const previous = lastFitting(teller, shape, quantity.of.unit) ?? acrossParagraph(teller, shape, quantity.of.unit);
  if (previous?.metric == null) return null;
  const id = previous.metric.id;
  const metric = scene.sheet.metricOf(id);
  // A bare number goes on with the currency told before; a number of unemployed does not with the percent of their rate.
  const isBare = (shape & Shape.count) !== 0 && (metric.level & Shape.count) === 0;
  const unit = quantity.of.unit ?? (isBare ? (latestOf(told, id)?.quantity?.unit ?? null) : null);
  return { ...quantity, id, metric, anchor: verb.h, carried: true, cost: verb.cost + 6, role: 'level', unit };
}

/** The latest claim of the paragraph whose metric can state such a figure. Only the metric told last is meant. */
function lastFitting(teller: Teller, shape: number, unit: string | null): Claim | null {
  for (const claim of paragraphClaims(teller.told)) {
    if (claim.metric === null || claim.kind === 'duration' || claim.kind === 'rank') continue;
    const metric = teller.scene.sheet.metricOf(claim.metric.id);
    const level = metric.level;
    const fits = (shape & level & ~Shape.dimension) !== 0 || (shape & Shape.dimension & level && takesUnit(metric, unit)) || (shape & Shape.count && level & Shape.money);
    return fits ? claim : null;
  }
  return null;
}

/** The last claim of the paragraph before, for an amount of money in a sentence that names no metric and no event: “raise the figure to $50 billion”. */
function acrossParagraph({ scene, told }: Teller, shape: number, unit: string | null): Claim | null {
  if (!(shape & Shape.money) || scene.hits.some((h) => h.kind === 'metric' || h.kind === 'event') || told.claims.length > told.paragraph) return null;
  const last = told.claims.slice(-mostBefore).findLast((claim) => claim.metric !== null && claim.quantity !== null && claim.quantity.unit === unit);
  return last?.metric != null && scene.sheet.metricOf(last.metric.id).level & Shape.money ? last : null;
}

/** Subjects of a figure whose sentence names nobody: those of the metric's last claim, then those the paragraph has told. */
export function carriedSubjects(teller: Teller, metric: Metric, id: string): Subjects {
  const { told } = teller;
  const same = latestOf(told, id);
  if (same !== null && same.subjects.length > 0) return same.subjects;
  const [last, before] = [told.countries.at(-1), told.countries.at(-2)];
  switch (metric.parts) {
    case 'parties': {
      return last !== undefined && before !== undefined ? [party(before), party(last)] : [];
    }
    case 'transfer': {
      const isTransfer = ({ metric: of }: Claim): boolean => of !== null && teller.scene.sheet.metricOf(of.id).parts === 'transfer';
      const before = [...paragraphClaims(told)].find((claim) => isTransfer(claim) && claim.subjects.some((s) => s.role === 'agent'))?.subjects;
      const giver = metric.country === true ? countryAtHome(teller) ?? countryTold(teller) : meantBody(teller);
      return before ?? (giver === null ? [] : [{ entity: giver, role: 'agent' }]);
    }
    case 'casualty': {
      for (const claim of paragraphClaims(told)) {
        const place = claim.subjects.find((s) => s.role === 'place');
        if (place !== undefined) return [place];
      }
      return id === 'cases' && last !== undefined ? [{ entity: last, role: 'place' }] : [];
    }
    case 'owner': {
      if (metric.ownerless === true) return [];
      if (metric.party === true) return partyTold(teller);
      if (metric.spot === true && metric.country !== true) return [];
      if (metric.country !== true) {
        for (const claim of paragraphClaims(told)) {
          const owner = claim.subjects.find((s) => s.role === 'owner' && s.entity.type !== 'LOC');
          if (owner !== undefined) return [owner];
        }
      }
      for (const claim of paragraphClaims(told)) {
        const owner = claim.subjects.find((s) => s.role === 'owner') ?? claim.subjects.find((s) => s.role === 'place' && isCountry(s.entity));
        if (owner !== undefined && (metric.country !== true || (owner.entity.type === 'LOC' && owner.entity.row >= 0))) return [{ entity: owner.entity, role: 'owner' }];
      }
      const owner = countryAtHome(teller) ?? countryTold(teller);
      return owner === null ? [] : [{ entity: owner, role: 'owner' }];
    }
    default:
      return [];
  }
}

/** “Exports to China fell”: who gives is the country told of before. */
export function withGiver(teller: Teller, metric: Metric, found: Subjects): Subjects {
  const { told } = teller;
  const [only] = found;
  if (metric.parts === 'transfer' && metric.country !== true && found.length === 1 && only?.entity.type === 'LOC') {
    const body = meantBody(teller);
    return body === null ? found : [{ entity: body, role: 'agent' }, { entity: only.entity, role: 'patient' }];
  }
  if (metric.parts !== 'transfer' || metric.country !== true || found.length !== 1 || found[0]!.role !== 'patient') return found;
  const giver = told.countries.findLast((c) => c !== found[0]!.entity);
  return giver === undefined ? found : [{ entity: giver, role: 'agent' }, ...found];
}

/** Claims that are asked what country a text is about. */
const mostWeighed = 24;

/**
 * The country that the latest claims are mostly about, or else the one told last, but for those that others only trade with:
 * “Exports to Chile rose. Inflation was 3 percent” is not Chile's.
 */
function countryAtHome({ told }: Teller): Entity | null {
  const abroad = new Set<Entity>();
  const weights = new Map<Entity, number>();
  for (const { subjects } of told.claims.slice(-mostWeighed)) {
    for (const { entity, role } of subjects) {
      if (!isCountry(entity)) continue;
      if (role === 'patient' || role === 'ranked') abroad.add(entity);
      else weights.set(entity, (weights.get(entity) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...weights.values());
  const main = [...weights.keys()].filter((c) => weights.get(c) === most);
  return told.countries.findLast((c) => main.includes(c)) ?? main.at(-1) ?? told.countries.findLast((c) => !abroad.has(c)) ?? null;
}

/** The organisation that “the company” of this sentence means: the one that the claims are mostly about. */
function meantBody({ scene, told }: Teller): Entity | null {
  return hitsOf(scene, 'organisations').length === 0 ? null : mainOrganisation(told);
}

/** The country of the body that was told of last (“Bank of England”), where only bodies were named. */
function countryTold({ told, scene }: Teller): Entity | null {
  let country: Entity | null = null;
  for (const body of told.organisations.keys()) country = scene.sheet.countryOf(body) ?? country;
  return country;
}

/** The party or candidate that the paragraph told of last. */
function partyTold(teller: Teller): Subjects {
  for (const claim of paragraphClaims(teller.told)) {
    const owner = claim.subjects.find((s) => s.role === 'owner');
    if (owner !== undefined && owner.entity.type !== 'LOC') return [owner];
  }
  return [];
}

function party(entity: Entity): Subjects[number] {
  return { entity, role: 'party' };
}
