/*
 * Counts that grow while an event is being reported: casualties, arrests, people rescued; and ages. The first report names the day,
 * those that follow often do not (“the toll has risen to 14”).
 */

/** Figures of which a later, higher one replaces the earlier. */
export const growing = /^(?:age$|casualties\.|cases$|arrests$|rescued$|vaccinations$|votes\.count$)/u;

/** How long after its day an event is still told of without naming the day. */
const toldForDays = 7;
const msPerDay = 86_400_000;

/** The days that a count is told of, each with the key of its fact. */
export type ToldDays = Map<string, string>;

/**
 * The key of the one day that an undated report speaks of: it was published on that day or in the week after it, and no
 * other day of that week is told of. Null where there is none, or more than one.
 *
 * @param published RFC 3339 time of the report, or null
 */
export function dayMeant(told: ToldDays, published: string | null): string | null {
  if (published === null) return null;
  const reported = Date.parse(published.slice(0, 10));
  if (Number.isNaN(reported)) return null;
  let found: string | null = null;
  for (let back = 0; back <= toldForDays; back++) {
    const key = told.get(new Date(reported - back * msPerDay).toISOString().slice(0, 10));
    if (key === undefined) continue;
    if (found !== null) return null;
    found = key;
  }
  return found;
}
