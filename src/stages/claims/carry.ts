import type { Claim, Entity, Quantity, SubjectRole } from '../../model/index.js';
import { isCompany } from './bodies.js';
import type { Figure } from './figure.js';
import { tellsHarm } from './harm.js';
import { Shape, shapeOf, takesUnit, type Metric } from './metrics.js';
import type { Unread } from './readings/reading.js';
import { clausePart, distance, hitsOf, holdsAny, parting, type Place, type Placed } from './scene.js';
import { isCountry, type Subjects } from './candidates.js';
import { takesPart } from './subjects.js';
import { lastClaims, latestOf, mainOrganisation, paragraphClaims, recentClaims, shareTold, type Teller, type Told } from './teller.js';

const nearVerb = 7;
/** Claims that are asked for the metric of a figure in the next paragraph. */
const mostBefore = 4;

/** A figure whose metric was named in a sentence before (“They amounted to …”, “raise it to …”): a verb of level or change carries it. */
export function carriedFigure({ teller, quantity }: Unread): Figure | null {
  const { scene, told } = teller;
  const shape = shapeOf(quantity.of);
  const value = quantity.of.value ?? quantity.of.min ?? quantity.of.max ?? 0;
  if (shape === 0 || (shape & Shape.count && value < 1e6 && !(shape & Shape.money))) return null;
  const share = shareOfNext(teller, quantity);
  if (share !== null) return share;
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
  if (previous.quantity?.unit === quantity.of.unit && !isAlike(value, previous.quantity?.value ?? previous.quantity?.min ?? previous.quantity?.max ?? null)) return null;
  // A bare number goes on with the currency told before; a number of unemployed does not with the percent of their rate.
  const isBare = (shape & Shape.count) !== 0 && (metric.level & Shape.count) === 0;
  const unit = quantity.of.unit ?? (isBare ? (latestOf(told, id)?.quantity?.unit ?? null) : null);
  return { ...quantity, id, metric, anchor: verb.h, carried: true, cost: verb.cost + 6, role: 'level', unit };
}

/**
 * “The Liberals came second with 27.4 percent”, “second came, with 27 percent and 30 seats, the Liberals”: where shares of votes are
 * told, a percentage behind the name of a party, or beside its seats, is its share.
 */
function shareOfNext(teller: Teller, quantity: Placed<Quantity>): Figure | null {
  const { scene } = teller;
  if (!(shapeOf(quantity.of) & Shape.percent) || scene.hits.some((h) => h.kind === 'metric' && scene.sheet.metricOf(h.name).level & Shape.percent)) return null;
  const party = scene.mentions.find((m) => m.end <= quantity.first && m.of.form !== 'adjective' && takesPart(m.of) && distance(scene, m, quantity) <= nearParty)
    ?? hitsOf(scene, 'metric').find((h) => h.name === 'seats' && h.first >= quantity.end && h.first - quantity.end <= nearSeats && parting(scene, quantity, h) < clausePart);
  const before = party === undefined ? undefined : shareTold(teller);
  if (party === undefined || before?.metric == null) return null;
  return { ...quantity, id: before.metric.id, metric: scene.sheet.metricOf(before.metric.id), anchor: party, carried: true, cost: distance(scene, party, quantity), role: 'level', unit: '%' };
}

const nearParty = 14;
/** Words between a share of votes and the seats that it gives. */
const nearSeats = 4;

/** Figures of one metric that are told one after the other are of one order: a backlog of 21 billion is no share price. */
function isAlike(value: number, before: number | null): boolean {
  if (before === null || before === 0 || value === 0) return true;
  const factor = Math.abs(value / before);
  return factor < mostApart && factor > 1 / mostApart;
}

const mostApart = 50;

/** The latest claim of the paragraph whose metric can state such a figure. Only the metric told last is meant. */
function lastFitting(teller: Teller, shape: number, unit: string | null): Claim | null {
  for (const claim of paragraphClaims(teller.told)) {
    if (claim.metric === null || claim.kind === 'duration' || claim.kind === 'rank') continue;
    const metric = teller.scene.sheet.metricOf(claim.metric.id);
    // “The Greens fell to 12 percent” behind the turnout: the shares are told again, of somebody unknown.
    if (claim.metric.id === 'turnout' && paragraphHasShares(teller)) return null;
    if (metric.tight === true) continue;
    const level = metric.level;
    const fits = (shape & level & ~Shape.dimension) !== 0 || (shape & Shape.dimension & level && takesUnit(metric, unit)) || (shape & Shape.count && level & Shape.money);
    return fits ? claim : null;
  }
  return null;
}

