import { TokenKind } from '../../model/index.js';
import { AtomKind } from './atoms.js';
import { becomeFraction, withoutParticle } from './fractions.js';
import { Composer, tidy } from './compose.js';
import { closeOrdinal, take, takeDenominator } from './take.js';
import { find, type ReadingContext, type State } from './state.js';
import type { Match } from './words.js';

/** Takes a joiner and the word after it; a joiner alone is never taken. */
export function takeJoined(context: ReadingContext, state: State, joiner: Match): boolean {
  if (state.kind === 'ordinal') return false;
  if (joiner.endToken >= context.words.tokens.length || context.words.tokens.sentence[joiner.endToken] !== context.words.tokens.sentence[joiner.endToken - 1]) return false;
  const { composer } = state;
  const { tokens, text } = context.words;
  // `vingt-et-un`: hyphens on both sides of the joiner.
  const hyphen = context.words.attached(joiner.endToken) && context.words.attached(joiner.endToken + 1) && '-‐‑'.includes(text.charAt(tokens.start[joiner.endToken]!));
  const at = hyphen ? joiner.endToken + 1 : joiner.endToken;
  const next = context.words.at(at);
  state.scale = 0;
  for (const { kind } of joiner.atoms) {
    switch (kind) {
      case AtomKind.invertedJoiner: {
        const ten = find(next, AtomKind.cardinal) ?? find(next, AtomKind.ordinal);
        if (next === null || ten === undefined || !composer.addInverted(ten.value)) break;
        if (ten.kind === AtomKind.ordinal) return closeOrdinal(state, next);
        state.next = next.endToken;
        state.parts++;
        return true;
      }
      case AtomKind.tensJoiner: case AtomKind.joiner: {
        if (!(kind === AtomKind.tensJoiner && composer.room === 10) && !(state.composer.room === 10 && joiner.atoms.some((a) => a.kind === AtomKind.tensJoiner)) && joinFraction(context, state, at)) return true;
        const fits = kind === AtomKind.joiner ? composer.room >= 100 && composer.room !== Infinity : composer.room === 10 || composer.room === 20;
        if (fits && context.words.tokens.kind[at] === TokenKind.number && (state.parts > 1 ? kind === AtomKind.joiner : kind === AtomKind.tensJoiner && state.literal === null) && joinLiteral(context, state, at)) return true;
        if (kind === AtomKind.joiner && joinScaled(context, state, at)) return true;
        if (!fits || next === null || (state.literal !== null && state.parts === 1)) break;
        const small = next.atoms.some((a) => (a.kind === AtomKind.cardinal || a.kind === AtomKind.ordinal || a.kind === AtomKind.scale) && a.value < composer.room);
        if (small && take(context, state, next)) {
          state.joined = kind === AtomKind.joiner && next.atoms.some((a) => a.kind === AtomKind.cardinal);
          return true;
        }
        break;
      }
      case AtomKind.mixedJoiner:
        if (joinFraction(context, state, at)) return true;
        break;
      case AtomKind.scaleJoiner: {
        const scale = find(next, AtomKind.scale) ?? find(next, AtomKind.shortScale);
        if (next !== null && scale !== undefined && scale.value >= 1000 && composer.takes(scale.value) && take(context, state, next)) return true;
        break;
      }
      case AtomKind.decimal:
        if (state.kind === 'cardinal' && (joinFraction(context, state, at) || takeDecimals(context, state, at))) return true;
        break;
      case AtomKind.over: case AtomKind.reversedOver:
        if (takeOver(context, state, at, kind === AtomKind.reversedOver)) return true;
        break;
      case AtomKind.powerJoiner:
        if (takePower(context, state, joiner.endToken)) return true;
        break;
      case AtomKind.fractionJoiner: {
        const denominator = find(next, AtomKind.denominator);
        if (next !== null && denominator !== undefined && takeDenominator(context, state, next, denominator)) return true;
        break;
      }
      default:
    }
  }
  return false;
}

/** `ventitre e tre quinti`, `one hundred and two thirds`. */
function joinFraction(context: ReadingContext, state: State, at: number): boolean {
  if (context.joining || state.kind !== 'cardinal' || state.composer.value < 1) return false;
  context.joining = true;
  const part = context.read(at, false);
  context.joining = false;
  if (part === null || part.kind !== 'fraction' || part.value === null || part.value >= 1 || part.rule !== 'fraction.words') return false;
  state.composer.addFraction(part.value);
  state.next = part.endToken;
  state.parts++;
  state.literal = null;
  return true;
}

/** `3 hundred and 21`. */
function joinLiteral(context: ReadingContext, state: State, at: number): boolean {
  const literal = context.literalAt(at);
  if (literal === null || !literal.plain || literal.value >= Math.min(100, state.composer.room) || state.composer.room > 1000 || !state.composer.addLiteral(literal.value)) return false;
  state.literal = null;
  state.parts++;
  state.next = literal.endToken;
  return true;
}

