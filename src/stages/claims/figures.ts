import { TokenKind, type Change, type Claim, type Quantity } from '../../model/index.js';
import { carriedFigure, carriedSubjects, withGiver } from './carry.js';
import { confidenceOf } from './confidence.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { Shape, shapeOf, takesUnit, type Metric } from './metrics.js';
import { modalityOf } from './modality.js';
import { atSpeech, isFuture, periodOf, type PeriodPlace } from './periods.js';
import { clauseAround, distance, hitsOf, parting, spanOf, type Place, type Placed, type Scene } from './scene.js';
import { directionAt, roleOf } from './roles.js';
import { subjectsOf, type Subjects } from './subjects.js';
import { attributionOf, latestOf, paragraphClaims, type Teller } from './teller.js';
import { voicesOver } from './reach.js';

const farthest = 34;
/** The parting at which a strong mark stands between two places. */
const strong = 26;

/** Joins every figure of a sentence to the metric it states, where there is one. */
export function findFigures(teller: Teller, taken: ReadonlySet<Quantity>): readonly Figure[] {
  const { scene } = teller;
  const words = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).level !== 0 && !scene.times.some((t) => t.first <= h.first && h.end <= t.end));
  const figures: Figure[] = [];
  for (const quantity of scene.quantities) {
    if (whyUnread(scene, quantity, taken) !== null) continue;
    const figure = withMetric(teller, quantity, words) ?? goesOn(teller, quantity, figures) ?? carriedFigure(teller, quantity);
    if (figure !== null) figures.push(figure);
  }
  for (const figure of figures) figure.role = roleOf(scene, figure);
  for (const figure of figures) if (figure.id === 'jobs' && isCut(scene, figure)) figure.id = 'layoffs';
  return figures.filter((f) => !isSubset(scene, f, figures));
}

/** Why a number is no figure of its own; null where it is one. */
export function whyUnread(scene: Scene, quantity: Placed<Quantity>, taken: ReadonlySet<Quantity>): string | null {
  if (taken.has(quantity.of)) return 'it tells a rank, a run or how often';
  if (isUnitOfPrice(quantity.of)) return 'it is what something is priced in';
  if (isArticle(scene, quantity)) return 'it is an article';
  if (isFactor(scene, quantity)) return 'it multiplies another figure';
  if (isDenominator(scene, quantity)) return 'it is what another figure is counted among';
  if (isBracketedAge(scene, quantity)) return 'it is an age in brackets';
  if (scene.times.some((t) => t.first <= quantity.first && quantity.end <= t.end)) return 'it is part of a time';
  return null;
}

/** “一名前市长”, “un accord”: a one in letters counts only people, and only where no other figure stands nearer to the word. */
function isArticle(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  if (of.value !== 1 || of.kind !== 'number' || of.unit !== null || scene.sheet.tokens.kind[first] === TokenKind.number) return false;
  const place = { first, end };
  const near = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).parts === 'casualty' && distance(scene, h, place) <= 3);
  return !near.some((h) => !scene.quantities.some((q) => q.of !== of && distance(scene, q, h) <= distance(scene, place, h)));
}

/** “…; this year it is 2.1 percent”: behind a strong mark a verb of level goes on with the metric of the figure before. */
function goesOn(teller: Teller, quantity: Placed<Quantity>, figures: readonly Figure[]): Figure | null {
  const { scene } = teller;
  const before = figures.at(-1);
  if (before === undefined || parting(scene, before, quantity) < strong) return null;
  const shape = shapeOf(quantity.of);
  const { level } = before.metric;
  if (!(shape & level) || (shape & (Shape.count | Shape.dimension)) !== 0) return null;
  const verb = [...hitsOf(scene, 'level'), ...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].find((h) => distance(scene, h, quantity) <= 6);
  if (verb === undefined) return null;
  return { ...quantity, id: before.id, metric: before.metric, anchor: verb, owner: before.owner ?? before.anchor, carried: false, cost: 8, role: 'level', unit: quantity.of.unit };
}

