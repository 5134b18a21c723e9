import { TokenFlag, TokenKind } from '../../model/index.js';
import { Composer, tidy } from './compose.js';
import type { Literal } from './literal.js';
import type { ReadingContext, State } from './state.js';

/** From this numerator on, a fraction of more than one is rather a code (`24/7`); `16/5` may be one. */
const leastCode = 20;

/** What may follow digits at once: an exponent, an ordinal mark, a fraction. */
export function afterDigits(context: ReadingContext, state: State): void {
  const literal = state.literal!;
  const { words } = context;
  const { tokens, text } = words;
  const next = state.next;
  if (next >= tokens.length || power(context, state, literal)) return;
  if (words.attached(next)) {
    if (tokens.kind[next] === TokenKind.word && exponent(context, state, literal)) return;
    if (literal.whole && ordinalMark(context, state)) return;
    if (literal.plain && '/／'.includes(text.charAt(tokens.start[next]!)) && slashFraction(context, state, literal, 0)) return;
  } else if (literal.plain && tokens.kind[next] === TokenKind.number && tokens.sentence[next] === tokens.sentence[state.first]
    && next + 2 < tokens.length && '/／'.includes(text.charAt(tokens.start[next + 1]!))) {
    const numerator = context.singleAt(next);
    state.next = next + 1;
    if (!slashFraction(context, state, numerator, literal.value)) state.next = next;
  }
}

/** `6.23x10^-4`, `2.48×10−5`, `2.5^-1`. */
function power(context: ReadingContext, state: State, literal: Literal): boolean {
  const { tokens, text } = context.words;
  const from = tokens.end[state.next - 1]!;
  const unit = text.charAt(from) === ' ' ? text.charAt(from + 1) : text.charAt(from);
  if (!'x×*·^'.includes(unit) || unit === '') return false;
  const found = /^(?: ?[x×*·] ?10 ?\^? ?([+\-−–]?\d{1,3})|\^([+\-−–]?\d{1,3}))/.exec(text.slice(from, from + 16));
  if (found === null) return false;
  const exponent = Number((found[1] ?? found[2] ?? '').replace(/[−–]/, '-'));
  const value = found[1] === undefined ? literal.value ** exponent : Number(`${literal.value}e${exponent}`);
  let end = state.next;
  while (end < tokens.length && tokens.start[end]! < from + found[0].length) end++;
  if (!Number.isFinite(value) || tokens.end[end - 1] !== from + found[0].length) return false;
  state.composer = new Composer(context.words.rules);
  state.composer.addLiteral(found[1] === undefined ? tidy(value) : value);
  state.literal = null;
  state.next = end;
  state.closed = true;
  state.rule = 'number.power';
  return true;
}

function exponent(context: ReadingContext, state: State, literal: Literal): boolean {
  const { tokens, text } = context.words;
  const at = state.next;
  const word = text.slice(tokens.start[at]!, Math.min(tokens.end[at]!, tokens.start[at]! + 8));
  let end = at + 1;
  let power: number;
  if ((word === 'e' || word === 'E') && end + 1 < tokens.length && context.words.attached(end) && tokens.kind[end + 1] === TokenKind.number && context.words.attached(end + 1)
    && '+-−'.includes(text.charAt(tokens.start[end]!))) {
    power = Number(text.slice(tokens.start[end + 1]!, tokens.end[end + 1]!)) * (text.charAt(tokens.start[end]!) === '+' ? 1 : -1);
    end += 2;
  } else {
    if ((word[0] !== 'e' && word[0] !== 'E') || word.length < 2 || word.length > 4) return false;
    power = Number(word.slice(1));
  }
  if (!Number.isInteger(power) || Math.abs(power) > 300) return false;
  state.composer = new Composer(context.words.rules);
  state.composer.addLiteral(Number(`${literal.value}e${power}`));
  state.literal = null;
  state.next = end;
  state.closed = true;
  state.rule = 'number.exponent';
  return true;
}

