import type { Claim, Reference, Time } from '../../model/index.js';
import { civilFrom, dayNumber } from '../../match/calendar/index.js';
import { nextOf } from './ahead.js';
import { blows } from './harm.js';
import { clausePart, distance, distanceToAny, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';

type Period = NonNullable<Claim['period']>;

/** A time, or two that make a range, that can be the period of a claim. */
export interface PeriodPlace extends Place {
  readonly period: Period;
  readonly times: readonly Time[];
}

const dated = /^(?:\d|XXXX-.*\d)/;
const day = /^(?:\d{4}|XXXX)-\d{2}-\d{2}/;
const longestJoin = 16;

/** Every time of a sentence that can date a claim: no durations, no bases of comparison; days that are joined make one range. */
export function findPeriods(scene: Scene, reference: Reference): readonly PeriodPlace[] {
  const usable = scene.times.filter((t) => isDate(t.of) && !isBaseline(scene, t, reference));
  const openings = openingMonths(scene, reference);
  const periods: PeriodPlace[] = [...openings];
  for (let i = 0; i < usable.length; i++) {
    const time = usable[i]!;
    if (openings.some((o) => o.times.includes(time.of))) continue;
    const next = usable[i + 1];
    if (next !== undefined && joined(scene, time, next)) {
      periods.push({
        first: time.first, end: next.end, times: [time.of, next.of],
        period: { time: time.of, value: `${time.of.value}/${next.of.value}`, from: time.of.from, to: next.of.to },
      });
      i++;
      continue;
    }
    const open = isOpen(scene, time, reference);
    if (open !== null && isRecord(scene, time)) continue;
    periods.push(withPeriod(scene, time, open, reference));
  }
  const night = nightBefore(reference);
  if (night !== null && tellsBlow(scene) && periods.every((p) => atSpeech(scene, p))) {
    for (const { of, first, end } of scene.times) if (of.type === 'TIME' && of.value === bareNight) periods.push({ first, end, times: [of], period: { time: of, ...night } });
  }
  return periods;
}

function withPeriod(scene: Scene, { of, first, end }: Placed<Time>, open: Period | null, reference: Reference): PeriodPlace {
  const found = { first, end, times: [of], period: open ?? { time: of, value: of.value, from: of.from, to: of.to } };
  const ahead = open !== null || atSpeech(scene, found) ? null : nextOf(scene, found, of, reference);
  if (ahead !== null) return { ...found, period: { time: of, ...ahead } };
  // What happened on Sunday evening happened on Sunday; a night is of two days.
  const date = partOfDay.exec(of.value)?.[1];
  return date === undefined ? found : { ...found, period: { time: of, value: date, from: date, to: of.to } };
}

/** A part of one day in TIMEX3. */
const partOfDay = /^(\d{4}-\d{2}-\d{2})T(?:MO|AF|EV|MI)$/;

const months = /^P(\d+)M$/;
const mostOpening = 11;

/** “In the first nine months of the year”: as a range of months of the year beside them, else of that of the report, or of the one before where they were not over yet. */
function openingMonths(scene: Scene, { time }: Reference): readonly PeriodPlace[] {
  const now = /^(\d{4})-(\d{2})/.exec(time ?? '');
  return scene.times.flatMap((t) => {
    const count = Number(months.exec(t.of.type === 'DURATION' ? t.of.value : '')?.[1] ?? 0);
    const opens = hitsOf(scene, 'openings').some((h) => (h.first >= t.first && h.end <= t.end) || h.end === t.first || h.first === t.end);
    const named = scene.times.find((year) => isYear.test(year.of.value) && (Math.abs(year.first - t.end) <= nearYear || Math.abs(t.first - year.end) <= nearYear));
    if (count < 2 || count > mostOpening || !opens || (named === undefined && now === null)) return [];
    const year = named?.of.value ?? String(Number(now![1]) - (Number(now![2]) > count ? 0 : 1));
    const [last, next] = [count, count + 1].map((number) => `${year}-${String(number).padStart(2, '0')}`);
    const period = { time: (named ?? t).of, value: `${year}-01/${last!}`, from: `${year}-01-01`, to: `${next!}-01` };
    return [{ first: Math.min(t.first, named?.first ?? t.first), end: Math.max(t.end, named?.end ?? t.end), times: named === undefined ? [t.of] : [t.of, named.of], period }];
  });
}

const isYear = /^\d{4}$/;
/** Words between such months and their year. */
const nearYear = 2;

/** Night without a date, in TIMEX3. */
const bareNight = 'TNI';

/** “Attacked overnight with 20 drones, it said on Friday”: the night before the day of a report of something that has happened. */
function nightBefore({ time }: Reference): { readonly value: string; readonly from: string; readonly to: string } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '');
  if (parts === null) return null;
  const { year, month, day } = civilFrom(dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) - 1);
  const before = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return { value: `${before}${bareNight}`, from: `${before}T21:00:00`, to: `${parts[0]}T06:00:00` };
}