/** True for “cut 4,000 jobs”: a verb of less stands right before the figure. */
function isCut(scene: Scene, figure: Figure): boolean {
  return figure.role === 'level' && (hitsOf(scene, 'down').some((h) => h.end <= figure.first && figure.first - h.end <= 1)
    || hitsOf(scene, 'metric').some((h) => h.name === 'layoffs' && distance(scene, h, figure) <= 8));
}

/** True for the “one dollar” that something is priced in. */
function isUnitOfPrice(quantity: Quantity): boolean {
  return quantity.kind === 'currency' && quantity.value === 1;
}

/** The greatest age that is given in brackets. */
const oldest = 120;

/** True for the “(34)” behind a person: a small whole number that has brackets of its own. */
function isBracketedAge(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  const { value, unit } = of;
  if (value === null || unit !== null || !Number.isInteger(value) || value > oldest) return false;
  const { text, tokens } = scene.sheet;
  return first > scene.first && end < scene.end && text[tokens.start[first - 1]!] === '(' && text[tokens.start[end]!] === ')';
}

/** True for “twice as many”, “three times more”: a factor of another figure. */
function isFactor(scene: Scene, quantity: Placed<Quantity>): boolean {
  const value = quantity.of.value;
  if (quantity.of.rule.startsWith('multiple')) return true;
  if (value === null || value > 10 || quantity.of.unit !== null || quantity.of.kind !== 'number') return false;
  return scene.hits.some((h) => (h.kind === 'up' || h.kind === 'down') && ((h.first < quantity.end && quantity.first < h.end) || h.first === quantity.end))
    && scene.hits.some((h) => h.kind === 'than' && h.first >= quantity.first && h.first - quantity.end <= 6);
}

/** True for the “100,000” of “14 per 100,000”. */
function isDenominator(scene: Scene, quantity: Placed<Quantity>): boolean {
  const value = quantity.of.value;
  if (value === null || value < 100 || !Number.isInteger(Math.log10(value)) || quantity.of.unit !== null) return false;
  const { kind, start } = scene.sheet.tokens;
  const { text, pack } = scene.sheet;
  const per = quantity.first - 1;
  if (per >= scene.first && pack.numbers.quantities.per.split('|').includes(text.slice(start[per]!, quantity.of.start).trim())) return true;
  const before = quantity.first - 2;
  if (before >= scene.first && kind[before] === TokenKind.number && kind[before + 1] !== TokenKind.punctuation) return true;
  return scene.quantities.some((q) => q !== quantity && q.end <= quantity.first && quantity.first - q.end <= 2 && quantity.first > q.end && parting(scene, q, quantity) === 0);
}

function withMetric(teller: Teller, quantity: Placed<Quantity>, words: readonly Hit[]): Figure | null {
  const { scene, told } = teller;
  const shape = shapeOf(quantity.of);
  let best: Figure | null = null;
  for (const word of words) {
    if (word.name !== 'share' && word.first >= quantity.first && word.end <= quantity.end && word.first < quantity.end - 1) continue;
    const metric = scene.sheet.metricOf(word.name);
    const fit = fitOf(scene, metric, shape, quantity, word);
    if (fit === null) continue;
    const cost = distance(scene, quantity, word) + fit;
    if (cost > farthest || (best !== null && cost >= best.cost)) continue;
    let unit = quantity.of.unit;
    if (shape & Shape.count && (metric.level & Shape.money) && unit === null) unit = latestOf(told, word.name)?.quantity?.unit ?? otherUnit(scene) ?? null;
    if (unit === null && metric.tight === true) unit = 'pp';
    const id = word.name === 'gdp' && shape & Shape.percent ? 'gdp.growth' : word.name;
    best = { of: quantity.of, first: quantity.first, end: quantity.end, id, metric: id === word.name ? metric : scene.sheet.metricOf(id), anchor: word, carried: false, cost, role: 'level', unit };
  }
  return best === null ? null : madeOf(scene, best, words);
}

