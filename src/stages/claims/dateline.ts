import type { Place, Scene } from './scene.js';

const longest = 14;
const dash = /^[-–—]+$/;

/**
 * The token behind the dash of a dateline (“LIMA, Feb 20 (Reuters) – A bus …”): a report that opens with a place and
 * soon has a dash between spaces. The first token of the sentence where it has none.
 */
export function datelineEnd(scene: Scene): number {
  const { first, end, mentions, hits } = scene;
  const { text, tokens } = scene.sheet;
  const place = mentions[0];
  if (place === undefined || place.first !== first || place.of.type !== 'LOC') return first;
  for (let at = place.end; at < Math.min(end - 1, first + longest); at++) {
    if (hits.some((h) => h.first === at && (h.kind === 'say' || h.kind === 'metric' || h.kind === 'event'))) return first;
    if (dash.test(text.slice(tokens.start[at]!, tokens.end[at]!)) && (tokens.start[at]! > tokens.end[at - 1]! || text[tokens.start[at]! - 1] === '.') && tokens.start[at + 1]! > tokens.end[at]!) return at + 1;
  }
  return first;
}

/** True for the place that a dateline names: it tells where a report was written. */
export function inDateline(scene: Scene, place: Place): boolean {
  return place.first - scene.first < longest && place.end <= datelineEnd(scene);
}