/** True where the paragraph has told of shares of parties or candidates. */
function paragraphHasShares({ scene, told }: Teller): boolean {
  return [...paragraphClaims(told)].some((c) => c.metric !== null && scene.sheet.metricOf(c.metric.id).candidate === true);
}

/** The last claim of the paragraph before, for an amount of money in a sentence that names no metric and no event: “raise the figure to $50 billion”. */
function acrossParagraph({ scene, told }: Teller, shape: number, unit: string | null): Claim | null {
  if (!(shape & Shape.money) || scene.hits.some((h) => h.kind === 'metric' || h.kind === 'event') || told.claims.length > told.paragraph) return null;
  const last = told.claims.slice(-mostBefore).findLast((claim) => claim.metric !== null && claim.quantity !== null && claim.quantity.unit === unit);
  return last?.metric != null && scene.sheet.metricOf(last.metric.id).level & Shape.money ? last : null;
}

/** “Two managers were arrested”, “3,000 posts will go”: the country that the text is about, where it tells of nobody else whom a figure could be of. */
export function ofHome(teller: Teller, metric: Metric, unit: string | null): Subjects {
  const { scene } = teller;
  const { home, isOfCompanies } = scene.sheet;
  // The euro has its rate in no single country.
  if (home === null || (metric.bare === true && isOfUnion(teller))) return [];
  switch (metric.parts) {
    case 'casualty':
      return [{ entity: home, role: 'place' }];
    case 'transfer':
      return isOfCompanies && metric.country !== true ? [] : [{ entity: home, role: 'agent' }];
    case 'owner':
      break;
    default:
      return [];
  }
  if (metric.ownerless === true) return [];
  // “Food costs 14 percent more”: what a company asks for its goods is told in money.
  if (metric.party !== true) return metric.ofOne === true || (isOfCompanies && metric.country !== true && !(metric.natural === true && unit === '%')) ? [] : [{ entity: home, role: 'owner' }];
  if (metric.traded === true) return [];
  const isOther = metric.candidate === true
    ? scene.mentions.some(({ of }) => of.form !== 'adjective' && of.type !== 'LOC') || holdsAny(scene, 'pronouns', 'neuters', 'persons', 'organisations')
    : isOfCompanies;
  return isOther ? [] : [{ entity: home, role: 'owner' }];
}