const nearMaking = 10;

const nearTrade = 2;

/** “Delivered nine million vehicles”: what a verb of making counts is made, whatever it is. “Exports of gas” are exports. */
function madeOf(scene: Scene, figure: Figure, words: readonly Hit[]): Figure {
  const verb = figure.id !== 'equipment' ? undefined : words.find((w) => w.name === 'production' && parting(scene, w, figure) < 5 && distance(scene, w, figure) <= nearMaking);
  const traded = figure.id !== 'energy.supply' ? undefined : words.find((w) => (w.name === 'trade.exports' || w.name === 'trade.imports') && w.end <= figure.anchor.first && figure.anchor.first - w.end <= nearTrade && parting(scene, w, figure.anchor) === 0);
  if (traded !== undefined) return { ...figure, id: traded.name, metric: scene.sheet.metricOf(traded.name), anchor: traded };
  return verb === undefined ? figure : { ...figure, id: 'production', metric: scene.sheet.metricOf('production'), anchor: verb };
}

/** Currency of another figure in the sentence. */
function otherUnit(scene: Scene): string | null {
  return scene.quantities.find((q) => q.of.kind === 'currency' && q.of.unit !== null)?.of.unit ?? null;
}

const nearTight = 4;

/** Extra cost of reading a figure with a metric; null where it cannot be one of its figures. */
export function fitOf(scene: Scene, metric: Metric, shape: number, quantity: Placed<Quantity>, word: Hit): number | null {
  const level = metric.level;
  if (parting(scene, quantity, word) >= 26) return null;
  if (metric.tight === true && scene.quantities.some((q) => q.of !== quantity.of && shapeOf(q.of) & level && distance(scene, q, word) < distance(scene, quantity, word))) return null;
  if (shape & Shape.dimension) return level & Shape.dimension && takesUnit(metric, quantity.of.unit) ? 0 : null;
  if (metric.tight === true && !(shape & Shape.points) && distance(scene, quantity, word) > nearTight) return null;
  if (shape & Shape.percent) {
    if (level & Shape.percent) return word.name === 'share' ? 8 : 0;
    if (word.name === 'gdp' && grows(scene, quantity, word)) return 0;
    if (word.name === 'gdp' || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).level & Shape.percent && h.name !== 'share' && parting(scene, h, quantity) < 12)) return null;
    return directionAt(scene, quantity, 9) === null || metric.counted === true && word.first > quantity.end + 2 ? null : 4;
  }
  if (shape & Shape.points) return level & (Shape.points | Shape.percent) ? 0 : null;
  if (shape & Shape.fraction) {
    if (level & Shape.fraction) return scene.times.some((t) => distance(scene, t, quantity) <= 1) || directionAt(scene, quantity, 3) !== null ? null : 0;
    return directionAt(scene, quantity, 9) === null ? null : 4;
  }
  if (shape & Shape.money) return level & Shape.money ? 0 : null;
  if (shape & Shape.temperature) return level & Shape.temperature ? 0 : null;
  if (shape & Shape.count && level & Shape.count) {
    const gap = distance(scene, quantity, word);
    if (metric.counted !== true) return gap > 14 ? null : 0;
    const after = word.first >= quantity.end - 1;
    if (after) return gap <= (scene.dense ? 6 : 4) && !scene.quantities.some((q) => q.first >= quantity.end && q.end <= word.first) ? (word.name === 'population' ? 5 : 0) : null;
    return gap <= 12 && stated(scene, quantity) ? 3 : gap <= 1 ? 2 : null;
  }
  if (shape & Shape.decimal && level & Shape.decimal) return distance(scene, quantity, word) <= 12 ? 2 : null;
  const value = quantity.of.value ?? quantity.of.min ?? 0;
  if (shape & Shape.count && level & Shape.money && value >= 1e6) return 6;
  return null;
}

