import { TokenKind } from '../../model/index.js';
import { AtomKind, type Atom } from './atoms.js';
import { Composer } from './compose.js';
import { becomeFraction, fractionFollows, partOfScale, withoutParticle } from './fractions.js';
import { openPair } from './pair.js';
import { endInside, find, noteElsewhere, type ReadingContext, type State } from './state.js';
import type { Match } from './words.js';

/** Takes the first word of a number. */
export function open(context: ReadingContext, state: State): boolean {
  const match = context.words.at(state.first);
  if (match === null) return false;
  if (context.words.positional && openPair(context, state, match)) return true;
  const part = loneDenominator(context, match);
  if (part !== null) return openPart(context, state, match, part);
  for (const atom of match.atoms) {
    switch (atom.kind) {
      case AtomKind.cardinal: case AtomKind.scale:
        if (atom.kind === AtomKind.scale && find(match, AtomKind.vague) !== undefined) break;
        state.next = match.endToken;
        state.parts = 1;
        endInside(state, match);
        if (atom.kind === AtomKind.scale) {
          state.scale = atom.value;
          noteElsewhere(state, match, atom);
          state.composer.multiply(atom.value);
        } else {
          state.composer.add(atom.value);
        }
        if (find(match, AtomKind.article) !== undefined) openArticle(context, state, match);
        return true;
      case AtomKind.addition: case AtomKind.collective:
        // “Dezenas de feridos” tells no ten.
        if (atom.kind === AtomKind.collective && find(match, AtomKind.vague) !== undefined) break;
        endInside(state, match);
        state.next = match.endToken;
        state.parts = 1;
        state.composer.add(atom.value);
        if (atom.value < 1) state.kind = 'fraction';
        return true;
      case AtomKind.article:
        if (openArticle(context, state, match)) return true;
        break;
      case AtomKind.ordinal:
        state.next = match.endToken;
        state.parts = 1;
        endInside(state, match);
        state.composer.addOrdinal(atom.value);
        state.kind = 'ordinal';
        state.rule = 'ordinal.words';
        return true;
      case AtomKind.denominator:
        if (opensAlone(context, match, atom.value) && openPart(context, state, match, atom.value)) return true;
        break;
      case AtomKind.reversedDenominator:
        if (openReversed(context, state, match, atom.value)) return true;
        break;
      case AtomKind.multiple: case AtomKind.vague:
        return openWhole(state, match, atom);
      case AtomKind.indefinite:
        if (openIndefinite(context, state, match)) return true;
        break;
      case AtomKind.leading:
        if (openLeading(context, state, match, atom.value)) return true;
        break;
      case AtomKind.ordinalPrefix:
        if (openPrefix(context, state, match)) return true;
        break;
      default:
    }
  }
  return false;
}

/** `a hundred`, `a dozen`, `a third`, `a half million`. */
function openArticle(context: ReadingContext, state: State, match: Match): boolean {
  const next = context.words.at(match.endToken);
  if (next === null || context.words.tokens.sentence[match.endToken] !== context.words.tokens.sentence[state.first]) return false;
  const scale = find(next, AtomKind.scale) ?? find(next, AtomKind.collective);
  if (scale !== undefined) {
    state.composer = new Composer(context.words.rules);
    state.composer.add(scale.value);
    state.next = next.endToken;
    state.parts = 2;
    return true;
  }
  const denominator = find(next, AtomKind.denominator);
  if (denominator === undefined) return false;
  const inner = { ...state, next: next.endToken };
  if (denominator.value === 2) return openPart(context, state, next, 2);
  if (find(next, AtomKind.ordinal) !== undefined && !fractionFollows(context, next.endToken)) return false;
  state.next = inner.next;
  state.parts = 2;
  becomeFraction(context, state, 1 / denominator.value);
  partOfScale(context, state);
  return true;
}

/** A part without a numerator or article: a half, or the noun of another part right before a scale (`ćwierć miliona`, `çeyrek milyon`). */
function opensAlone({ words }: ReadingContext, match: Match, denominator: number): boolean {
  if (denominator === 2) return true;
  const scale = find(words.at(match.endToken), AtomKind.scale);
  return scale !== undefined && scale.value >= 1000 && find(match, AtomKind.ordinal) === undefined;
}

/** `ربع السكان`, `خمس السكان`: the denominator of a part that no numerator tells, or null. */
function loneDenominator({ words }: ReadingContext, match: Match): number | null {
  const { any, beforeDefinite, definite, not } = words.lexicon.loneDenominators;
  if (any.size === 0) return null;
  const at = match.endToken - 1;
  const form = words.folded(at);
  const denominator = any.has(form) || beforeDefinite.has(form) ? find(match, AtomKind.denominator) : undefined;
  const next = match.endToken;
  if (denominator === undefined || next >= words.tokens.length || words.tokens.kind[next] !== TokenKind.word || words.tokens.sentence[next] !== words.tokens.sentence[at]) return null;
  const noun = words.folded(next);
  return not.has(noun) || !any.has(form) && (!noun.startsWith(definite) || words.at(next) !== null) ? null : denominator.value;
}