/** Subjects of a figure whose sentence names nobody: those of the metric's last claim, then those the paragraph has told. */
export function carriedSubjects(teller: Teller, metric: Metric, id: string): Subjects {
  const { told } = teller;
  // “The party fell to 25 percent”: of several candidates none is meant because he was told of before.
  if (metric.candidate === true && !holdsAny(teller.scene, 'pronouns', 'organisations', 'persons') && !opensWithNeuter(teller)) return [];
  if (metric.spot === true && metric.country !== true && metric.party !== true && metric.parts === 'owner') return [];
  const opened = metric.parts === 'owner' && metric.counted === true && metric.country !== true && metric.visited !== true ? openedLast(told) : null;
  const same = id === 'exchange-rate' && isOfUnion(teller) ? null : latestOf(told, id);
  if (opened !== null && (same === null || told.claims.indexOf(opened.claim) > told.claims.indexOf(same))) return [{ entity: opened.entity, role: 'owner' }];
  if (same !== null && same.subjects.length > 0) return stillMeant(teller, metric, same.subjects);
  const [last, before] = [told.countries.at(-1), told.countries.at(-2)];
  switch (metric.parts) {
    case 'parties': {
      return last !== undefined && before !== undefined ? [party(before), party(last)] : [];
    }
    case 'transfer': {
      const isTransfer = ({ metric: of }: Claim): boolean => of !== null && teller.scene.sheet.metricOf(of.id).parts === 'transfer';
      const sides = [...paragraphClaims(told)].find((claim) => isTransfer(claim) && claim.subjects.some((s) => s.role === 'agent'))?.subjects;
      if (sides !== undefined) return sides;
      const balance = metric.family !== 'trade' ? undefined : [...paragraphClaims(told)].find((claim) => claim.metric?.id === 'trade.balance')?.subjects.find((s) => s.role === 'owner');
      const giver = balance?.entity ?? (metric.country === true ? mainCountry(teller) ?? countryTold(teller) : meantBody(teller));
      return giver === null ? [] : [{ entity: giver, role: 'agent' }];
    }
    case 'casualty': {
      const before = [...(metric.victims === true ? lastClaims(told) : paragraphClaims(told))];
      for (const claim of [...before.filter((c) => tellsHarm(teller.scene, c)), ...before]) {
        const place = claim.subjects.find((s) => s.role === 'place');
        if (place !== undefined) return [place];
      }
      return id === 'cases' && last !== undefined ? [{ entity: last, role: 'place' }] : [];
    }
    case 'owner': {
      if (metric.ownerless === true || (id === 'exchange-rate' && isOfUnion(teller))) return [];
      const setter = id === 'interest-rate' ? centralBankTold(teller) : null;
      if (setter !== null) return [{ entity: setter, role: 'owner' }];
      if (metric.party === true) return partyTold(teller, metric);
      const isOfState = metric.country === true || ofGovernment(teller);
      if (!isOfState) {
        for (const claim of paragraphClaims(told)) {
          const owner = claim.subjects.find((s) => s.role === 'owner' && s.entity.type !== 'LOC');
          if (owner !== undefined) return [owner];
        }
      }
      if (metric.employer === true && hitsOf(teller.scene, 'statutory').length === 0) {
        const company = employerTold(teller);
        if (company !== null) return [{ entity: company, role: 'owner' }];
      }
      if (id === 'share') {
        const last = [...paragraphClaims(told)].find((c) => c.kind !== 'rank');
        if (last?.subjects.length === 1) return [{ entity: last.subjects[0]!.entity, role: 'owner' }];
      }
      for (const claim of paragraphClaims(told)) {
        const owner = claim.subjects.find((s) => s.role === 'owner') ?? claim.subjects.find((s) => s.role === 'place' && isCountry(s.entity));
        if (owner !== undefined && (!isOfState || (owner.entity.type === 'LOC' && owner.entity.row >= 0))) return [{ entity: owner.entity, role: 'owner' }];
      }
      const owner = mainCountry(teller) ?? countryTold(teller);
      return owner === null ? [] : [{ entity: owner, role: 'owner' }];
    }
    case 'patient': {
      // “He was also fined”: whoever the paragraph told to be struck last.
      const struck = holdsAny(teller.scene, 'pronouns', 'neuters') ? [...paragraphClaims(told)].flatMap((c) => c.subjects).find((s) => s.role === 'patient') : undefined;
      return struck === undefined ? [] : [struck];
    }
    case 'troops': case 'moved': {
      const home = mainCountry(teller);
      return home === null ? [] : [{ entity: home, role: metric.parts === 'troops' ? 'owner' : 'place' }];
    }
    default:
      return [];
  }
}

/** “The ECB aims at 2 percent. It left its key rate at 2 percent”: the central bank that the text came to last, where a pronoun or a noun stands for it. */
function centralBankTold({ scene, told }: Teller): Entity | null {
  return holdsAny(scene, 'organisations', 'pronouns', 'neuters') ? [...told.heard.named.keys()].findLast((e) => e.subtype === 'central bank') ?? null : null;
}

/** “The government spends 6 billion”: of a country, whichever body was told of before. */
function ofGovernment({ scene }: Teller): boolean {
  return hitsOf(scene, 'governments').some((h) => !scene.mentions.some((m) => m.first < h.end && h.first < m.end)) && !scene.mentions.some((m) => m.of.type === 'ORG');
}

/** “It will have 34 seats”: whoever was told of last opens the sentence. */
function opensWithNeuter({ scene }: Teller): boolean {
  return hitsOf(scene, 'neuters').some((h) => h.first === scene.first);
}

/** “The union demands 7 percent more pay”: the company whose figures were told, where they were told more often than those of a country. */
function employerTold({ told, scene }: Teller): Entity | null {
  const owners = recentClaims(told).filter(({ metric }) => metric !== null && scene.sheet.metricOf(metric.id).parts === 'owner').flatMap((c) => c.subjects);
  const companies = owners.filter((s) => s.entity.type === 'ORG');
  return companies.length > 0 && companies.length >= owners.filter((s) => isCountry(s.entity)).length ? companies.at(-1)!.entity : null;
}

/** Events of what has figures afterwards. */
const begins: ReadonlySet<string> = new Set(['opening', 'launch', 'closure']);

/** “The airport will open in May. It can take 2 million passengers”: what the paragraph told the opening of, or else where it is. */
function openedLast(told: Told): { readonly claim: Claim; readonly entity: Entity } | null {
  const claim = [...paragraphClaims(told)].find(({ event }) => event !== null && begins.has(event.type));
  const entity = (claim?.subjects.find((s) => s.role === 'agent') ?? claim?.subjects.find((s) => s.role === 'place'))?.entity;
  return claim === undefined || entity === undefined ? null : { claim, entity };
}