/** “GDP grew 2.9 percent”: a verb of change, and no other metric that the percentage could be the level of. */
function grows(scene: Scene, quantity: Place, word: Place): boolean {
  return word.first < quantity.first && directionAt(scene, quantity, 9) !== null
    && !hitsOf(scene, 'metric').some((h) => h.name !== 'gdp' && h.name !== 'share' && scene.sheet.metricOf(h.name).level & Shape.percent && parting(scene, h, quantity) < 12);
}

/** True where a verb of level or change carries the figure. */
function stated(scene: Scene, quantity: Placed<Quantity>): boolean {
  return scene.hits.some((h) => (h.kind === 'level' || h.kind === 'up' || h.kind === 'down' || h.kind === 'to') && distance(scene, h, quantity) <= 6);
}

/** True for a part of a number told in the same sentence (“among them three children”). */
function isSubset(scene: Scene, figure: Figure, figures: readonly Figure[]): boolean {
  if (!(shapeOf(figure.of) & Shape.count) || !figures.some((f) => f.first < figure.first && f.id === figure.id)) return false;
  return hitsOf(scene, 'subset').some((h) => (h.end <= figure.first && figure.first - h.end <= 3 && parting(scene, h, figure) < 5 && !scene.quantities.some((q) => q.end <= h.first && h.first - q.end <= 1 && q.end > q.first)) || (h.first >= figure.end - 1 && h.first - figure.end <= 1 && parting(scene, figure, h) === 0));
}

interface Built {
  readonly figure: Figure;
  /** It is what a change begins with: how things were or are, whatever is planned. */
  readonly past: boolean;
  change: Change | null;
  period: PeriodPlace | null;
}

/** Turns the figures of a sentence into claims: one a figure, with changes on the level that they lead to. */
export function tellFigures(teller: Teller, figures: readonly Figure[]): readonly Claim[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.id);
    if (group === undefined) groups.set(figure.id, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].flatMap((group) => buildGroup(teller, group).map((b) => claimOf(teller, b)).filter((c) => c !== null));
}

const measure = (f: Figure): { value: number; unit: string | null } | null => {
  const value = f.of.value ?? f.of.min ?? f.of.max;
  return value === null ? null : { value, unit: f.unit };
};

function buildGroup(teller: Teller, group: readonly Figure[]): Built[] {
  const { scene, periods } = teller;
  const levels: Built[] = group.filter((f) => f.role === 'level' || f.role === 'to').map((figure) => ({ figure, past: false, change: null, period: null }));
  const alone: Built[] = [];
  for (const figure of group) {
    if (figure.role !== 'by' && figure.role !== 'from') continue;
    const target = levels
      .filter((l) => figure.role === 'by' || l.change?.from == null)
      .sort((a, b) => distance(scene, a.figure, figure) - distance(scene, b.figure, figure))[0];
    const amount = measure(figure);
    if (target === undefined || amount === null || distance(scene, target.figure, figure) > 26) {
      alone.push({ figure: figure.role === 'from' ? { ...figure, role: 'level' } : figure, past: false, change: null, period: null });
      continue;
    }
    const previous = target.change ?? { direction: 'flat' as const, of: null, from: null, to: measure(target.figure) };
    const direction = directionAt(scene, figure, 14) ?? directionAt(scene, target.figure, 14) ?? compared(amount.value, target.figure);
    target.change = { ...previous, direction, ...(figure.role === 'by' ? { of: amount } : { from: amount }) };
    if (figure.role === 'from' && periods.some((p) => distance(scene, p, figure) <= 5)) alone.push({ figure: { ...figure, role: 'level' }, past: true, change: null, period: null });
  }
  for (const level of levels) {
    if (level.figure.role !== 'to' || level.change !== null) continue;
    const direction = directionAt(scene, level.figure, 10);
    if (direction !== null) level.change = { direction, of: null, from: null, to: measure(level.figure) };
  }
  const built = [...levels, ...alone].sort((a, b) => a.figure.first - b.figure.first);
  assignPeriods(teller, built);
  return built;
}

