import type { Reference, Time } from '../../model/index.js';
import { civilFrom, dayNumber } from '../../match/calendar/index.js';
import { clausePart, distance, hitsOf, parting, type Place, type Scene } from './scene.js';

/** Rules by which a time is a bare weekday or month: the stage of times takes the latest one, where no verb near by is in the future. */
const bare: ReadonlySet<string> = new Set(['relative.weekday-word', 'relative.month-word']);
/** Words between such a time and the word that asks for or foretells what is dated by it. */
const reach = 12;
/** The same where the word that foretells stands behind (“bis Sonntag rechnet das Hilfswerk mit …”). */
const beside = 3;
/** Months since one of which a forecast no longer tells: “had expected a rise in March”, told in April, and “expects a rise in March”, told in November. */
const told = 6;
const daysOfWeek = 7;
const monthsOfYear = 12;

/** The interval of the next such day or month. */
export interface Ahead {
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/**
 * “The unions want 1,050 euros from January”, “called a protest for Saturday”: a bare weekday or month that lies behind, in a clause that asks for
 * something, is the next one. Null for any other. The caller knows that it does not date what somebody said.
 */
export function nextOf(scene: Scene, place: Place, { rule, value }: Time, { time }: Reference): Ahead | null {
  const now = time?.slice(0, 10);
  if (!bare.has(rule) || now === undefined || value >= now.slice(0, value.length) || !isAsked(scene, place, monthsSince(value, now))) return null;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number | undefined];
  if (day !== undefined) {
    const days = dayNumber(year, month, day) + daysOfWeek;
    return { value: printed(days), from: printed(days), to: printed(days + 1) };
  }
  const next = `${year + 1}-${value.slice(5)}`;
  return { value: next, from: `${next}-01`, to: printed(month === monthsOfYear ? dayNumber(year + 2, 1, 1) : dayNumber(year + 1, month + 1, 1)) };
}

function monthsSince(value: string, now: string): number {
  const count = (date: string): number => Number(date.slice(0, 4)) * monthsOfYear + Number(date.slice(5, 7));
  return count(now) - count(value);
}

function printed(days: number): string {
  const { year, month, day } = civilFrom(days);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** True where a word of the clause asks for or foretells what the time dates; one that stands right before a weekday is told on that day. */
function isAsked(scene: Scene, place: Place, months: number): boolean {
  const isNear = (h: Place): boolean => parting(scene, h, place) < clausePart && distance(scene, h, place) <= reach;
  const isApart = (h: Place): boolean => h.first >= place.end || place.first - h.end > 1;
  const isAsking = (h: Place): boolean => scene.sheet.pack.claims.verbLast || scene.dense || h.end <= place.first;
  return hitsOf(scene, 'demanded').some((h) => isNear(h) && isApart(h) && isAsking(h)) || ((months === 0 || months >= told) && hitsOf(scene, 'forecast').some((h) => (months > 0 && h.end <= place.first ? isNear(h) : distance(scene, h, place) <= beside) && isApart(h)));
}
