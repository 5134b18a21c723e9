import { assignPeriods } from './assign-periods.js';
import type { Built, Figure } from './figure.js';
import { Shape, shapeOf } from './metrics.js';
import { isFuture, isPast, type PeriodPlace } from './periods.js';
import { directionAt, isReplaced } from './roles.js';
import { clausePart, distance, hitsOf, nextClause, parting, type Place, type Scene } from './scene.js';
import { latestOf, type Teller } from './teller.js';

/** The amount and unit of a figure; null where it has no bound. */
export const measure = (f: Figure): { value: number; unit: string | null } | null => {
  const value = f.of.value ?? f.of.min ?? f.of.max;
  return value === null ? null : { value, unit: f.unit };
};

/** Joins the figures of one metric: levels, and the changes that lead to them. */
export function buildGroup(teller: Teller, group: readonly Figure[]): Built[] {
  const { scene, periods } = teller;
  const levels: Built[] = group.filter((f) => f.role === 'level' || f.role === 'to').map((figure) => levelOf(teller, figure));
  const alone: Built[] = [];
  for (const figure of group) {
    if (figure.role !== 'by' && figure.role !== 'from') continue;
    const target = levels
      .filter((l) => (figure.role === 'by' ? !isOfNextClause(scene, figure, l.figure) : l.change?.from == null))
      .sort((a, b) => distance(scene, a.figure, figure) - distance(scene, b.figure, figure))[0];
    const amount = measure(figure);
    const replaced = isReplaced(scene, figure);
    if (figure.role === 'by' && figure.metric.growth === true && figure.unit === '%') {
      alone.push({ figure, past: false, change: null, period: null });
      continue;
    }
    if (replaced && target === undefined) {
      if (amount !== null) replaceBefore(teller, figure.id, amount);
      continue;
    }
    if (target === undefined || amount === null || (!replaced && distance(scene, target.figure, figure) > 26)) {
      alone.push(figure.role === 'from' ? levelOf(teller, { ...figure, role: 'level' }) : { figure, past: false, change: null, period: null });
      continue;
    }
    const previous = target.change ?? { direction: 'flat' as const, of: null, from: null, to: measure(target.figure) };
    const direction = replaced || (figure.role === 'from' && isOrdered(figure, target.figure)) ? compared(amount.value, target.figure) : directionAt(scene, figure, 14) ?? directionAt(scene, target.figure, 14) ?? compared(amount.value, target.figure);
    target.change = { ...previous, direction, ...(figure.role === 'by' ? { of: amount } : { from: amount }) };
    const former = figure.role === 'from' && !replaced ? formerPeriod(teller, figure) : null;
    if (former !== null) alone.push({ figure: { ...figure, role: 'level' }, past: true, change: null, period: former });
    else if (figure.role === 'from' && !replaced && periods.some((p) => distance(scene, p, figure) <= 5 && !endsChange(teller, p, figure, target.figure) && !isOfBoth(scene, p, figure, target.figure))) alone.push({ figure: { ...figure, role: 'level' }, past: true, change: null, period: null });
  }
  for (const level of levels) {
    if (level.change !== null) continue;
    const direction = level.figure.role === 'to' ? directionAt(scene, level.figure, 10) : isHeld(scene, level.figure) ? 'flat' : null;
    if (direction !== null) level.change = { direction, of: null, from: null, to: measure(level.figure) };
  }
  const built = [...levels, ...alone].sort((a, b) => a.figure.first - b.figure.first);
  assignPeriods(teller, built);
  for (const b of built) if (b.past && b.period !== null) b.period = sameMonths(teller, b.period, built);
  return built;
}

/** True for the 4 percent of “sales rose to 75 billion, while sales in China fell 4 percent”: a word of its own, in a clause of its own. */
function isOfNextClause(scene: Scene, figure: Figure, level: Figure): boolean {
  return figure.anchor.first !== level.anchor.first && figure.anchor.first >= level.end && parting(scene, level, figure) >= nextClause;
}

/** A level that stands by itself. “A loss of 3 billion, compared with a profit of 850 million a year earlier”: what another metric is compared with held then. */
function levelOf(teller: Teller, figure: Figure): Built {
  const { scene } = teller;
  const compares = (h: Place): boolean => h.end <= figure.first && figure.first - h.end <= farCompared && parting(scene, h, figure) === 0 && !scene.quantities.some((q) => q.first >= h.end && q.end <= figure.first)
    && scene.quantities.some((q) => q.end <= h.first);
  const period = hitsOf(scene, 'from').some(compares) ? formerPeriod(teller, figure) : null;
  return { figure, past: period !== null, change: null, period };
}

