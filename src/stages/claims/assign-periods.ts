import type { Built } from './figure.js';
import { atSpeech, isFuture, periodOf, type PeriodPlace } from './periods.js';
import { clausePart, distance, hitsOf, parting, type Scene } from './scene.js';
import type { Teller } from './teller.js';

/** Most figures and times that are matched as a whole; beyond, nearest pairs come first. */
const mostMatched = 5;

/** Gives each figure that has none a time of its own, so that the whole stands nearest together; what is left over shares the nearest. */
export function assignPeriods(teller: Teller, all: readonly Built[]): void {
  const { scene, reference } = teller;
  const built = all.filter((b) => b.period === null);
  const spanning = all[0]?.figure.metric.spanning === true;
  const periods = factTimes(scene, spanning ? teller.periods.filter((p) => !isDay.test(p.period.value) || isFuture(p.period, reference)) : teller.periods);
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
  const isFormer = (b: Built, p: PeriodPlace): boolean => built.some((f) => f.past && f.period === p && f.figure.first > b.figure.first && p.first > f.figure.first);
  // “From 96 million a year earlier to 88 million”, told as “bir yıl önceki 96 milyondan 88 milyona”: the year before is that of the figure that it stands at.
  const isOfFormer = (b: Built, p: PeriodPlace): boolean => isCountedBack(p) && built.some((f) => f !== b && f.past && p.end === f.figure.first && f.figure.first < b.figure.first);
  // “0.2 percent in the fourth quarter, after 0.5 percent”: what went before is not of that quarter.
  const isBefore = (b: Built, p: PeriodPlace): boolean => built.length > 1 && hitsOf(scene, 'from').some((h) => h.first >= p.end && h.end <= b.figure.first && parting(scene, p, h) > 0 && !scene.quantities.some((q) => q.first >= h.end && q.end <= b.figure.first));
  // “Exports were 3.4 billion; in 2024 they were 2.9 billion”: what opens the clause of another figure is its own.
  const isOfNext = (b: Built, p: PeriodPlace): boolean => p.first >= b.figure.end && parting(scene, b.figure, p) >= clausePart
    && built.some((f) => f !== b && f.figure.first >= p.end && f.period === p && parting(scene, p, f.figure) < clausePart);
  for (const b of built) b.period ??= periodOf(scene, [b.figure, b.figure.anchor], periods.filter((p) => !isFormer(b, p) && !isOfFormer(b, p) && !isBefore(b, p) && !isOfNext(b, p)), 70);
}

/** True for “a year earlier” and the like. */
function isCountedBack({ period }: PeriodPlace): boolean {
  return period.time !== null && countedBack.has(period.time.rule);
}

const countedBack: ReadonlySet<string> = new Set(['relative.ago', 'relative.year-earlier', 'relative.year-before']);

/** Without the days of telling, where another is told: “attacked overnight with 20 drones and 3 missiles, it said on Friday”. */
function factTimes(scene: Scene, periods: readonly PeriodPlace[]): readonly PeriodPlace[] {
  const own = periods.filter((p) => !(isDay.test(p.period.value) && atSpeech(scene, p)));
  return own.length > 0 ? own : periods;
}

const isDay = /^[\dX]{4}-\d{2}-\d{2}/;
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
