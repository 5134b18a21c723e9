import type { Claim, Diagnostic, Quantity } from '../../model/index.js';
import type { Hit } from './cues.js';
import type { Figure } from './figure.js';
import { fitOf } from './fit.js';
import { shapeOf } from './metrics.js';
import { distance, hitsOf, spanOf, type Place, type Placed, type Scene } from './scene.js';
import { candidates } from './candidates.js';
import type { Teller } from './teller.js';
import { whyUnread } from './unread.js';

/** Code of a remark that says how a figure was read, or why it was not. */
export const figureCode = 'claim-candidates';

function words(scene: Scene, place: Place): string {
  const { start, end } = spanOf(scene.sheet.tokens, place);
  return `“${scene.sheet.text.slice(start, end).replaceAll(/\s+/g, ' ')}”`;
}

const steps = (n: number): string => (n === 1 ? '1 step' : `${n} steps`);

/** How every figure of a sentence was read: its anchor, and what else could have been it, with the reason against it. */
export function remarksOn(teller: Teller, figures: readonly Figure[], taken: ReadonlySet<Quantity>, claims: readonly Claim[]): readonly Diagnostic[] {
  const { scene } = teller;
  const anchors = hitsOf(scene, 'metric');
  return scene.quantities.map((quantity): Diagnostic => {
    const figure = figures.find((f) => f.of === quantity.of);
    const claim = claims.find((c) => c.quantity?.of === quantity.of);
    const message = figure === undefined
      ? claim !== undefined ? `told by ${claim.rule}` : `no claim: ${whyUnread(scene, quantity, taken) ?? whyNoMetric(scene, quantity, anchors)}`
      : [
        `${figure.role} of ${figure.id}, anchor ${words(scene, figure.anchor)}${figure.carried ? ', the metric carried over from before' : ''}, ${steps(distance(scene, quantity, figure.anchor))} away`,
        ...anchors.filter((h) => h !== figure.anchor).map((h) => `not ${h.name} by ${words(scene, h)}: ${against(scene, quantity, h, distance(scene, quantity, figure.anchor))}`),
        ...teller.periods.filter((p) => claim !== undefined && claim.period?.value !== p.period.value).map((p) => `not dated by ${words(scene, p)}: ${steps(distance(scene, p, quantity))} away, or another figure's`),
        ...candidates(scene, teller.voices).filter((c) => claim !== undefined && !claim.subjects.some((s) => s.entity === c.entity)).map((c) => `${words(scene, c)} takes no part: farther, or of a kind that ${figure.id} does not take`),
      ].join('; ');
    return { severity: 'info', code: figureCode, stage: 'find-claims', message, start: quantity.of.start, end: quantity.of.end };
  });
}

function against(scene: Scene, quantity: Placed<Quantity>, word: Hit, best: number): string {
  const fit = fitOf(scene, scene.sheet.metricOf(word.name), shapeOf(quantity.of), quantity, word);
  if (fit === null) return 'it takes no such figure here';
  const far = distance(scene, quantity, word) + fit;
  return far > best ? `farther, ${steps(far)}` : 'equally near, but named later';
}

function whyNoMetric(scene: Scene, quantity: Placed<Quantity>, anchors: readonly Hit[]): string {
  if (anchors.length === 0) return 'no word of a metric stands in its sentence';
  return anchors.map((h) => `not ${h.name} by ${words(scene, h)}: ${against(scene, quantity, h, 0)}`).join('; ');
}
