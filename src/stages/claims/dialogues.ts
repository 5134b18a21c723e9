import type { Quote } from '../../model/index.js';
import { parting, spanOf, type Place, type Scene } from './scene.js';
import type { Voice } from './voice.js';

/*
 * Speech without quotation marks: a paragraph that opens with a dash, where a reporting verb says who speaks
 * (“— Nous partons, a dit Luc Morel.”, “—No vamos —dijo Gil— a perder.”). Lists open with dashes too; they have no such verb.
 */

const dash = /^[—–]$/;
const comma = /^[,，]$/;
const fewestWords = 3;

function tokenText({ sheet: { text, tokens } }: Scene, at: number): string {
  return text.slice(tokens.start[at]!, tokens.end[at]!);
}

/** True where a sentence opens its line with a dash. */
export function opensWithDash(scene: Scene): boolean {
  const { text, tokens } = scene.sheet;
  if (!dash.test(tokenText(scene, scene.first))) return false;
  const before = text.slice(scene.first === 0 ? 0 : tokens.end[scene.first - 1]!, tokens.start[scene.first]!);
  return scene.first === 0 || before.includes('\n');
}

/** The parts of a speech that opens with a dash, without the words of the one who reports it; none where nobody is said to speak. */
export function dialogue(scene: Scene, voices: readonly Voice[]): readonly Quote[] {
  const voice = voices.find((v) => v.cue.kind === 'say' && v.attribution.speaker !== null && v.attribution.type === 'speech');
  if (voice === undefined) return [];
  const marks: number[] = [];
  for (let i = scene.first + 1; i < scene.end; i++) if (dash.test(tokenText(scene, i))) marks.push(i);
  const before = marks.findLast((m) => m < voice.cue.first);
  const after = before === undefined ? undefined : marks.find((m) => m > Math.max(voice.cue.end, voice.who?.end ?? 0) - 1);
  const parts = [trimmed(scene, scene.first + 1, before ?? clauseBefore(scene, voice)), ...(after === undefined ? [] : [trimmed(scene, after + 1, scene.end)])];
  return parts.flatMap((part): Quote[] => (part === null || part.end - part.first < fewestWords ? [] : [{
    ...spanOf(scene.sheet.tokens, part), kind: 'direct', speaker: voice.attribution.speaker, cue: voice.attribution.cue, rule: 'quote.dash',
  }]));
}

/** The comma before the clause that says who speaks; the start of the sentence where there is none. */
function clauseBefore(scene: Scene, { cue, who }: Voice): number {
  const head = Math.min(cue.first, who !== null && who.end <= cue.first && parting(scene, who, cue) < 5 ? who.first : cue.first);
  for (let i = head - 1; i > scene.first; i--) if (comma.test(tokenText(scene, i))) return i;
  return scene.first + 1;
}

function trimmed(scene: Scene, from: number, to: number): Place | null {
  let first = from;
  let end = to;
  while (first < end && /^[\p{Pd},;:\s]+$/u.test(tokenText(scene, first))) first++;
  while (end > first && /^[\p{Pd},;:.\s]+$/u.test(tokenText(scene, end - 1))) end--;
  return end > first ? { first, end } : null;
}
