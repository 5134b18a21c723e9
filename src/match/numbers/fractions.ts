import { TokenKind } from '../../model/index.js';
import { AtomKind } from './atoms.js';
import { Composer, tidy } from './compose.js';
import { find, type ReadingContext, type State } from './state.js';
import type { Match } from './words.js';

/** Makes the number under construction a finished fraction. */
export function becomeFraction(context: ReadingContext, state: State, value: number): void {
  state.composer = new Composer(context.words.rules);
  state.composer.addLiteral(tidy(value));
  state.kind = 'fraction';
  state.rule = 'fraction.words';
  state.closed = true;
}

/** True where `of` and its like, a word for percent, a small word (`by a third from May`), or the end, shows that an ordinal form is meant as a denominator. */
export function fractionFollows(context: ReadingContext, at: number): boolean {
  const { words } = context;
  return at >= words.tokens.length || words.tokens.kind[at] !== TokenKind.word || words.lexicon.smallWords.has(words.folded(at)) || find(words.at(at), AtomKind.fractionJoiner) !== undefined || words.percentAt(at);
}

/** `half a million`, `two thirds of a million`, `a quarter billion`, `un demi-million`: the fraction multiplies. */
export function partOfScale(context: ReadingContext, state: State): void {
  const { words } = context;
  const hyphen = state.next < words.tokens.length && words.attached(state.next) && words.attached(state.next + 1) && '-‐‑'.includes(words.text.charAt(words.tokens.start[state.next]!));
  let at = hyphen ? state.next + 1 : state.next;
  for (let skipped = 0; skipped < 3; skipped++) {
    const next = context.words.at(at);
    if (next === null || context.words.tokens.sentence[at] !== context.words.tokens.sentence[at - 1]) return;
    const scale = find(next, AtomKind.scale) ?? find(next, AtomKind.collective);
    if (scale !== undefined && scale.value >= 12) {
      state.composer.multiplyAll(scale.value);
      state.kind = 'cardinal';
      state.next = next.endToken;
      state.parts++;
      return;
    }
    if (find(next, AtomKind.article) === undefined && find(next, AtomKind.fractionJoiner) === undefined) return;
    at = next.endToken;
  }
}

/** `three twenty-fifths`, `un venticinquesimo`, `três vinte e um avos`: a denominator of several words after a number in words. */
export function takeCompoundDenominator(context: ReadingContext, state: State, match: Match): boolean {
  const numerator = state.composer.value;
  if (context.joining || state.digits || state.kind !== 'cardinal' || numerator < 1 || !Number.isInteger(numerator)) return false;
  const found = compoundDenominator(context, state.next, match);
  if (found === null || (numerator === 1 && !fractionFollows(context, found.endToken))) return false;
  state.next = found.endToken;
  state.parts++;
  becomeFraction(context, state, numerator / found.value);
  return true;
}

function compoundDenominator(context: ReadingContext, at: number, match: Match): { readonly value: number; readonly endToken: number } | null {
  const { words } = context;
  const one = find(match, AtomKind.ordinal);
  if (one !== undefined && find(match, AtomKind.cardinal) === undefined && find(match, AtomKind.scale) === undefined && match.endToken === at + 1 && one.value > 20 && one.value < 1e6) return { value: one.value, endToken: match.endToken };
  const ten = find(match, AtomKind.cardinal);
  if (ten === undefined) return null;
  if (ten.value >= 20 && ten.value <= 90 && ten.value % 10 === 0) {
    const hyphen = words.attached(match.endToken) && '-‐‑'.includes(words.text.charAt(words.tokens.start[match.endToken]!));
    const unit = words.at(hyphen ? match.endToken + 1 : match.endToken);
    const row = find(unit, AtomKind.denominator) ?? find(unit, AtomKind.ordinal);
    if (unit !== null && row !== undefined && row.value > 0 && row.value < 10) return { value: ten.value + row.value, endToken: unit.endToken };
  }
  context.joining = true;
  const whole = context.read(at, false);
  context.joining = false;
  if (whole === null || whole.kind !== 'cardinal' || whole.digits || whole.value === null || whole.value < 2) return null;
  const mark = words.at(whole.endToken);
  return mark === null || find(mark, AtomKind.denominatorAfter) === undefined ? null : { value: whole.value, endToken: mark.endToken };
}

/** A numerator that ends in a particle, without it: its value, the token after it, and where it ends inside its last token. */
interface Numerator {
  readonly value: number;
  readonly next: number;
  readonly endAt: number | null;
}

/** `3분의 1만` is only a third: a scale behind a numerator, where it would make more than a whole and is a particle too. */
export function withoutParticle({ words }: ReadingContext, value: number, endToken: number, end: number, whole: number): Numerator | null {
  const last = words.text.charAt(end - 1);
  if (!words.pieced || value < whole || !words.lexicon.attachedSuffixes.includes(last)) return null;
  const scale = words.lexicon.parts.get(last)?.find((atom) => atom.kind === AtomKind.scale);
  if (scale === undefined || value % scale.value !== 0 || value / scale.value >= whole) return null;
  const alone = words.tokens.start[endToken - 1] === end - 1;
  return { value: value / scale.value, next: alone ? endToken - 1 : endToken, endAt: alone ? null : end - 1 };
}