/** `half`, `half a million`, `half of a dozen`. */
function openPart(context: ReadingContext, state: State, match: Match, denominator: number): boolean {
  state.next = match.endToken;
  state.parts = 1;
  becomeFraction(context, state, 1 / denominator);
  partOfScale(context, state);
  return true;
}

/** `üçte iki`: the denominator stands first. */
function openReversed(context: ReadingContext, state: State, match: Match, denominator: number): boolean {
  const next = context.words.at(match.endToken);
  const numerator = find(next, AtomKind.cardinal);
  const literal = context.words.tokens.kind[match.endToken] === TokenKind.number && match.endToken < context.words.tokens.length ? context.literalAt(match.endToken) : null;
  if ((numerator === undefined || next === null) && literal === null) return false;
  const endToken = literal !== null ? literal.endToken : next!.endToken;
  const value = literal !== null ? literal.value : numerator!.value;
  const only = withoutParticle(context, value, endToken, context.words.tokens.end[endToken - 1]!, denominator);
  state.next = only?.next ?? endToken;
  if (only !== null) state.endAt = only.endAt;
  else if (literal === null && next !== null) endInside(state, next);
  state.parts = 2;
  becomeFraction(context, state, (only?.value ?? value) / denominator);
  return true;
}

function openWhole(state: State, match: Match, atom: Atom): boolean {
  state.next = match.endToken;
  state.parts = 1;
  state.closed = true;
  state.composer.add(atom.value);
  state.kind = atom.kind === AtomKind.multiple ? 'multiple' : 'cardinal';
  state.rule = atom.kind === AtomKind.multiple ? 'multiple.words' : 'number.vague';
  if (atom.kind === AtomKind.vague) state.vague = atom;
  return true;
}

/** `several hundred`, `einige Millionen`: two of them or more, fewer than ten. */
function openIndefinite(context: ReadingContext, state: State, match: Match): boolean {
  let end = match.endToken;
  let scale: Atom | undefined;
  let at = end;
  for (let skipped = 0; skipped < 3; skipped++) {
    const next = context.words.at(at);
    if (next === null || context.words.tokens.sentence[at] !== context.words.tokens.sentence[at - 1]) break;
    const found = find(next, AtomKind.scale);
    if (found === undefined && find(next, AtomKind.scaleJoiner) === undefined) break;
    at = next.endToken;
    if (found === undefined) continue;
    scale = { kind: AtomKind.vague, value: (scale?.value ?? 2) * found.value, max: (scale === undefined ? 9.999 : scale.max / 1) * found.value, joined: false };
    end = at;
  }
  if (scale === undefined || scale.value < 200) return false;
  state.next = end;
  state.parts = 2;
  state.closed = true;
  state.composer.add(scale.value);
  state.rule = 'number.vague';
  state.vague = { ...scale, max: Math.floor(scale.max) };
  return true;
}

/** `साढ़े तीन` is 3.5, `सवा लाख` 125 000: a part before what it is added to. */
function openLeading(context: ReadingContext, state: State, match: Match, part: number): boolean {
  const at = match.endToken;
  const { tokens } = context.words;
  if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[state.first]) return false;
  const literal = tokens.kind[at] === TokenKind.number ? context.literalAt(at) : null;
  const next = context.words.at(at);
  const cardinal = find(next, AtomKind.cardinal);
  if (literal === null && cardinal === undefined && find(next, AtomKind.scale) === undefined) return false;
  state.composer.addLiteral((literal?.value ?? cardinal?.value ?? 1) + part);
  state.next = literal?.endToken ?? (cardinal === undefined || next === null ? at : next.endToken);
  state.digits = literal !== null;
  state.parts = 1;
  return true;
}

/** 第三, `제3`. */
function openPrefix(context: ReadingContext, state: State, match: Match): boolean {
  if (!context.words.attached(match.endToken)) return false;
  // `제12조` is article 12: the scale after the digits is another word.
  const inner = context.read(match.endToken, context.words.pieced && context.words.tokens.kind[match.endToken] === TokenKind.number);
  if (inner === null || (inner.kind !== 'cardinal' && inner.rule !== 'ordinal.after') || inner.value === null) return false;
  state.next = inner.endToken;
  state.parts = 1;
  state.digits = inner.digits;
  state.composer.addLiteral(inner.value);
  state.kind = 'ordinal';
  state.closed = true;
  state.rule = 'ordinal.prefix';
  return true;
}