/** True for a sentence that tells of a blow or its victims, and of nothing to come. */
function tellsBlow(scene: Scene): boolean {
  return hitsOf(scene, 'futureTense').length === 0
    && (hitsOf(scene, 'event').some((h) => blows.has(h.name)) || hitsOf(scene, 'metric').some((h) => scene.sheet.metricOf(h.name).victims === true));
}

function isDate(time: Time): boolean {
  return (time.type === 'DATE' || time.type === 'TIME') && dated.test(time.value);
}

function isBaseline(scene: Scene, time: Placed<Time>, reference: Reference): boolean {
  return scene.hits.some((hit) =>
    (hit.kind === 'than' && hit.end <= time.first && time.first - hit.end <= 3 && noFigureBetween(scene, hit.end, time.first) && !isVerbBetween(scene, hit, time))
    || (hit.kind === 'than' && hit.first >= time.first && hit.end <= time.end)
    || (hit.kind === 'afterThan' && hit.first >= time.end && hit.first - time.end <= 2)
    || (hit.kind === 'than' && hit.first <= time.first && hit.end >= time.end)
    || (hit.kind === 'multiple' && hit.end <= time.first && time.first - hit.end <= farMultiple && isInserted(scene, hit) && noFigureBetween(scene, hit.end, time.first))
    || (hit.kind === 'from' && hit.end === time.first && isChangeBefore(scene, hit) && isPast(time.of, reference)));
}

/** Words between “twice” and the time that is compared with (“as many as in the whole of”). */
const farMultiple = 9;

/** True for the “twice” of “164 people, more than twice as many as in 2025, and …”: a mark stands right before it or its adverb. */
function isInserted(scene: Scene, { first }: Place): boolean {
  const from = Math.max(scene.first, first - nearAdverb);
  return scene.marks[first - scene.first]! - scene.marks[from - scene.first]! >= clausePart;
}

const nearAdverb = 4;

/** “La inflación interanual se aceleró en febrero”: with a word between the comparison and the preposition of a time, the time is the verb's. */
function isVerbBetween(scene: Scene, than: Place, time: Place): boolean {
  return hitsOf(scene, 'at').some((h) => h.end === time.first && h.first > than.end);
}

const nearChange = 5;

/** True where a change stands before a word: “down two points from April”. */
function isChangeBefore(scene: Scene, place: Place): boolean {
  const near = (h: Place): boolean => h.end <= place.first && place.first - h.end <= nearChange && parting(scene, h, place) === 0;
  return hitsOf(scene, 'up').some(near) || hitsOf(scene, 'down').some(near);
}

const nearRecord = 6;
/** What “since” parts where it also opens clauses. */
const joinedBySince = 6;

/** True for the start of a record: “the lowest level since 2015” says nothing of the years since. */
function isRecord(scene: Scene, time: Place): boolean {
  const near = (h: Place): boolean => h.end <= time.first && time.first - h.end <= nearRecord && parting(scene, h, time) <= joinedBySince && !scene.quantities.some((q) => q.first >= h.end && q.end <= time.first);
  return hitsOf(scene, 'superlative').some(near) || hitsOf(scene, 'least').some(near);
}

/** False where another figure or time stands in between, or holds the word itself (“more than an hour on Tuesday”). */
function noFigureBetween(scene: Scene, from: number, to: number): boolean {
  const between = (p: Place): boolean => p.end > from - 1 && p.first < to && p.end <= to;
  return !scene.quantities.some(between) && !scene.times.some(between);
}

const month = /^(?:\d{4}|XXXX)-\d{2}$/;

