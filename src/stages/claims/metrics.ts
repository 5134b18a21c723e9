import type { Quantity } from '../../model/index.js';

/** Shapes of a figure, as bits. */
export const Shape = { money: 1, percent: 2, count: 4, fraction: 8, temperature: 16, dimension: 32, decimal: 64, points: 128 } as const;

/** Who takes part in a metric, and as what. */
export type Parts = 'parties' | 'transfer' | 'owner' | 'casualty' | 'moved' | 'troops' | 'patient';

/** What a metric measures, and how its figures look. */
export interface Metric {
  /** Bits of {@link Shape} that state its level. A percentage that is not among them states a change. */
  readonly level: number;
  readonly parts: Parts;
  /** Units of a dimension, where it is one. */
  readonly units?: RegExp;
  /** The figure stands beside the noun that it counts (“120 vehicles”). */
  readonly counted?: true;
  /** One party is told of as well as two: the other may have no name (“ordered 24 aircraft”). */
  readonly alone?: true;
  /** A country is meant before an organisation. */
  readonly country?: true;
  /** “Grew by 3 percent” states the level itself. */
  readonly growth?: true;
  /** Of parties, candidates and companies: no country owns it. */
  readonly party?: true;
  /** No figure of it is greater. */
  readonly greatest?: number;
  /** No count of it is smaller: “two fans” are no crowd. */
  readonly least?: number;
  /** Of the victims or damage of one event, which a report tells of in several paragraphs. */
  readonly victims?: true;
  /** Counts houses, no people. */
  readonly built?: true;
  /** Of parties and candidates, each of whom has a figure of its own. */
  readonly candidate?: true;
  /** Only companies have it: no authority, no central bank. */
  readonly traded?: true;
  /** Of whoever or whatever it is told of, and of no country beside it. */
  readonly ofOne?: true;
  /** Of a state, whichever of its ministries, chambers or banks is named for it. */
  readonly treasury?: true;
  /** Of companies, and of states that are named right beside its word (“Russian oil revenue”). */
  readonly ofStates?: true;
  /** Paid by companies as well as by countries: of the one that the text is about. */
  readonly employer?: true;
  /** Of bodies and places: no person has it. */
  readonly impersonal?: true;
  /** Counts visitors: an adjective tells where they come from. */
  readonly visited?: true;
  /** Nobody sets it: a figure to come is a forecast, not a plan. */
  readonly natural?: true;
  /** Only the figure nearest to its word states it, in percentage points where it has no unit. */
  readonly tight?: true;
  /** Belongs to a survey: nobody owns it. */
  readonly ownerless?: true;
  /** A part of things or people: what they do not do, or are not, is told of it. */
  readonly partial?: true;
  /** What a prosecutor asks for before a court gives it: who asked for it in the past still only asked. */
  readonly asked?: true;
  /** Votes that are given at one time: without a day of their own they are of the day told before. */
  readonly balloted?: true;
  /** What people who were asked say of themselves: that they want to is no plan. */
  readonly surveyed?: true;
  /** Figures of one family stand in one report and are of one period, unless they say otherwise. */
  readonly family?: 'trade' | 'results';
  /** Stands on goods: right behind its word stands whose they are. */
  readonly levied?: true;
  /** Told in degrees of a scale of its own, which are no unit. */
  readonly degrees?: true;
  /** A bare whole number right beside its words states it: “45 per dollar”. */
  readonly bare?: true;
  /** Told of months, quarters and years: no single day that has passed is its period. */
  readonly spanning?: true;
  /** Told in points of an index: a whole number of points, or of nothing, states it, and one right behind a verb of change is the change. */
  readonly indexed?: true;
  /** An age that a rule sets: told in years, which are no age of a person. */
  readonly aged?: true;
  /** Told of one day: without a time of its own it takes the day of its paragraph. */
  readonly spot?: true;
}

const { money, percent, count, fraction, temperature, dimension, decimal, points } = Shape;
/** Power, or the flow that a pipeline, a refinery or a store takes. */
const power = /W(?!\.?h)|m3|bbl/;
const energy = /W\.?h|J|m3|bbl|BTU|Btu|^t$|kg/;
const mass = /^(?:[kMGT]?t|[kMG]?g|t|lb|\[lb_av\]|\[ston_av\])/;
const goods = /^(?:[kMGT]?t|kg|t|m3|h?[Ll]|\[bbl_us\]|bbl|\[bu_us\]|W|kW|MW|GW|TW|[kMGT]?W\.?h)/;
const length = /^(?:[kcm]?m|\[(?:mi|ft|in|yd|nmi)_i\]|\[mi_i\]|mi)$/;
/** Of rain and snow: heights, and litres a square metre. */
const depth = /^(?:[cm]?m|L\/m2|l\/m2|\[in_i\]|L|l)$/;
const area = /^(?:[kc]?m2|har|ha|\[acr_us\]|\[sft_i\]|\[smi_us\]|ar)/;
const speed = /\/(?:h|s)|\[kn_i\]|\[mi_i\]\/h/;