/** ثلاثة ملايين و200 ألف, `3 millones y 200 mil`: digits with a smaller scale of their own. */
function joinScaled(context: ReadingContext, state: State, at: number): boolean {
  const { composer } = state;
  if (composer.room === Infinity || composer.room < 1e6 || context.words.tokens.kind[at] !== TokenKind.number || !Number.isInteger(composer.value / composer.room)) return false;
  const literal = context.literalAt(at);
  const scale = literal === null ? null : context.words.at(literal.endToken);
  const atom = find(scale, AtomKind.scale);
  if (literal === null || scale === null || atom === undefined || !literal.whole || atom.value < 1000 || literal.value >= atom.value || literal.value * atom.value >= composer.room) return false;
  if (!composer.addLiteral(literal.value) || !composer.multiply(atom.value)) return false;
  state.literal = null;
  state.digits = true;
  state.parts += 2;
  state.next = scale.endToken;
  return true;
}

/** `point two five`, `virgola venticinque`. */
function takeDecimals(context: ReadingContext, state: State, at: number): boolean {
  let digits = '';
  let next = at;
  while (digits.length < 20) {
    const literal = next < context.words.tokens.length && context.words.tokens.kind[next] === TokenKind.number ? context.singleAt(next) : null;
    if (literal !== null) {
      digits += String(literal.value);
      next = literal.endToken;
      continue;
    }
    const match = context.words.at(next);
    const unit = find(match, AtomKind.cardinal);
    if (match === null || unit === undefined || (unit.value > 9 && digits !== '')) break;
    if (unit.value > 9) {
      // `coma doscientos cincuenta`: one number read aloud.
      context.joining = true;
      const whole = context.read(next, false);
      context.joining = false;
      digits = String(whole?.kind === 'cardinal' && whole.value !== null && Number.isInteger(whole.value) ? whole.value : unit.value);
      next = whole?.endToken ?? match.endToken;
      break;
    }
    // `점 영삼`: a zero written together with the figure behind it.
    digits += opensZero(context, next, unit.value) ? `0${String(unit.value)}` : String(unit.value);
    next = match.endToken;
  }
  if (digits === '') return false;
  state.composer.addDecimals(Number(`0.${digits}`));
  state.next = next;
  state.parts++;
  state.literal = null;
  return true;
}

function opensZero({ words }: ReadingContext, at: number, value: number): boolean {
  return words.pieced && value > 0 && words.lexicon.zeros.some((zero) => words.folded(at).startsWith(zero));
}

/** 10の9乗, 2的3次方: an exponent read aloud. */
function takePower(context: ReadingContext, state: State, at: number): boolean {
  const { words } = context;
  const { tokens, text } = words;
  if (context.joining || state.kind !== 'cardinal') return false;
  const sign = at < tokens.length && tokens.end[at]! - tokens.start[at]! === 1 && '-−－'.includes(text.charAt(tokens.start[at]!)) ? -1 : 1;
  context.joining = true;
  const exponent = context.read(sign === -1 ? at + 1 : at, false);
  context.joining = false;
  if (exponent === null || exponent.kind !== 'cardinal' || exponent.value === null) return false;
  const end = powerEnd(context, exponent.endToken);
  const value = state.composer.value ** (sign * exponent.value);
  if (end === -1 || !Number.isFinite(value)) return false;
  state.composer = new Composer(words.rules);
  state.composer.addLiteral(tidy(value));
  state.literal = null;
  state.next = end;
  state.parts++;
  state.closed = true;
  state.rule = 'number.power';
  return true;
}

/** The token after the word that closes a power at token `at`, of one token or two; -1 where there is none. */
function powerEnd({ words }: ReadingContext, at: number): number {
  const { powerAfter } = words.lexicon;
  if (at >= words.tokens.length) return -1;
  if (powerAfter.has(words.folded(at))) return at + 1;
  return at + 1 < words.tokens.length && powerAfter.has(words.folded(at) + words.folded(at + 1)) ? at + 2 : -1;
}

/** `1 over 3`, 三分之一. */
function takeOver(context: ReadingContext, state: State, at: number, reversed: boolean): boolean {
  const other = context.read(at, false);
  if (other === null || other.value === null || (other.kind !== 'cardinal' && other.kind !== 'fraction')) return false;
  const mine = state.composer.value;
  const after = other.endToken;
  const only = reversed ? withoutParticle(context, other.value, other.endToken, other.end, mine) : null;
  if (only !== null) {
    state.next = only.next;
    state.endAt = only.endAt;
    state.parts++;
    state.digits ||= other.digits;
    becomeFraction(context, state, only.value / mine);
    return true;
  }
  const open = !reversed && after < context.words.tokens.length && context.words.tokens.kind[after] === TokenKind.word && context.words.tokens.sentence[after] === context.words.tokens.sentence[after - 1];
  if (open) return false;
  if (mine > 0 && reversed && other.kind !== 'cardinal') return false;
  const [numerator, denominator] = reversed ? [other.value, mine] : [mine, other.value];
  if (denominator === 0) return false;
  state.next = other.endToken;
  state.parts++;
  state.digits ||= other.digits;
  becomeFraction(context, state, numerator / denominator);
  return true;
}
