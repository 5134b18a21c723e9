import { TokenKind, type Quantity } from '../../model/index.js';
import type { Subjects } from './candidates.js';
import type { Figure } from './figure.js';
import { hitsOf, type Place, type Placed, type Scene } from './scene.js';

/*
 * Two lists of one length: “unemployment in Spain and Portugal stood at 10.4 and 6.2 percent”.
 */

/** Tokens between two figures of a list (“% and the”). */
const mostBetween = 3;
const listMark = /^[,،，、]$/;

/** True where little but “and”, or the mark of a list, stands between two figures; `last` asks for the “and”. */
function areJoined(scene: Scene, a: Place, b: Place, last: boolean): boolean {
  if (b.first <= a.end || b.first - a.end > mostBetween) return false;
  const between = (p: Place): boolean => p.first >= a.end && p.end <= b.first;
  if (hitsOf(scene, 'and').some(between)) return true;
  const { text, tokens } = scene.sheet;
  return !last && listMark.test(text.slice(tokens.start[a.end]!, tokens.end[a.end]!));
}

/** The scale that a figure's own words give its digits: a billion for “2 billion”; 1 where it cannot be told. */
function scaleOf({ sheet: { text, tokens } }: Scene, { of, first, end }: Placed<Quantity>): number {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.number) continue;
    const scale = (of.value ?? 0) / Number(text.slice(tokens.start[at]!, tokens.end[at]!).replace(',', '.'));
    return scale >= 1000 && Number.isInteger(Math.log10(scale)) ? scale : 1;
  }
  return 1;
}

/** “10.4 and 6.2 percent”, “3 and 2 billion dollars”: the first of two figures that “and” joins is of the unit and scale told behind the second. */
export function withUnitBehind(scene: Scene, quantity: Placed<Quantity>): Placed<Quantity> {
  const { of } = quantity;
  if (of.kind !== 'number' || of.unit !== null || of.value === null || scene.sheet.tokens.kind[quantity.first] !== TokenKind.number) return quantity;
  const next = scene.quantities.find((q) => q.first >= quantity.end);
  if (next === undefined || next.of.value === null || (next.of.kind !== 'percentage' && next.of.kind !== 'currency') || !areAdjacent(scene, quantity, next) || scene.times.some((t) => t.first <= quantity.first && quantity.end <= t.end)) return quantity;
  const scale = scaleOf(scene, next);
  if (of.value >= scale && scale > 1) return quantity;
  const scaled = (value: number | null): number | null => (value === null ? null : value * scale);
  return { ...quantity, of: { ...of, kind: next.of.kind, unit: next.of.unit, value: scaled(of.value), min: scaled(of.min), max: scaled(of.max) } };
}

/** “yüzde 8,6'dan 8,4'e”: where the ending of a percentage tells that it is left for the next figure, that one is a percentage as well. */
export function withUnitBefore(scene: Scene, quantity: Placed<Quantity>): Placed<Quantity> {
  const { fromEndings, toEndings } = scene.sheet.pack.claims;
  const { of } = quantity;
  if (fromEndings.length === 0 || of.kind !== 'number' || of.unit !== null) return quantity;
  const before = scene.quantities.find((q) => q.end <= quantity.first && quantity.first - q.end <= endingTokens && q.of.kind === 'percentage');
  if (before === undefined || !endsWith(scene, before, quantity.first, fromEndings) || !endsWith(scene, quantity, quantity.end + endingTokens, toEndings)) return quantity;
  return { ...quantity, of: { ...of, kind: before.of.kind, unit: before.of.unit } };
}

/** Tokens of an apostrophe and the ending behind it. */
const endingTokens = 2;

/** True where a figure, up to a token, carries one of some endings behind its apostrophe. */
function endsWith({ sheet: { text, tokens } }: Scene, { end }: Place, until: number, endings: readonly string[]): boolean {
  const [, ending] = /^['’](\p{L}+)/u.exec(text.slice(tokens.end[end - 1], tokens.end[Math.min(until, tokens.length) - 1])) ?? [];
  return ending !== undefined && endings.includes(ending.toLowerCase());
}

/** Characters of a preposition behind “and” (“e al”). */
const longestPreposition = 4;

/** True where “and” stands between two figures, with no more than a preposition. */
function areAdjacent(scene: Scene, a: Place, b: Place): boolean {
  const { tokens } = scene.sheet;
  const isSmall = (at: number): boolean => tokens.kind[at] === TokenKind.word && tokens.end[at]! - tokens.start[at]! <= longestPreposition;
  return hitsOf(scene, 'and').some((h) => h.first === a.end && (h.end === b.first || (h.end + 1 === b.first && isSmall(h.end))));
}

/** The one of several equal parts in a figure that stands where the figure does among those that it is listed with; all of them where the lists differ in length. */
export function inOrder(scene: Scene, subjects: Subjects, figure: Figure, beside: readonly Figure[]): Subjects {
  const at = beside.indexOf(figure);
  const isList = beside.length > 1 && at >= 0 && beside.every((f, i) => i === 0 || (f.of.unit === figure.of.unit && areJoined(scene, beside[i - 1]!, f, i === beside.length - 1)));
  if (!isList) return subjects;
  // Trade between two is of both.
  const listed = subjects.filter((s) => s.role !== 'party' && subjects.filter((t) => t.role === s.role).length === beside.length);
  return listed.length === 0 ? subjects : subjects.filter((s) => !listed.includes(s) || listed.filter((t) => t.role === s.role)[at] === s);
}
