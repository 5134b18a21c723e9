import type { Claim } from '../../model/index.js';
import type { Scene } from './scene.js';

/** Events that strike a place. */
export const blows: ReadonlySet<string> = new Set(['attack', 'explosion', 'accident', 'disaster', 'earthquake']);

/** Events that have casualties. */
const harmful: ReadonlySet<string> = new Set([...blows, 'protest', 'death']);

/** True for a claim of an event that has casualties, or of its casualties. */
export function tellsHarm(scene: Scene, { metric, event }: Claim): boolean {
  return event !== null ? harmful.has(event.type) : metric !== null && scene.sheet.metricOf(metric.id).parts === 'casualty';
}
