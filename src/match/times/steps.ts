import type { Season, TimeUnit } from '../../model/index.js';
import { addMonths, civilFrom, dayNumber, isoWeek, weekdayOf } from '../calendar/index.js';
import type { Shift } from './moment.js';
import type { Anchor, Fields } from './surroundings.js';

const seasonOrder: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/** The fields of the calendar unit that lies some units away from a base; `whole` counts weeks and not days. */
export function stepFields(base: Anchor, unit: TimeUnit, amount: number, whole = true): Fields {
  const date = civilFrom(base.days);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const seconds = Math.round(amount * (unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1)) + (base.minutes ?? 0) * 60 + (base.seconds ?? 0);
      const day = civilFrom(base.days + Math.floor(seconds / 86_400));
      const rest = ((seconds % 86_400) + 86_400) % 86_400;
      return { ...day, minutes: Math.floor(rest / 60), ...(rest % 60 !== 0 || unit === 'second' ? { seconds: rest % 60 } : {}) };
    }
    case 'day':
    case 'night':
      return { ...civilFrom(base.days + Math.round(amount)) };
    case 'workday': {
      let days = base.days;
      for (let left = Math.min(Math.abs(Math.round(amount)), 3000); left > 0;) {
        days += Math.sign(amount);
        if (weekdayOf(days) <= 5) left--;
      }
      return { ...civilFrom(days) };
    }
    case 'week':
    case 'fortnight':
    case 'weekend': {
      if (Math.abs(amount) > 0 && unit !== 'weekend' && !whole) return { ...civilFrom(base.days + Math.round(amount * (unit === 'fortnight' ? 14 : 7))) };
      const days = base.days + Math.round(amount * (unit === 'fortnight' ? 14 : 7));
      const { year, week } = isoWeek(days);
      return { year, week, ...(unit === 'weekend' ? { weekend: true } : {}) };
    }
    case 'month': {
      const moved = addMonths(date, Math.round(amount));
      return { year: moved.year, month: moved.month };
    }
    case 'quarter': {
      const moved = addMonths(date, Math.round(amount * 3));
      return { year: moved.year, quarter: Math.ceil(moved.month / 3) };
    }
    case 'half': {
      const moved = addMonths(date, Math.round(amount * 6));
      return { year: moved.year, half: moved.month <= 6 ? 1 : 2 };
    }
    case 'season': {
      const moved = addMonths(date, Math.round(amount * 3));
      return { year: moved.month <= 2 ? moved.year - 1 : moved.year, season: seasonOrder[Math.floor(((moved.month + 9) % 12) / 3)] ?? 'WI' };
    }
    case 'year': {
      if (!Number.isInteger(amount)) {
        const moved = addMonths(date, Math.round(amount * 12));
        return { year: moved.year, month: moved.month };
      }
      return { year: date.year + amount };
    }
    case 'decade':
      return Math.abs(amount) > 1 ? { year: date.year + Math.round(amount * 10) } : { decade: Math.floor(date.year / 10) + Math.round(amount) };
    case 'century':
      return Math.abs(amount) > 1 ? { year: date.year + Math.round(amount * 100) } : { century: Math.floor(date.year / 100) + Math.round(amount) };
    case 'millennium':
      return { year: date.year + Math.round(amount * 1000) };
  }
}

const order: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'half', 'year', 'decade', 'century', 'millennium'];

/** The fields after several steps: the coarser first, the finest tells the grain. */
export function take(base: Anchor, shifts: readonly Shift[]): Fields {
  const counted = shifts.some((shift) => shift.counted === true);
  const finest = shifts.reduce((a, b) => (order.indexOf(b.unit) < order.indexOf(a.unit) ? b : a), shifts[0]!);
  let at: Anchor = base;
  for (const shift of shifts) {
    if (shift === finest) continue;
    const date = civilFrom(at.days);
    const monthsPer: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12_000 };
    const perMonth = monthsPer[shift.unit];
    if (perMonth !== undefined) {
      const moved = addMonths(date, Math.round(shift.amount * perMonth));
      at = { ...at, days: dayNumber(moved.year, moved.month, moved.day) };
    } else if (shift.unit === 'hour' || shift.unit === 'minute') {
      const minutes = (at.minutes ?? 0) + Math.round(shift.amount * (shift.unit === 'hour' ? 60 : 1));
      at = { ...at, days: at.days + Math.floor(minutes / 1440), minutes: ((minutes % 1440) + 1440) % 1440 };
    } else {
      at = { ...at, days: at.days + Math.round(shift.amount * (shift.unit === 'week' ? 7 : shift.unit === 'fortnight' ? 14 : 1)) };
    }
  }
  const several = shifts.length > 1;
  if (several && (finest.unit === 'week' || finest.unit === 'month')) {
    if (finest.unit === 'week') return stepFields(at, 'day', finest.amount * 7);
  }
  return stepFields(at, finest.unit, finest.amount, !counted);
}