/** True where the euro is priced: no single country has it. */
function isOfUnion({ scene }: Teller): boolean {
  const { sheet: { text, tokens, pack }, quantities } = scene;
  const names = pack.cldr.currencies['EUR']?.names ?? [];
  const first = quantities[0]?.first ?? scene.end;
  for (let at = scene.first; at < first; at++) if (names.some((name) => name.toLowerCase() === text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase())) return true;
  return false;
}

/** Whose figure was told last; of a country told of only beside the main one, the main one is meant again unless a pronoun stands for it. */
function stillMeant(teller: Teller, metric: Metric, last: Subjects): Subjects {
  if (metric.country !== true || metric.parts !== 'owner' || last.length !== 1 || hitsOf(teller.scene, 'pronouns').length > 0) return last;
  const main = mainCountry(teller);
  return main === null || main === last[0]!.entity || timesTold(teller, main) <= 2 * timesTold(teller, last[0]!.entity) ? last : [{ entity: main, role: 'owner' }];
}

/** How many of the last claims are of a country. */
function timesTold({ told }: Teller, country: Entity): number {
  return recentClaims(told).filter((c) => c.subjects.some((s) => s.entity === country)).length;
}

/** How often countries have some roles in the latest claims. */
function countriesAs({ told }: Teller, takes: (role: SubjectRole) => boolean): ReadonlyMap<Entity, number> {
  const counts = new Map<Entity, number>();
  for (const { subjects } of recentClaims(told)) {
    for (const { entity, role } of subjects) if (isCountry(entity) && takes(role)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** The country that the last claims are of most often; the one named last at home where none has more. */
function mainCountry(teller: Teller): Entity | null {
  const { home } = teller.scene.sheet;
  if (home !== null) return home;
  const counts = countriesAs(teller, (role) => role === 'owner' || role === 'agent' || role === 'place');
  let main = countryAtHome(teller);
  let most = main === null ? 0 : counts.get(main) ?? 0;
  for (const [entity, count] of counts) {
    if (count <= most) continue;
    main = entity;
    most = count;
  }
  return main;
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
  const pledger = personMeant(teller);
  if (pledger !== null) return [{ entity: teller.scene.sheet.countryOf(pledger) ?? pledger, role: 'agent' }, ...found];
  const giver = told.countries.findLast((c) => c !== found[0]!.entity);
  return giver === undefined ? found : [{ entity: giver, role: 'agent' }, ...found];
}

/** “Swedish aid has come to 100 billion since 2022”: who takes is told of before, where the same country gave. Trade has many takers. */
export function withTaker({ told }: Teller, metric: Metric, id: string, found: Subjects): Subjects {
  const [only] = found;
  if (metric.parts !== 'transfer' || metric.family === 'trade' || found.length !== 1 || only?.role !== 'agent') return found;
  const before = latestOf(told, id)?.subjects;
  const taker = before?.find((s) => s.role === 'patient');
  return taker !== undefined && before?.some((s) => s.entity === only.entity && s.role === 'agent') === true ? [only, taker] : found;
}

/** “She promised Lisbon 24 million”: the person told of before, where a pledge has a pronoun or nobody for its subject. */
function personMeant({ scene, told }: Teller): Entity | null {
  const { subjectDropped } = scene.sheet.pack.claims;
  const isUnnamed = (subjectDropped || holdsAny(scene, 'pronouns', 'persons')) && !scene.mentions.some((m) => m.of.type === 'PER' || m.of.type === 'ORG');
  return isUnnamed && hitsOf(scene, 'planned').length > 0 ? told.people.at(-1) ?? null : null;
}

/** What each of two countries is to a figure. */
const rolesOfPair: Readonly<Partial<Record<Metric['parts'], SubjectRole>>> = { transfer: 'patient', casualty: 'place', owner: 'owner', troops: 'owner' };

/** “38 million dollars for the two countries”, “both sides will pull back 5 kilometres”: both that were told of last. */
export function pairTold(teller: Teller, metric: Metric, anchor: Place): Subjects {
  const role = rolesOfPair[metric.parts];
  return role === undefined || metric.ownerless === true || metric.party === true ? [] : pairMeant(teller, anchor).map((entity) => ({ entity, role }));
}

/** “Talks between the two sides are due in Singapore”: the pair told of before meets, and a country that is named beside is where. */
export function withPair(teller: Teller, word: Place, found: Subjects): Subjects {
  if (found.some((s) => s.entity.type !== 'LOC' || (s.role === 'party' && !isCountry(s.entity)))) return found;
  const pair = pairMeant(teller, word);
  // “Erdoğan offered to host the sides in Istanbul”: whose town it is may only be the host of two others.
  const isHost = (country: Entity | null): boolean => country !== null && pair.includes(country);
  if (pair.length === 0 || found.some((s) => !isCountry(s.entity) && isHost(teller.scene.sheet.countryOf(s.entity)))) return found;
  return [...pair.map(party), ...found.filter((s) => !pair.includes(s.entity)).map((s) => ({ entity: s.entity, role: 'place' as const }))];
}

/** The two that “both sides” in the clause of a word means; none where no word does. */
function pairMeant({ scene, told }: Teller, anchor: Place): readonly Entity[] {
  if (!hitsOf(scene, 'pairs').some((h) => parting(scene, h, anchor) < clausePart)) return [];
  const pair = sidesTold(told) ?? told.countries.slice(-2);
  return pair.length === 2 ? pair : [];
}

/** The two countries that the latest claim with two sides was told of: a third that only reports of them is none. */
function sidesTold(told: Told): readonly Entity[] | undefined {
  const sides = ({ subjects }: Claim): readonly Entity[] => subjects.flatMap((s) => (s.role !== 'place' && s.role !== 'owner' && isCountry(s.entity) ? [s.entity] : []));
  for (const claim of lastClaims(told)) {
    const pair = sides(claim);
    if (pair.length === 2) return pair;
  }
  return undefined;
}

/**
 * The country that the latest claims are mostly about, or else the one told last, but for those that others only trade with:
 * “Exports to Chile rose. Inflation was 3 percent” is not Chile's.
 */
function countryAtHome(teller: Teller): Entity | null {
  const { told } = teller;
  const isAbroad = (role: SubjectRole): boolean => role === 'patient' || role === 'ranked';
  const abroad = countriesAs(teller, isAbroad);
  const weights = countriesAs(teller, (role) => !isAbroad(role));
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
  for (const body of told.heard.named.keys()) country = scene.sheet.countryOf(body) ?? country;
  return country;
}

/** The party, candidate or company that the paragraph told of last; else the company that the story has told of. */
function partyTold(teller: Teller, metric: Metric): Subjects {
  const { spot } = metric;
  const ofCandidates = metric.candidate === true || metric.tight === true;
  const isFit = ({ entity }: Subjects[number]): boolean => ofCandidates || entity.type !== 'ORG' || isCompany(entity);
  const isOfParty = ({ metric }: Claim): boolean => metric !== null && teller.scene.sheet.metricOf(metric.id).party === true;
  // Of a person only the age or the like was told, unless it is a company taken for one.
  const isSomebody = (claim: Claim, { entity }: Subjects[number]): boolean => entity.type === 'PER' && !ofCandidates && !isOfParty(claim);
  for (const claim of paragraphClaims(teller.told)) {
    const owner = claim.subjects.find((s) => s.role === 'owner');
    // A central bank, whose rate was told, has no price on the exchange.
    if (owner !== undefined && isFit(owner) && !isSomebody(claim, owner) && (owner.entity.type !== 'LOC' || owner.entity.row < 0) && (spot !== true || isOfParty(claim))) return [owner];
  }
  const company = recentClaims(teller.told).findLast((claim) => isOfParty(claim) && claim.subjects[0]?.entity.type === 'ORG' && isFit(claim.subjects[0]!));
  const owner = company?.subjects[0]!.entity ?? (ofCandidates ? meantBody(teller) : companyTold(teller));
  return owner === null ? [] : [{ entity: owner, role: 'owner' }];
}

/** How much more often the company is named that a text is about than the next. */
const muchMore = 3;

/** “Deposits fell to 2 billion”: the one company that a text has named and told of, or the one that “the company” means. Of several none is meant by itself, unless one is named far more often. */
function companyTold({ scene, told }: Teller): Entity | null {
  if (hitsOf(scene, 'organisations').length > 0) return mainOrganisation(told, isCompany) ?? mainOrganisation(told);
  const [only, another] = [...told.heard.named].filter(([entity]) => isCompany(entity)).sort(([, a], [, b]) => b - a);
  if (only === undefined || (another !== undefined && only[1] < muchMore * another[1])) return null;
  const [company, mentions] = only;
  return mentions > 1 || recentClaims(told).some((c) => c.subjects.some((s) => s.entity === company)) ? company : null;
}

function party(entity: Entity): Subjects[number] {
  return { entity, role: 'party' };
}
