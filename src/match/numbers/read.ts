import { TokenKind, type NumberReading } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { AtomKind } from './atoms.js';
import { asciiDigits } from './digits.js';
import { afterDigits } from './digit-tails.js';
import { takeCompoundDenominator } from './fractions.js';
import { Composer, tidy } from './compose.js';
import { takeJoined } from './join.js';
import { chainAt, readChain, type Literal, type Separators } from './literal.js';
import { open } from './open.js';
import { openRoman } from './roman.js';
import { find, type Joint, type ReadingContext, type State } from './state.js';
import { hyphenOrdinal, stepLiteral, take } from './take.js';
import type { Match, WordMatcher } from './words.js';

/** Number words and digit runs in one number: hostile input stops here. */
const longestNumber = 40;
const apostrophe = 0x27;
/** Numbers inside numbers (`1 over 2 over 3 …`): hostile input stops here. */
const deepest = 6;
const none: readonly number[] = [];

/** The values that a number has with the separator's other meaning, or with its scales as they are counted elsewhere. */
function alternativesOf(value: number, literal: Literal | null, elsewhere: number): number[] {
  const found: number[] = [];
  if (literal !== null && literal.other !== null) found.push(tidy(literal.other * (literal.value === 0 ? 1 : value / literal.value)));
  if (elsewhere !== 1) found.push(tidy(value * elsewhere));
  return found;
}

/** True where a joiner, or a word with one written onto it, stands behind a hundred or more. */
function isJoint(match: Match, { composer }: State): boolean {
  return composer.room >= 100 && composer.room !== Infinity && match.atoms.some((atom) => atom.joined || atom.kind === AtomKind.joiner);
}

/** Reads the number that starts at one token. Holds the text's separators and its word matcher. */
export class NumberReader implements ReadingContext {
  joining = false;
  private depth = 0;

  constructor(readonly words: WordMatcher, private readonly separators: () => Separators) {}

  read(at: number, single: boolean): NumberReading | null {
    if (this.depth >= deepest) return null;
    this.depth++;
    const reading = this.readFrom(at, single);
    this.depth--;
    return reading;
  }

  private readFrom(at: number, single: boolean): NumberReading | null {
    const state: State = {
      first: at, next: at, kind: 'cardinal', composer: new Composer(this.words.rules), literal: null, digits: false, parts: 0, closed: false, rule: 'number.words', endAt: null, short: null, joined: false, scale: 0, elsewhere: 1, vague: null, joint: null,
    };
    if (this.words.tokens.kind[at] === TokenKind.number) {
      const literal = single ? this.singleAt(at) : this.literalAt(at);
      if (literal === null) return null;
      state.literal = literal;
      state.digits = true;
      state.parts = 1;
      state.rule = 'number.digits';
      state.composer.addLiteral(literal.value);
      state.next = literal.endToken;
      if (single) return this.finish(state);
      afterDigits(this, state);
    } else if (!open(this, state) && !openRoman(this, state)) {
      return null;
    }
    while (!state.closed && state.parts < longestNumber && this.step(state));
    if (state.joint !== null && !state.closed) this.splitAtJoint(state, state.joint);
    return this.finish(state);
  }

  singleAt(at: number): Literal {
    return { endToken: at + 1, value: Number(asciiDigits(this.words.text, this.words.tokens.start[at]!, this.words.tokens.end[at]!)), other: null, plain: true, whole: true };
  }

  literalAt(at: number): Literal | null {
    const chain = chainAt(this.words.text, this.words.tokens, at, this.separators());
    return readChain(chain, this.separators());
  }

  /** Takes one more word or literal; false where the number ends. */
  private step(state: State): boolean {
    const { words } = this;
    const { tokens } = words;
    let at = state.next;
    if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return false;
    if (tokens.kind[at] === TokenKind.number) return stepLiteral(this, state, at);
    let match = words.at(at);
    if (match === null && hyphenOrdinal(this, state, at)) return false;
    if (match === null) {
      if (!words.attached(at) || !words.attached(at + 1) || !'-‐‑'.includes(this.words.text.charAt(tokens.start[at]!))) return false;
      at++;
      if (tokens.kind[at] === TokenKind.number) return false;
      match = words.at(at);
      if (match === null) return false;
    }
    const joint = isJoint(match, state) ? { next: state.next, parts: state.parts, composer: state.composer.copy(), scale: state.scale } : null;
    for (let each: Match | null = match; each !== null; each = words.shorter(at, each)) {
      if (!take(this, state, each) && !takeJoined(this, state, each)) continue;
      if (joint !== null) state.joint = joint;
      return true;
    }
    return takeCompoundDenominator(this, state, match);
  }

  /** `three million and five million` are two numbers: a scale behind that the whole cannot take shows it. */
  private splitAtJoint(state: State, joint: Joint): void {
    const { words } = this;
    const { tokens } = words;
    const at = state.next;
    if (state.kind !== 'cardinal' || at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return;
    const match = words.at(at);
    const scale = find(match, AtomKind.scale) ?? find(match, AtomKind.shortScale);
    if (scale === undefined || state.composer.takes(scale.value)) return;
    state.next = joint.next;
    state.parts = joint.parts;
    state.composer = joint.composer;
    state.scale = joint.scale;
    state.short = null;
  }

  private finish(state: State): NumberReading | null {
    const { words } = this;
    const { tokens } = words;
    const { composer, literal } = state;
    // An elided article brings its apostrophe with it: “un'azienda”.
    const single = state.next === state.first + 1 || (state.next === state.first + 2 && foldTable[words.text.charCodeAt(tokens.start[state.first + 1]!)] === apostrophe);
    const article = state.vague === null && state.parts === 1 && !state.digits && single && words.lexicon.notAlone.has(words.folded(state.first));
    if (article) state.rule = 'number.article';
    const short = words.shortTrailing ? state.short : null;
    const value = short === null ? composer.value : composer.value + short.unit * (short.scale / 10 - 1);
    if (!Number.isFinite(value)) return null;
    const before = state.first - 1;
    // `al doilea`, but `a primului` is a genitive.
    const articled = state.kind === 'ordinal' && composer.value !== 1 && before >= 0 && tokens.sentence[before] === tokens.sentence[state.first] && words.lexicon.ordinalArticles.has(words.folded(before));
    const first = articled ? before : state.first;
    const start = tokens.start[first]!;
    const end = state.endAt ?? tokens.end[state.next - 1]!;
    if (state.vague !== null) {
      const { value: min, max } = state.vague;
      return { start, end, firstToken: first, endToken: state.next, kind: state.kind, value: null, min, max, digits: false, plain: false, alternatives: none, scale: 1, rule: state.rule };
    }
    const other = literal === null ? null : literal.other;
    return {
      start, end, firstToken: first, endToken: state.next, kind: state.kind, value, min: value, max: value, digits: state.digits,
      plain: literal !== null && literal.plain && state.next === state.first + 1 && state.kind === 'cardinal',
      scale: literal !== null && literal.value > 0 ? tidy(value / literal.value) : Math.max(state.scale, 1),
      alternatives: other === null && state.elsewhere === 1 ? none : alternativesOf(value, literal, state.elsewhere),
      rule: state.digits && state.parts > 1 && state.kind === 'cardinal' ? 'number.mixed' : state.rule,
    };
  }
}
