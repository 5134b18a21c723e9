import { TokenKind } from '../../model/index.js';
import { AtomKind } from './atoms.js';
import { Composer, tidy } from './compose.js';
import { find, type ReadingContext, type State } from './state.js';

/** Makes the number under construction a finished fraction. */
export function becomeFraction(context: ReadingContext, state: State, value: number): void {
  state.composer = new Composer(context.words.rules);
  state.composer.addLiteral(tidy(value));
  state.kind = 'fraction';
  state.rule = 'fraction.words';
  state.closed = true;
}

/** True where `of` and its like, or the end, shows that an ordinal form is meant as a denominator. */
export function fractionFollows(context: ReadingContext, at: number): boolean {
  return at >= context.words.tokens.length || context.words.tokens.kind[at] !== TokenKind.word || find(context.words.at(at), AtomKind.fractionJoiner) !== undefined;
}

/** `half a million`, `two thirds of a million`, `a quarter billion`: the fraction multiplies. */
export function partOfScale(context: ReadingContext, state: State): void {
  let at = state.next;
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