function compared(from: number, target: Figure): 'up' | 'down' | 'flat' {
  const to = measure(target)?.value ?? from;
  return to > from ? 'up' : to < from ? 'down' : 'flat';
}

/** Most figures and times that are matched as a whole; beyond, nearest pairs come first. */
const mostMatched = 5;

/** Gives each figure a time of its own, so that the whole stands nearest together; what is left over shares the nearest. */
function assignPeriods(teller: Teller, built: readonly Built[]): void {
  const { scene, periods } = teller;
  const cost = (b: Built, p: PeriodPlace): number => Math.min(distance(scene, p, b.figure), distance(scene, p, b.figure.anchor) + (built.length > 1 ? 6 : 0)) + (atSpeech(scene, p) ? saidThen : 0);
  if (built.length > 1 && built.length <= mostMatched && periods.length > 1 && periods.length <= mostMatched) {
    bestMatch(built.map((b) => periods.map((p) => cost(b, p)))).forEach((at, i) => {
      if (at !== null) built[i]!.period = periods[at]!;
    });
  } else {
    const used = new Set<PeriodPlace>();
    const pairs = built.flatMap((b) => periods.map((p) => ({ b, p, cost: cost(b, p) }))).filter((x) => x.cost <= farthestPeriod).sort((x, y) => x.cost - y.cost);
    for (const { b, p } of pairs) {
      if (b.period !== null || (built.length > 1 && used.has(p))) continue;
      b.period = p;
      used.add(p);
    }
  }
  for (const b of built) b.period ??= periodOf(scene, [b.figure, b.figure.anchor], periods, 70);
}

const farthestPeriod = 30;
/** How much farther a time stands that dates the telling and not the fact. */
const saidThen = 14;

/** For each row the column that makes the sum of costs least, each column once; null where a row stays without. Rows and columns in order win a tie. */
function bestMatch(costs: readonly (readonly number[])[]): readonly (number | null)[] {
  let best: (number | null)[] = costs.map(() => null);
  let least = Infinity;
  const chosen: (number | null)[] = [];
  const step = (row: number, sum: number): void => {
    if (sum >= least) return;
    if (row === costs.length) {
      least = sum;
      best = [...chosen];
      return;
    }
    costs[row]!.forEach((cost, column) => {
      if (cost > farthestPeriod || chosen.includes(column)) return;
      chosen.push(column);
      step(row + 1, sum + cost);
      chosen.pop();
    });
    chosen.push(null);
    step(row + 1, sum + farthestPeriod);
    chosen.pop();
  };
  step(0, 0);
  return best;
}

const boundReach = 7;

/** The bound that a verb of the clause gives a figure (“trade topped last year 200 billion”), or null. */
function toldBound(scene: Scene, figure: Figure, figures: readonly Placed<Quantity>[]): '>' | '<' | null {
  let best: '>' | '<' | null = null;
  let cost = boundReach + 1;
  for (const kind of ['over', 'under'] as const) {
    for (const hit of hitsOf(scene, kind)) {
      const own = distance(scene, hit, figure);
      if (own >= cost || parting(scene, hit, figure) >= 5 || figures.some((q) => q.of !== figure.of && isBetween(q, hit, figure))) continue;
      best = kind === 'over' ? '>' : '<';
      cost = own;
    }
  }
  return best;
}

function isBetween(place: Place, a: Place, b: Place): boolean {
  return place.first >= Math.min(a.end, b.end) && place.end <= Math.max(a.first, b.first);
}

/** Bounds of a level. The “up to” of the end of a change (“do 39 procent”, “до 39 %”) is no bound. */
function boundsOf(scene: Scene, figure: Figure): { readonly value: number | null; readonly min: number | null; readonly max: number | null; readonly comparator: Quantity['comparator'] } {
  const { of, role } = figure;
  if (role === 'to' && of.comparator === '<=' && of.value !== null) return { value: of.value, min: of.value, max: of.value, comparator: '=' };
  const told = of.comparator === '=' && of.value !== null ? toldBound(scene, figure, scene.quantities) : null;
  if (told !== null) return { value: of.value, min: told === '>' ? of.value : null, max: told === '<' ? of.value : null, comparator: told };
  return { value: of.value, min: of.min, max: of.max, comparator: of.comparator };
}