function ordinalMark(context: ReadingContext, state: State): boolean {
  const { words } = context;
  const { tokens, text } = words;
  const suffixes = words.lexicon.ordinalSuffixes;
  let at = state.next;
  const unit = text.charAt(tokens.start[at]!);
  if ((unit === '°' || unit === 'º') && temperatureFollows(context, at)) return false;
  if (unit === '°' && !degreeIsOrdinal(context, at)) return false;
  const dotted = unit === '.';
  if ((unit === '-' || unit === "'" || unit === '’' || unit === '‑' || unit === ':' || dotted) && tokens.end[at]! - tokens.start[at]! === 1) at++;
  if (at < tokens.length && words.attached(at) && tokens.end[at]! - tokens.start[at]! <= 8 && suffixes.has(words.folded(at))
    && !(dotted && words.folded(at) !== 'º' && words.folded(at) !== 'ª' && words.folded(at) !== 'o' && words.folded(at) !== 'a')) {
    state.next = at + 1;
  } else if (!(dotted && words.ordinalDot && dotIsOrdinal(context, state, at))) {
    return false;
  } else {
    state.next = at;
  }
  state.kind = 'ordinal';
  state.closed = true;
  state.rule = 'ordinal.digits';
  return true;
}

/** `30º C`: a degree, written with the mark of ordinals. */
function temperatureFollows(context: ReadingContext, at: number): boolean {
  const { tokens, text } = context.words;
  const next = at + 1;
  return next < tokens.length && tokens.end[next]! - tokens.start[next]! === 1 && 'CFK'.includes(text.charAt(tokens.start[next]!)) && tokens.start[next]! - tokens.end[at]! <= 1;
}

/** `1° gennaio`, but not `30° C`. */
function degreeIsOrdinal(context: ReadingContext, at: number): boolean {
  const { tokens } = context.words;
  const next = at + 1;
  return next < tokens.length && tokens.kind[next] === TokenKind.word && (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0 && tokens.end[next]! - tokens.start[next]! > 2
    && !['celsius', 'fahrenheit', 'kelvin'].includes(context.words.folded(next));
}

/** True where the full stop before token `after` belongs to an ordinal: the sentence goes on with a word, or has no other. */
function dotIsOrdinal(context: ReadingContext, state: State, after: number): boolean {
  const { tokens } = context.words;
  const literal = state.literal!;
  if (literal.plain && literal.value < 1000 && (tokens.flags[state.first]! & TokenFlag.sentenceStart) !== 0 && (after >= tokens.length || tokens.sentence[after] !== tokens.sentence[after - 1])) return true;
  return literal.plain && literal.value < 1000 && after < tokens.length && tokens.sentence[after] === tokens.sentence[state.first]
    && (tokens.flags[after]! & TokenFlag.spaceBefore) !== 0 && tokens.kind[after] === TokenKind.word;
}

/** Reads `/ 3` after a numerator; `whole` stands before it (`2 1/4`). */
function slashFraction(context: ReadingContext, state: State, numerator: Literal, whole: number): boolean {
  const { words } = context;
  const { tokens, text } = words;
  const slash = state.next;
  const at = slash + 1;
  if (at >= tokens.length || !words.attached(slash) || !words.attached(at) || tokens.kind[at] !== TokenKind.number) return false;
  const denominator = context.singleAt(at);
  if (denominator.value < 2 || denominator.value > 1000 || (whole > 0 && numerator.value >= denominator.value)) return false;
  // `24/7`, `120/80`, `No. 45/3`: no fraction of one.
  if (whole === 0 && numerator.value >= Math.max(denominator.value, leastCode)) return false;
  const after = at + 1;
  if (words.attached(after) && '/-:'.includes(text.charAt(tokens.start[after]!))) return false;
  if (state.first > 0 && words.attached(state.first) && '/-.:'.includes(text.charAt(tokens.start[state.first - 1]!)) && words.attached(state.first - 1)) return false;
  state.composer = new Composer(words.rules);
  state.composer.addLiteral(tidy(whole + numerator.value / denominator.value));
  state.literal = null;
  state.kind = 'fraction';
  state.next = at + 1;
  state.rule = 'fraction.slash';
  state.closed = true;
  return true;
}