/** True where two figures of one kind are listed: “in January and February by 2 and 3 percent” tells of two months. */
function listsFigures(scene: Scene): boolean {
  const { quantities } = scene;
  return hitsOf(scene, 'and').some((h) => quantities.some((q) => q.first >= h.end && q.first - h.end <= 1 && quantities.some((r) => r.end <= h.first && h.first - r.end <= 1)));
}

/** “31 August and 1 September”, “12–13 September”, “in January and February”. */
function joined(scene: Scene, a: Placed<Time>, b: Placed<Time>): boolean {
  const areDays = day.test(a.of.value) && day.test(b.of.value);
  const areMonths = month.test(a.of.value) && month.test(b.of.value) && !listsFigures(scene);
  if (!(areDays || areMonths) || a.of.value >= b.of.value || a.of.type !== 'DATE' || b.of.type !== 'DATE') return false;
  const gap = scene.sheet.text.slice(a.of.end, b.of.start);
  if (gap.length > longestJoin || /[;:.()]/.test(gap)) return false;
  return !/[,،，]/.test(gap) && /^[\s\p{L}\p{Pd}'’/至到~]*$/u.test(gap) && b.first - a.end <= 3;
}

/** “since 2015” runs up to the year of the reference; “since 2015, when …” tells of 2015. */
function isOpen(scene: Scene, time: Placed<Time>, reference: Reference): Period | null {
  const year = reference.time?.slice(0, 4);
  if (year === undefined || !/^\d{4}$/.test(time.of.value) || time.of.value >= year) return null;
  const since = scene.hits.some((hit) =>
    (hit.kind === 'since' && ((hit.end <= time.first && time.first - hit.end <= 1) || (hit.first >= time.first && hit.end <= time.end)))
    || (hit.kind === 'afterSince' && hit.first >= time.end - 1 && hit.first - time.end <= 2));
  const retold = hitsOf(scene, 'clause').some((h) => h.first >= time.end && h.first - time.end <= 1 && h.first + 1 < scene.end);
  return since && !retold ? { time: time.of, value: `${time.of.value}/${year}`, from: time.of.from, to: null } : null;
}

/** The period that fits a place best inside its sentence, or null. Times at another verb (“said on Monday”) count only when nothing else is there. */
export function periodOf(scene: Scene, places: readonly Place[], periods: readonly PeriodPlace[], limit = 60): PeriodPlace | null {
  let best: PeriodPlace | null = null;
  let cost = limit;
  for (const period of periods) {
    const own = distanceToAny(scene, places, period) + (atSpeech(scene, period) ? 24 : 0);
    if (own < cost) {
      best = period;
      cost = own;
    }
  }
  return best;
}

const longestDateline = 8;

/** True for the date before the dash that opens a report: “Bologna, 21 October 2024 – The flood …”. It dates the report. */
export function isDateline(scene: Scene, { first, end }: Place): boolean {
  const { text, tokens } = scene.sheet;
  return first - scene.first <= longestDateline && end < scene.end && /^[-–—]+$/.test(text.slice(tokens.start[end]!, tokens.end[end]!)) && tokens.start[end]! > tokens.end[end - 1]!;
}

/** True where a time stands at a reporting verb, closer than at anything that could be dated: “announced on Monday”. */
export function atSpeech(scene: Scene, period: PeriodPlace): boolean {
  const speech = scene.hits.filter((h) => h.kind === 'say' || h.kind === 'deny');
  for (const hit of speech) {
    const own = distance(scene, hit, period);
    if (own > 6 || parting(scene, hit, period) >= 5) continue;
    const closer = scene.hits.some((h) => (h.kind === 'event' || h.kind === 'metric') && distance(scene, h, period) <= own)
      || scene.quantities.some((q) => distance(scene, q, period) < own);
    if (!closer) return true;
  }
  return false;
}

/** True where a period lies wholly after the reference day. */
export function isFuture(period: Period | null, reference: Reference): boolean {
  const from = period?.from?.slice(0, 10);
  const now = reference.time?.slice(0, 10);
  return from != null && now !== undefined && from > now;
}

/** True where a period lies wholly before the reference day. */
export function isPast(period: { readonly to: string | null } | null, reference: Reference): boolean {
  const to = period?.to?.slice(0, 10);
  const now = reference.time?.slice(0, 10);
  return to != null && now !== undefined && to <= now;
}
