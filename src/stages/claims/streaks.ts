import type { Claim, Quantity } from '../../model/index.js';
import { amountOf } from './durations.js';
import { distance, hitsOf, tokenAt, type Place, type Scene } from './scene.js';

/** An unbroken run told in a sentence (“for the third year running”), and the figures that it uses up. */
export interface Streak extends Place {
  readonly value: number;
  readonly unit: string | null;
  readonly used: readonly Quantity[];
}

const beside = 4;

/** Every run of a sentence. Its length stands in a duration beside the cue, or in a number. */
export function findStreaks(scene: Scene): readonly Streak[] {
  const streaks: Streak[] = [];
  for (const cue of hitsOf(scene, 'streak')) {
    if (streaks.some((s) => distance(scene, s, cue) <= 2)) continue;
    const near = (p: Place): boolean => distance(scene, p, cue) <= beside;
    const times = scene.times.filter((t) => near(t) && (t.of.type === 'DURATION' || t.of.type === 'SET'));
    const numbers = scene.quantities.filter((q) => near(q) && (q.of.kind === 'ordinal' || q.of.kind === 'number') && q.of.unit === null && (q.of.value ?? 1000) < 200);
    const time = times.map((t) => ({ t, amount: amountOf(t.of.value) })).find((x) => x.amount !== null);
    const used = numbers.map((q) => q.of);
    if (time?.amount != null) {
      streaks.push({ first: Math.min(cue.first, time.t.first), end: Math.max(cue.end, time.t.end), value: time.amount.value, unit: time.amount.unit, used });
      continue;
    }
    const number = numbers[0];
    if (number?.of.value != null) {
      streaks.push({ first: Math.min(cue.first, number.first), end: Math.max(cue.end, number.end), value: number.of.value, unit: unitNear(scene, cue), used });
    }
  }
  return streaks;
}

/** Calendar unit named beside a run, by the names that CLDR has for it. */
function unitNear(scene: Scene, cue: Place): string | null {
  const { text, tokens, pack } = scene.sheet;
  const from = Math.max(scene.first, cue.first - beside);
  const to = Math.min(scene.end, cue.end + beside);
  const words = text.slice(tokens.start[from]!, tokens.end[to - 1]!).toLowerCase();
  for (const unit of ['a', 'mo', 'wk', 'd']) {
    if ((pack.cldr.units[unit] ?? []).some((name) => name.length > 2 && words.includes(name.toLowerCase().replaceAll('{0}', '').trim()))) return unit;
  }
  return null;
}

/** Puts each run on the nearest level told in its sentence. */
export function withStreaks(scene: Scene, claims: readonly Claim[], streaks: readonly Streak[]): readonly Claim[] {
  if (streaks.length === 0) return claims;
  const placed = new Map<Claim, Streak>();
  for (const streak of streaks) {
    let best: Claim | null = null;
    let cost = 40;
    for (const claim of claims) {
      if (claim.kind === 'event' || claim.metric === null || placed.has(claim)) continue;
      const at = claim.quantity?.of ?? claim.metric;
      const own = distance(scene, streak, { first: tokenAt(scene.sheet.tokens, at.start), end: tokenAt(scene.sheet.tokens, at.end) });
      if (own < cost) {
        best = claim;
        cost = own;
      }
    }
    if (best !== null) placed.set(best, streak);
  }
  return claims.map((c) => {
    const streak = placed.get(c);
    return streak === undefined ? c : { ...c, streak: { value: streak.value, unit: streak.unit } };
  });
}
