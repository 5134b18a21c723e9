import { boundEndingAt } from './bound-phrases.js';
import { isCountry } from './candidates.js';
import type { Figure } from './figure.js';
import { blows } from './harm.js';
import { clausePart, distance, hitsOf, parting } from './scene.js';
import { lastClaims, paragraphClaims, type Teller } from './teller.js';

/** A metric that a figure was read with, the one that is meant by it here, and what tells so. */
interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly when: (teller: Teller, figure: Figure) => boolean;
  /** Its figures stay what they were: a number of households, though the other metric is one of energy. */
  readonly keepsShape?: true;
}

const renamings: readonly Renaming[] = [
  { from: 'jobs', to: 'layoffs', when: isCut },
  { from: 'jobs', to: 'participants', when: isOnStrike },
  { from: 'votes.share', to: 'poll.share', when: isAsked },
  { from: 'casualties.displaced', to: 'migration', when: crossesBorder },
  { from: 'loss', to: 'damage', when: isDamage },
  { from: 'price', to: 'share-price', when: isOfShares },
  { from: 'wage', to: 'profit', when: isEarnedByFirm },
  // Households without current are a number of those whom the supply does not reach.
  { from: 'energy.outage', to: 'energy.supply', when: () => true, keepsShape: true },
  // A reservoir or a store of gas that is 97 percent full.
  { from: 'reserves.filled', to: 'reserves', when: () => true, keepsShape: true },
];

/** The metric that what else its sentence tells makes of a figure's: jobs that are cut are layoffs. */
export function respecified(teller: Teller, figure: Figure): Figure {
  const renaming = renamings.find(({ from, when }) => from === figure.id && when(teller, figure));
  return renaming === undefined ? figure : { ...figure, id: renaming.to, metric: renaming.keepsShape === true ? figure.metric : teller.scene.sheet.metricOf(renaming.to) };
}

/** Words of a bound and the one that may stand before: “cut as many as”. */
const nearBound = 3;

/** True for “cut 4,000 jobs”: a verb of less stands right before the figure. */
function isCut({ scene }: Teller, figure: Figure): boolean {
  return (figure.role === 'level' || figure.role === 'to') && (hitsOf(scene, 'down').some((h) => h.end <= figure.first && figure.first - h.end <= (figure.of.comparator === '=' ? 1 : nearBound) && (boundEndingAt(scene, figure.first)?.first ?? figure.first) > h.first)
    || hitsOf(scene, 'metric').some((h) => h.name === 'layoffs' && distance(scene, h, figure) <= 8));
}

/** Words between shares and the verb of their price (“Akcje spółki Velara podrożały”). */
const nearShares = 5;

/** True for “akcje podrożały”, “акции подорожали”: a verb of change tells the price, and the noun before it whose. */
function isOfShares({ scene }: Teller, { anchor }: Figure): boolean {
  return [...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].some((h) => h.first === anchor.first && h.end === anchor.end)
    && hitsOf(scene, 'metric').some((h) => h.name === 'share-price' && h.end <= anchor.first && anchor.first - h.end <= nearShares && parting(scene, h, anchor) === 0);
}

/** No person is paid as much, in most currencies. */
const beyondWages = 20_000_000;

/** True for “verdiente 2,2 Milliarden, 3 Prozent mehr”: a word of wages and of profits alike, beside a sum that is more than anybody's wage. */
function isEarnedByFirm({ scene }: Teller, { anchor }: Figure): boolean {
  return hitsOf(scene, 'metric').some((h) => h.name === 'profit' && h.first === anchor.first && h.end === anchor.end)
    && scene.quantities.some(({ of }) => of.kind === 'currency' && (of.value ?? of.min ?? 0) >= beyondWages);
}

/** Words between workers and the verb that they stop working with. */
const nearStrike = 8;

/** True for “2,300 employees walked out”: who stops working is counted as taking part, and not as employed. */
function isOnStrike({ scene }: Teller, figure: Figure): boolean {
  return figure.role === 'level' && hitsOf(scene, 'event').some((h) => h.name === 'protest' && distance(scene, h, figure) <= nearStrike && parting(scene, h, figure) < clausePart);
}

/** True where a survey tells how people would vote; an exit poll, a statistic, tells how they did. */
function isAsked({ scene }: Teller): boolean {
  const counted = hitsOf(scene, 'statistics');
  return hitsOf(scene, 'metric').some((h) => h.name === 'poll.share' && !counted.some((s) => s.first <= h.first && h.end <= s.end && s.end - s.first > h.end - h.first));
}

/** True for “23,000 people fled from Mali to Niger”: two countries are named in the clause. */
function crossesBorder({ scene }: Teller, figure: Figure): boolean {
  const countries = scene.mentions.filter((m) => m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && parting(scene, m, figure.anchor) < clausePart);
  return new Set(countries.map((m) => m.of.entity)).size > 1;
}

/** “The ministry puts the losses at 2 billion”: where a disaster is told of, and no company, what was lost is its damage. */
function isDamage({ scene, told }: Teller, figure: Figure): boolean {
  return [...lastClaims(told)].some((c) => (c.event !== null ? blows.has(c.event.type) : c.metric !== null && scene.sheet.metricOf(c.metric.id).victims === true)) && ![...paragraphClaims(told)].some((c) => c.metric !== null && scene.sheet.metricOf(c.metric.id).family === 'results')
    && !hitsOf(scene, 'organisations').some((h) => parting(scene, h, figure.anchor) === 0);
}
