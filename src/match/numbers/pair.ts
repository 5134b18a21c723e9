import { AtomKind } from './atoms.js';
import { find, type ReadingContext, type State } from './state.js';
import type { Match } from './words.js';

/*
 * Two digits that follow one another give bounds, where digits are written in words: 二三十, 一两天, 三五个, 十五六岁.
 */

/** True for 2 after 1, 9 after 8, and the 5 of 三五. */
const isPair = (low: number, high: number): boolean => low > 0 && high < 10 && (high === low + 1 || (low === 3 && high === 5));

/** True where a counter or a unit stands at a token, and no other number. */
function counts({ words }: ReadingContext, at: number): boolean {
  const { tokens, text } = words;
  return at < tokens.length && words.attached(at) && words.lexicon.counterStarts.has(text.charAt(tokens.start[at]!)) && find(words.at(at), AtomKind.cardinal) === undefined;
}

/** Years are told digit by digit (五六年): only the pairs that open a count are bounds before one. */
const lastPairOfYears = 3;

/** 二三十, 七八万, 一两天: a pair before a scale or before what it counts. */
export function openPair(context: ReadingContext, state: State, match: Match): boolean {
  const { words } = context;
  const low = find(match, AtomKind.cardinal)?.value ?? 0;
  const second = low > 0 && low < 9 && words.attached(match.endToken) ? words.at(match.endToken) : null;
  const high = find(second, AtomKind.cardinal)?.value ?? 0;
  if (second === null || !isPair(low, high)) return false;
  let next = second.endToken;
  let factor = 1;
  for (let scale = find(words.at(next), AtomKind.scale); scale !== undefined; scale = find(words.at(next), AtomKind.scale)) {
    factor *= scale.value;
    next = words.at(next)!.endToken;
  }
  if (factor === 1 && !(counts(context, next) && (low <= lastPairOfYears || words.folded(next) !== '年'))) return false;
  if (high !== low + 1 && factor > 1) return false;
  setBounds(state, low * factor, high * factor, next);
  state.parts = 3;
  return true;
}

/** 十五六岁, 二十七八个: a second unit behind the unit of a ten. */
export function closePair(context: ReadingContext, state: State, unit: number, endToken: number): boolean {
  const { composer } = state;
  if (!context.words.positional || state.literal !== null || state.parts < 2 || composer.value < 10 || composer.lastUnit === 0 || unit !== composer.lastUnit + 1 || !context.words.attached(state.next) || !counts(context, endToken)) return false;
  setBounds(state, composer.value, composer.value + 1, endToken);
  state.parts++;
  return true;
}

function setBounds(state: State, min: number, max: number, next: number): void {
  state.next = next;
  state.closed = true;
  state.rule = 'number.vague';
  state.vague = { kind: AtomKind.vague, value: min, max, joined: false };
}