/** Metrics by id. A metric that is not listed (a user's own) is read as {@link otherMetric}. */
export const metrics: Readonly<Record<string, Metric>> = {
  'trade.turnover': { level: money, parts: 'parties', country: true, spanning: true, family: 'trade' },
  'trade.exports': { level: money | dimension, units: goods, parts: 'transfer', country: true, natural: true, spanning: true, family: 'trade' },
  'trade.imports': { level: money | dimension, units: goods, parts: 'transfer', country: true, natural: true, spanning: true, family: 'trade' },
  'trade.balance': { level: money, parts: 'owner', country: true, spanning: true, family: 'trade' },
  tariff: { level: percent, parts: 'transfer', country: true, levied: true },
  'tax-rate': { level: percent, parts: 'owner', country: true },
  'trade.partner': { level: 0, parts: 'owner', country: true },
  investment: { level: money, parts: 'transfer' },
  'agreement.value': { level: money, parts: 'parties', alone: true },
  aid: { level: money, parts: 'transfer', country: true },
  'aid.military': { level: money, parts: 'transfer', country: true },
  deposits: { level: money, parts: 'owner', party: true, traded: true },
  loan: { level: money, parts: 'transfer' },
  debt: { level: money | percent, parts: 'owner', impersonal: true, treasury: true, natural: true },
  fine: { level: money, parts: 'patient' },
  budget: { level: money | percent, parts: 'owner', impersonal: true, treasury: true },
  gdp: { level: money, parts: 'owner', country: true, natural: true, spanning: true },
  'gdp.growth': { level: percent, parts: 'owner', country: true, growth: true, natural: true, spanning: true },
  inflation: { level: percent, parts: 'owner', country: true, natural: true, spanning: true },
  'interest-rate': { level: percent, parts: 'owner', impersonal: true },
  unemployment: { level: percent | count, parts: 'owner', country: true, natural: true, spanning: true },
  wage: { level: money, parts: 'owner', country: true, employer: true, greatest: 200_000_000 },
  price: { level: money, parts: 'owner', impersonal: true, spot: true, natural: true },
  'price.cap': { level: money, parts: 'owner', impersonal: true },
  'share-price': { level: money, parts: 'owner', spot: true, natural: true, party: true, traded: true, greatest: 5_000_000 },
  'stock-index': { level: count | decimal | points, parts: 'owner', spot: true, natural: true, indexed: true, least: 10, greatest: 1_000_000 },
  revenue: { level: money, parts: 'owner', natural: true, party: true, ofStates: true, spanning: true, family: 'results' },
  profit: { level: money, parts: 'owner', natural: true, party: true, spanning: true, family: 'results' },
  loss: { level: money, parts: 'owner', natural: true, party: true, spanning: true, family: 'results' },
  dividend: { level: money, parts: 'owner', party: true, traded: true },
  'market-value': { level: money, parts: 'owner', party: true, traded: true, natural: true },
  'exchange-rate': { level: money | decimal, parts: 'owner', spot: true, country: true, natural: true, bare: true, greatest: 100_000 },
  reserves: { level: money | dimension, units: goods, parts: 'owner', impersonal: true },
  'reserves.filled': { level: percent, parts: 'owner', impersonal: true, natural: true },
  production: { level: count | dimension | money, units: goods, parts: 'owner', impersonal: true, least: 5 },
  'energy.supply': { level: dimension | percent, units: energy, parts: 'transfer' },
  'energy.capacity': { level: dimension, units: power, parts: 'owner', impersonal: true },
  emissions: { level: dimension, units: mass, parts: 'owner', impersonal: true },
  temperature: { level: temperature, parts: 'casualty', spot: true, natural: true },
  population: { level: count, parts: 'owner', impersonal: true, counted: true, natural: true, least: 10 },
  migration: { level: count, parts: 'moved', counted: true, natural: true, least: 5 },
  tourists: { level: count, parts: 'owner', impersonal: true, counted: true, visited: true, natural: true, least: 5 },
  passengers: { level: count, parts: 'owner', impersonal: true, counted: true, natural: true, least: 5 },
  flights: { level: count, parts: 'owner', impersonal: true, counted: true, least: 4 },
  'casualties.killed': { level: count, parts: 'casualty', natural: true, victims: true },
  'casualties.injured': { level: count, parts: 'casualty', natural: true, victims: true },
  'casualties.missing': { level: count, parts: 'casualty', natural: true, victims: true },
  'casualties.displaced': { level: count, parts: 'casualty', natural: true, victims: true },
  damage: { level: money, parts: 'casualty', natural: true, victims: true },
  rescued: { level: count, parts: 'casualty', victims: true },
  arrests: { level: count, parts: 'casualty' },
  sentence: { level: 0, parts: 'casualty', asked: true },
  'votes.share': { level: percent, parts: 'owner', natural: true, party: true, candidate: true },
  'votes.count': { level: count, parts: 'owner', party: true, candidate: true, least: 4, balloted: true },
  turnout: { level: percent, parts: 'owner', country: true, natural: true },
  seats: { level: count, parts: 'owner', counted: true, party: true, candidate: true },
  'poll.share': { level: percent, parts: 'owner', party: true, surveyed: true, candidate: true },
  'poll.lead': { level: points | decimal, parts: 'owner', party: true, tight: true, greatest: 100 },
  'poll.margin-of-error': { level: points | percent | decimal, parts: 'owner', tight: true, ownerless: true },
  'military.spending': { level: money | percent, parts: 'owner', country: true },
  'military.troops': { level: count, parts: 'troops', counted: true, least: 5 },
  equipment: { level: count, parts: 'transfer', counted: true, greatest: 2_500_000 },
  sales: { level: count, parts: 'owner', impersonal: true, natural: true, spanning: true, least: 100 },
  pension: { level: money, parts: 'owner', country: true, employer: true },
  'retirement-age': { level: count | dimension, units: /^a$/, parts: 'owner', country: true, aged: true, least: 40, greatest: 90 },
  recipients: { level: count, parts: 'owner', country: true, natural: true, least: 10 },
  contribution: { level: percent | money, parts: 'owner', country: true },
  compensation: { level: money, parts: 'patient' },
  fleet: { level: count, parts: 'owner', party: true, least: 2 },
  savings: { level: money, parts: 'owner', country: true, employer: true, natural: true },
  permits: { level: count, parts: 'owner', impersonal: true, natural: true, spanning: true, least: 5 },
  seized: { level: count | dimension | money, units: goods, parts: 'casualty', least: 5 },
  'energy.outage': { level: count, parts: 'casualty', natural: true, least: 5 },
  recalls: { level: count, parts: 'owner', party: true, least: 10 },
  area: { level: dimension, units: area, parts: 'casualty' },
  distance: { level: dimension, units: length, parts: 'casualty' },
  rainfall: { level: dimension, units: depth, parts: 'casualty', natural: true },
  homes: { level: count, parts: 'casualty', victims: true, built: true, least: 2 },
  magnitude: { level: decimal, parts: 'casualty', degrees: true, greatest: 12 },
  duration: { level: 0, parts: 'owner', ofOne: true },
  meetings: { level: count, parts: 'parties' },
  participants: { level: count, parts: 'casualty', counted: true, least: 4 },
  age: { level: 0, parts: 'owner', ofOne: true },
  speed: { level: dimension, units: speed, parts: 'casualty' },
  cases: { level: count, parts: 'casualty', natural: true },
  vaccinations: { level: count | percent, parts: 'owner', impersonal: true, least: 5 },
  share: { level: percent | fraction, parts: 'owner', partial: true },
  jobs: { level: count, parts: 'owner', impersonal: true, counted: true, least: 5 },
  layoffs: { level: count, parts: 'owner', party: true },
  score: { level: 0, parts: 'parties' },
  'documents-signed': { level: count, parts: 'parties', counted: true, least: 3 },
};