function claimOf(teller: Teller, { figure, past, change, period: at }: Built): Claim | null {
  const { scene, reference } = teller;
  const { metric, id, of } = figure;
  const amount = measure(figure);
  const onlyChange = figure.role === 'by';
  let changed = change;
  if (onlyChange) {
    const direction = directionAt(scene, figure, 14);
    if (direction === null || amount === null) return null;
    changed = { direction, of: amount, from: null, to: null };
  }
  const found = figure.carried && metric.parts !== 'parties' ? [] : subjectsOf(scene, metric, figure.owner ?? figure.anchor, figure.owner === undefined ? figure : null, teller.voices);
  const known = found.length > 0 ? withGiver(teller, metric, found) : carriedSubjects(teller, metric, id);
  const subjects = known.length > 0 ? known : ownerOfVoice(teller, metric);
  const period = at?.period ?? carriedPeriod(teller, metric);
  const places = [figure.anchor, figure];
  const evidence = clauseAround(scene, places);
  const voices = voicesOver(scene, figure, teller.voices);
  const kind = shapeOf(of) & Shape.count && figure.unit === null && !onlyChange ? 'count' : 'measure';
  const put = modalityOf(scene, kind, figure.anchor, [figure], voices, period, reference, metric.natural === true);
  const foretold = metric.growth === true && put === 'planned' ? 'forecast' : put;
  const modality = past && put !== 'negated' && !isFuture(period, reference) ? 'asserted' : foretold;
  const { attribution, quote } = attributionOf(teller, figure, evidence);
  const rule = figure.carried ? 'figure.carried' : onlyChange ? 'figure.change' : 'figure.level';
  return {
    kind, zone: scene.sentence.zone, metric: { id, ...spanOf(scene.sheet.tokens, figure.anchor) }, event: null, subjects,
    quantity: onlyChange ? null : { of, ...boundsOf(scene, figure), unit: figure.unit },
    change: changed, streak: null, period, attribution, quote, modality, evidence,
    confidence: confidenceOf({ kind, subjects: subjects.map((s) => s.entity.id), hasPeriod: period !== null, modality }), rule,
  };
}

/** “The bank announced that it had cut its rate”: where nobody else is named, what a body tells of is its own. */
function ownerOfVoice({ voices }: Teller, metric: Metric): Subjects {
  if (metric.parts !== 'owner' || metric.country === true || metric.ownerless === true) return [];
  const speaker = voices.find((v) => v.cue.kind === 'say' && v.attribution.type === 'speech')?.attribution.speaker;
  return speaker?.type === 'ORG' ? [{ entity: speaker, role: 'owner' }] : [];
}

/** Events that have casualties. */
const harmful: ReadonlySet<string> = new Set(['attack', 'explosion', 'accident', 'disaster', 'earthquake', 'protest', 'death']);

function tellsHarm(scene: Scene, { metric, event }: Claim): boolean {
  return event !== null ? harmful.has(event.type) : metric !== null && scene.sheet.metricOf(metric.id).parts === 'casualty';
}

/** A market level without a time holds on the reference day; casualties without one belong to the last day told in their paragraph. */
function carriedPeriod(teller: Teller, metric: Metric): Claim['period'] {
  const { told, reference, scene } = teller;
  if (metric.spot === true) {
    const value = reference.time?.slice(0, 10);
    return value === undefined ? null : { time: null, value, from: value, to: null };
  }
  if (metric.parts !== 'casualty') return null;
  for (const claim of paragraphClaims(told)) {
    const { period } = claim;
    if (period !== null && /^\d{4}-\d{2}-\d{2}/.test(period.value) && tellsHarm(scene, claim) && !isFuture(period, reference)) return period;
  }
  return null;
}