/** Words between “compared with” and the figure behind its metric (“a net profit of”). */
const farCompared = 6;

const partOfYear = /^(\d{4})-(?:Q\d|H\d|\d{2})$/;

/** “5.1 percent in the first quarter, after 4.8 percent ein Jahr zuvor”: a year told of without its number is the same months of it. */
function sameMonths({ scene: { sheet: { text } } }: Teller, former: PeriodPlace, built: readonly Built[]): PeriodPlace {
  const { value, time } = former.period;
  if (!/^\d{4}$/.test(value) || time === null || /\d/.test(text.slice(time.start, time.end))) return former;
  const later = built.find((b) => partOfYear.exec(b.period?.period.value ?? '')?.[1] === String(Number(value) + 1))?.period?.period;
  if (later === undefined) return former;
  const shift = (date: string | null): string | null => (date === null ? null : `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`);
  return { ...former, period: { time, value: shift(later.value)!, from: shift(later.from), to: shift(later.to) } };
}

/** Words between a figure and the time that it held at (“percent”, “noch”). */
const nearFormer = 3;

/** “Compared with 4.6 percent a year earlier”: the time behind the start of a change that says when it held, though for the end it is only what is compared with. */
function formerPeriod({ scene, periods, reference }: Teller, figure: Figure): PeriodPlace | null {
  const time = scene.times.find((t) => t.first >= figure.end && t.first - figure.end <= nearFormer && parting(scene, figure, t) < clausePart && t.of.type === 'DATE' && isDated.test(t.of.value) && !periods.some((p) => p.times.includes(t.of)));
  if (time === undefined || !isPast(time.of, reference)) return null;
  const { value, from, to } = time.of;
  return { first: time.first, end: time.end, times: [time.of], period: { time: time.of, value, from, to } };
}

const isDated = /^\d{4}/;

/** “Mantuvo la tasa en el 5 %”, 维持利率5%不变: a rate that is told to stay. The “held” of “held in Chile on Sunday” keeps nothing. */
function isHeld(scene: Scene, figure: Figure): boolean {
  return (shapeOf(figure.of) & figure.metric.level & Shape.percent) !== 0 && directionAt(scene, figure, nearHeld) === 'flat'
    && hitsOf(scene, 'flat').some((h) => distance(scene, h, figure) <= nearHeld && parting(scene, h, figure) < clausePart && ![...scene.mentions, ...scene.times].some((p) => p.first >= h.end && p.end <= figure.first));
}

const nearHeld = 7;

/** “An earlier report spoke of twelve dead”: the figure told before takes the place of this one. */
function replaceBefore({ told }: Teller, metric: string, from: { readonly value: number; readonly unit: string | null }): void {
  const last = latestOf(told, metric);
  const to = last?.quantity?.value ?? last?.quantity?.min;
  if (last?.quantity == null || to == null || last.quantity.unit !== from.unit) return;
  const direction = to > from.value ? 'up' : to < from.value ? 'down' : 'flat';
  told.claims[told.claims.lastIndexOf(last)] = { ...last, change: { direction, of: last.change?.of ?? null, from, to: { value: to, unit: from.unit } } };
}

/** True for the deadline of “from 12 to 5 percent by the end of 2027”: the start of the change was before. */
function endsChange({ reference }: Teller, period: PeriodPlace, from: Figure, to: Figure): boolean {
  return from.end <= to.first && period.first >= to.end && isFuture(period.period, reference);
}

/** “Growth for 2026 from 1.5 to 1.2 percent”: a time before the “from” is no time at which the first of them held. */
function isOfBoth(scene: Scene, period: PeriodPlace, from: Figure, to: Figure): boolean {
  return from.end <= to.first && hitsOf(scene, 'from').some((h) => h.first >= period.end && h.end <= from.first);
}

/** True where two figures of one unit differ: what a change begins and ends with tells which way it went. */
function isOrdered(from: Figure, to: Figure): boolean {
  const [a, b] = [measure(from), measure(to)];
  return a !== null && b !== null && from.unit === to.unit && a.value !== b.value;
}

function compared(from: number, target: Figure): 'up' | 'down' | 'flat' {
  const to = measure(target)?.value ?? from;
  return to > from ? 'up' : to < from ? 'down' : 'flat';
}