/** Reading of a metric that is not listed: any figure, of whoever stands nearest. */
export const otherMetric: Metric = { level: money | percent | count | dimension | decimal, parts: 'owner' };

const currencyCode = /^[A-Z]{3}$/;

/** Bits of {@link Shape} that fit a figure; 0 for ordinals and ages, which no metric takes. */
export function shapeOf(quantity: Quantity): number {
  const { kind, unit } = quantity;
  if (kind === 'ordinal' || kind === 'age') return 0;
  if (unit === 'pp' || unit === 'bp') return points;
  if (kind === 'percentage' || unit === '%') return percent;
  if (kind === 'currency' || (unit !== null && currencyCode.test(unit))) return money;
  if (kind === 'temperature' || unit === 'Cel' || unit === '[degF]' || unit === 'K') return temperature;
  if (unit !== null) return dimension;
  const value = quantity.value ?? quantity.min ?? quantity.max;
  if (value === null) return 0;
  if (value > 0 && value < 1) return fraction;
  return Number.isInteger(value) ? count | (value <= 10 ? decimal : 0) : decimal | (value >= 1000 ? count : 0);
}

/** True where a unit of a dimension can state the level of a metric. */
export function takesUnit(metric: Metric, unit: string | null): boolean {
  return metric.units === undefined || unit === null || metric.units.test(unit);
}
