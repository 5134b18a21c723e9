import type { UnratedClaim } from './confidence.js';
import { modalityOf } from './modality.js';
import { periodOf } from './periods.js';
import { clauseAround, distance, hitsOf, spanOf } from './scene.js';
import { partiesOf } from './parties.js';
import { attributionOf, type Teller } from './teller.js';
import { voicesOver } from './reach.js';

const beside = 5;
const met = new Set(['meeting', 'talks', 'call', 'visit']);

/** “met three times in 2024”: how often two sides met. */
export function tellMeetings(teller: Teller): readonly UnratedClaim[] {
  const { scene, reference } = teller;
  const claims: UnratedClaim[] = [];
  for (const times of hitsOf(scene, 'multiple')) {
    const word = hitsOf(scene, 'event').filter((h) => met.has(h.name) && distance(scene, h, times) <= beside).sort((a, b) => distance(scene, a, times) - distance(scene, b, times))[0];
    if (word === undefined) continue;
    const value = Number(times.name);
    const of = scene.quantities.find((q) => q.first < times.end && times.first < q.end)?.of ?? null;
    const period = periodOf(scene, [times, word], teller.periods)?.period ?? null;
    const subjects = partiesOf(scene, 'talks', word, times, [], false);
    const evidence = clauseAround(scene, [times, word]);
    const voices = voicesOver(scene, word, teller.voices);
    const modality = modalityOf(scene, 'count', word, [times], voices, period, reference);
    claims.push({
      kind: 'count', zone: scene.sentence.zone, metric: { id: 'meetings', ...spanOf(scene.sheet.tokens, word) }, event: null, subjects,
      quantity: { of, value, min: value, max: value, comparator: '=', unit: null, per: null }, change: null, streak: null, period,
      ...attributionOf(teller, word, evidence), modality, evidence, rule: 'meetings.times',
    });
  }
  return claims;
}
