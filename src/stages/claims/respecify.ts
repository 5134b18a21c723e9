import { boundEndingAt } from './bound-phrases.js';
import { isCountry } from './candidates.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { blows } from './harm.js';
import { clausePart, distance, hitsOf, parting, type Scene } from './scene.js';
import { lastClaims, paragraphClaims, shareTold, type Teller } from './teller.js';

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
  { from: 'poll.share', to: 'votes.share', when: isCounted },
  { from: 'casualties.displaced', to: 'migration', when: crossesBorder },
  { from: 'migration', to: 'tourists', when: isOfVisitors },
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
function isAsked(teller: Teller): boolean {
  const { scene } = teller;
  const counted = hitsOf(scene, 'statistics');
  return hitsOf(scene, 'metric').some((h) => h.name === 'poll.share' && !(tellsVotes(scene, h) && votesTold(teller)) && !counted.some((s) => s.first <= h.first && h.end <= s.end && s.end - s.first > h.end - h.first));
}

/** “The party won with 36 percent. Its rival came to 24 percent”: behind the shares of a vote, a word that tells shares of votes and of surveys alike tells the former. */
function isCounted(teller: Teller): boolean {
  const { scene } = teller;
  return votesTold(teller) && hitsOf(scene, 'metric').every((h) => h.name !== 'poll.share' || tellsVotes(scene, h));
}

/** True for a word of surveys that is one of votes as well. */
function tellsVotes(scene: Scene, word: Hit): boolean {
  return hitsOf(scene, 'metric').some((h) => h.name === 'votes.share' && h.first === word.first);
}

/** True where the shares of parties or candidates that the paragraph told last are of votes. */
function votesTold(teller: Teller): boolean {
  return shareTold(teller)?.metric?.id === 'votes.share';
}

/** True for “23,000 people fled from Mali to Niger”: two countries are named in the clause. */
function crossesBorder({ scene }: Teller, figure: Figure): boolean {
  const countries = scene.mentions.filter((m) => m.of.form !== 'adjective' && m.of.entity !== null && isCountry(m.of.entity) && parting(scene, m, figure.anchor) < clausePart);
  return new Set(countries.map((m) => m.of.entity)).size > 1;
}

/** True for the “arrivals” of a paragraph that tells of tourists, and of no refugees. */
function isOfVisitors({ scene, told }: Teller): boolean {
  const last = [...paragraphClaims(told)].find((c) => c.metric !== null && (c.metric.id === 'tourists' || scene.sheet.metricOf(c.metric.id).parts === 'moved'));
  return last?.metric?.id === 'tourists';
}

/** “The ministry puts the losses at 2 billion”: where a disaster is told of, and no company, what was lost is its damage. */
function isDamage({ scene, told }: Teller, figure: Figure): boolean {
  return [...lastClaims(told)].some((c) => (c.event !== null ? blows.has(c.event.type) : c.metric !== null && scene.sheet.metricOf(c.metric.id).victims === true)) && ![...paragraphClaims(told)].some((c) => c.metric !== null && scene.sheet.metricOf(c.metric.id).family === 'results')
    && !hitsOf(scene, 'organisations').some((h) => parting(scene, h, figure.anchor) === 0);
}
