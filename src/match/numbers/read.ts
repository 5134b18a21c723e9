import { TokenFlag, TokenKind, type NumberReading, type Tokens } from '../../model/index.js';
import { AtomKind, type Atom } from './atoms.js';
import { asciiDigits } from './digits.js';
import { Composer, tidy } from './compose.js';
import { chainAt, readChain, type Literal, type Separators } from './literal.js';
import type { Match, WordMatcher } from './words.js';

/** A number under construction. */
interface State {
  readonly first: number;
  next: number;
  kind: NumberReading['kind'];
  composer: Composer;
  /** The number in digits that it opens with. */
  literal: Literal | null;
  digits: boolean;
  /** Number words and literals in it. */
  parts: number;
  /** Ends with a denominator, an ordinal or something else that takes nothing more. */
  closed: boolean;
  rule: string;
  /** Where it ends inside its last token, or null. */
  endAt: number | null;
  /** A bare unit right after a scale, for 三百五. */
  short: { readonly unit: number; readonly scale: number } | null;
  /** The scale taken last, when nothing followed it. */
  scale: number;
}

const find = (match: Match | null, kind: AtomKind): Atom | undefined => match?.atoms.find((a) => a.kind === kind);

/** Number words and digit runs in one number: hostile input stops here. */
const longestNumber = 40;

/** Reads the number that starts at one token. Holds the text's separators and its word matcher. */
export class NumberReader {
  /** True while a fraction after a joiner is read: it joins no other. */
  private joining = false;

  constructor(private readonly words: WordMatcher, private readonly separators: () => Separators) {}

  private get tokens(): Tokens {
    return this.words.tokens;
  }

  private get text(): string {
    return this.words.text;
  }

  /** The number at token `at`, or null. `single` reads one digit run alone (a piece of a date or code). */
  read(at: number, single: boolean): NumberReading | null {
    const state: State = {
      first: at, next: at, kind: 'cardinal', composer: new Composer(this.words.rules), literal: null, digits: false, parts: 0, closed: false, rule: 'number.words', endAt: null, short: null, scale: 0,
    };
    if (this.tokens.kind[at] === TokenKind.number) {
      const literal = single ? this.singleAt(at) : this.literalAt(at);
      if (literal === null) return null;
      state.literal = literal;
      state.digits = true;
      state.parts = 1;
      state.rule = 'number.digits';
      state.composer.addLiteral(literal.value);
      state.next = literal.endToken;
      if (single) return this.finish(state);
      this.afterDigits(state);
    } else if (!this.open(state)) {
      return null;
    }
    while (!state.closed && state.parts < longestNumber && this.step(state));
    return this.finish(state);
  }

  /** One digit run. */
  private singleAt(at: number): Literal {
    return { endToken: at + 1, value: Number(asciiDigits(this.text, this.tokens.start[at]!, this.tokens.end[at]!)), other: null, plain: true, whole: true };
  }

  /** The longest chain at `at` that reads as one number; null where it reads as none. */
  private literalAt(at: number): Literal | null {
    const chain = chainAt(this.text, this.tokens, at, this.separators());
    return readChain(chain, this.separators());
  }

  /** What may follow digits at once: an exponent, an ordinal mark, a fraction. */
  private afterDigits(state: State): void {
    const literal = state.literal!;
    const { tokens, text, words } = this;
    const next = state.next;
    if (next >= tokens.length || this.power(state, literal)) return;
    if (words.attached(next)) {
      if (tokens.kind[next] === TokenKind.word && this.exponent(state, literal)) return;
      if (literal.whole && this.ordinalMark(state)) return;
      if (literal.plain && '/／'.includes(text.charAt(tokens.start[next]!)) && this.slashFraction(state, literal, 0)) return;
    } else if (literal.plain && tokens.kind[next] === TokenKind.number && tokens.sentence[next] === tokens.sentence[state.first]
      && next + 2 < tokens.length && '/／'.includes(text.charAt(tokens.start[next + 1]!))) {
      const numerator = this.singleAt(next);
      state.next = next + 1;
      if (!this.slashFraction(state, numerator, literal.value)) state.next = next;
    }
  }

  /** `6.23x10^-4`, `2.48×10−5`, `2.5^-1`. */
  private power(state: State, literal: Literal): boolean {
    const { tokens, text } = this;
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
    state.composer = new Composer(this.words.rules);
    state.composer.addLiteral(found[1] === undefined ? tidy(value) : value);
    state.literal = null;
    state.next = end;
    state.closed = true;
    state.rule = 'number.power';
    return true;
  }

  private exponent(state: State, literal: Literal): boolean {
    const { tokens, text } = this;
    const at = state.next;
    const word = text.slice(tokens.start[at]!, Math.min(tokens.end[at]!, tokens.start[at]! + 8));
    let end = at + 1;
    let power: number;
    if ((word === 'e' || word === 'E') && end + 1 < tokens.length && this.words.attached(end) && tokens.kind[end + 1] === TokenKind.number && this.words.attached(end + 1)
      && '+-−'.includes(text.charAt(tokens.start[end]!))) {
      power = Number(text.slice(tokens.start[end + 1]!, tokens.end[end + 1]!)) * (text.charAt(tokens.start[end]!) === '+' ? 1 : -1);
      end += 2;
    } else {
      if ((word[0] !== 'e' && word[0] !== 'E') || word.length < 2 || word.length > 4) return false;
      power = Number(word.slice(1));
    }
    if (!Number.isInteger(power) || Math.abs(power) > 300) return false;
    state.composer = new Composer(this.words.rules);
    state.composer.addLiteral(Number(`${literal.value}e${power}`));
    state.literal = null;
    state.next = end;
    state.closed = true;
    state.rule = 'number.exponent';
    return true;
  }

  private ordinalMark(state: State): boolean {
    const { tokens, text, words } = this;
    const suffixes = words.lexicon.ordinalSuffixes;
    let at = state.next;
    const unit = text.charAt(tokens.start[at]!);
    if (unit === '°' && !this.degreeIsOrdinal(at)) return false;
    const dotted = unit === '.';
    if ((unit === '-' || unit === "'" || unit === '’' || unit === '‑' || dotted) && tokens.end[at]! - tokens.start[at]! === 1) at++;
    if (at < tokens.length && words.attached(at) && tokens.end[at]! - tokens.start[at]! <= 8 && suffixes.has(words.folded(at))
      && !(dotted && words.folded(at) !== 'º' && words.folded(at) !== 'ª' && words.folded(at) !== 'o' && words.folded(at) !== 'a')) {
      state.next = at + 1;
    } else if (!(dotted && words.ordinalDot && this.dotIsOrdinal(state, at))) {
      return false;
    } else {
      state.next = at;
    }
    state.kind = 'ordinal';
    state.closed = true;
    state.rule = 'ordinal.digits';
    return true;
  }

  /** `1° gennaio`, but not `30° C`. */
  private degreeIsOrdinal(at: number): boolean {
    const { tokens } = this;
    const next = at + 1;
    return next < tokens.length && tokens.kind[next] === TokenKind.word && (tokens.flags[next]! & TokenFlag.spaceBefore) !== 0 && tokens.end[next]! - tokens.start[next]! > 2
      && !['celsius', 'fahrenheit', 'kelvin'].includes(this.words.folded(next));
  }

  /** True where the full stop before token `after` belongs to an ordinal: the sentence goes on with a word, or has no other. */
  private dotIsOrdinal(state: State, after: number): boolean {
    const { tokens } = this;
    const literal = state.literal!;
    if (literal.plain && literal.value < 1000 && (tokens.flags[state.first]! & TokenFlag.sentenceStart) !== 0 && (after >= tokens.length || tokens.sentence[after] !== tokens.sentence[after - 1])) return true;
    return literal.plain && literal.value < 1000 && after < tokens.length && tokens.sentence[after] === tokens.sentence[state.first]
      && (tokens.flags[after]! & TokenFlag.spaceBefore) !== 0 && tokens.kind[after] === TokenKind.word;
  }

  /** Reads `/ 3` after a numerator; `whole` stands before it (`2 1/4`). */
  private slashFraction(state: State, numerator: Literal, whole: number): boolean {
    const { tokens, text, words } = this;
    const slash = state.next;
    const at = slash + 1;
    if (at >= tokens.length || !words.attached(slash) || !words.attached(at) || tokens.kind[at] !== TokenKind.number) return false;
    const denominator = this.singleAt(at);
    if (denominator.value < 2 || denominator.value > 1000 || (whole > 0 && numerator.value >= denominator.value)) return false;
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

  /** Takes the first word of a number. */
  private open(state: State): boolean {
    const match = this.words.at(state.first);
    if (match === null) return false;
    for (const atom of match.atoms) {
      switch (atom.kind) {
        case AtomKind.cardinal: case AtomKind.scale:
          state.next = match.endToken;
          state.parts = 1;
          this.endInside(state, match);
          if (atom.kind === AtomKind.scale) state.scale = atom.value;
          if (atom.kind === AtomKind.scale) state.composer.multiply(atom.value);
          else state.composer.add(atom.value);
          if (find(match, AtomKind.article) !== undefined) this.openArticle(state, match);
          return true;
        case AtomKind.addition: case AtomKind.collective:
          this.endInside(state, match);
          state.next = match.endToken;
          state.parts = 1;
          state.composer.add(atom.value);
          if (atom.value < 1) state.kind = 'fraction';
          return true;
        case AtomKind.article:
          if (this.openArticle(state, match)) return true;
          break;
        case AtomKind.ordinal:
          state.next = match.endToken;
          state.parts = 1;
          this.endInside(state, match);
          state.composer.addOrdinal(atom.value);
          state.kind = 'ordinal';
          state.rule = 'ordinal.words';
          return true;
        case AtomKind.denominator:
          if (this.openPart(state, match, atom.value)) return true;
          break;
        case AtomKind.reversedDenominator:
          if (this.openReversed(state, match, atom.value)) return true;
          break;
        case AtomKind.multiple: case AtomKind.vague:
          return this.openWhole(state, match, atom);
        case AtomKind.ordinalPrefix:
          if (this.openPrefix(state, match)) return true;
          break;
        default:
      }
    }
    return false;
  }

  /** Notes that a number ends inside a token: nothing can follow it. */
  private endInside(state: State, match: Match): void {
    if (match.endAt === null) return;
    state.endAt = match.endAt;
    state.closed = true;
  }

  /** `a hundred`, `a dozen`, `a third`, `a half million`. */
  private openArticle(state: State, match: Match): boolean {
    const next = this.words.at(match.endToken);
    if (next === null || this.tokens.sentence[match.endToken] !== this.tokens.sentence[state.first]) return false;
    const scale = find(next, AtomKind.scale) ?? find(next, AtomKind.collective);
    if (scale !== undefined) {
      state.composer = new Composer(this.words.rules);
      state.composer.add(scale.value);
      state.next = next.endToken;
      state.parts = 2;
      return true;
    }
    const denominator = find(next, AtomKind.denominator);
    if (denominator === undefined) return false;
    const inner = { ...state, next: next.endToken };
    if (denominator.value === 2) return this.openPart(state, next, 2);
    if (find(next, AtomKind.ordinal) !== undefined && !this.fractionFollows(next.endToken)) return false;
    state.next = inner.next;
    state.parts = 2;
    this.becomeFraction(state, 1 / denominator.value);
    this.partOfScale(state);
    return true;
  }

  /** True where `of` and its like, or the end, shows that an ordinal form is meant as a denominator. */
  private fractionFollows(at: number): boolean {
    return at >= this.tokens.length || this.tokens.kind[at] !== TokenKind.word || find(this.words.at(at), AtomKind.fractionJoiner) !== undefined;
  }

  /** `half`, `half a million`, `half of a dozen`. */
  private openPart(state: State, match: Match, denominator: number): boolean {
    if (denominator !== 2) return false;
    state.next = match.endToken;
    state.parts = 1;
    this.becomeFraction(state, 1 / denominator);
    this.partOfScale(state);
    return true;
  }

  /** `half a million`, `two thirds of a million`, `a quarter billion`: the fraction multiplies. */
  private partOfScale(state: State): void {
    let at = state.next;
    for (let skipped = 0; skipped < 3; skipped++) {
      const next = this.words.at(at);
      if (next === null || this.tokens.sentence[at] !== this.tokens.sentence[at - 1]) return;
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

  private becomeFraction(state: State, value: number): void {
    state.composer = new Composer(this.words.rules);
    state.composer.addLiteral(tidy(value));
    state.kind = 'fraction';
    state.rule = 'fraction.words';
    state.closed = true;
  }

  /** `üçte iki`: the denominator stands first. */
  private openReversed(state: State, match: Match, denominator: number): boolean {
    const next = this.words.at(match.endToken);
    const numerator = find(next, AtomKind.cardinal);
    const literal = this.tokens.kind[match.endToken] === TokenKind.number && match.endToken < this.tokens.length ? this.literalAt(match.endToken) : null;
    if ((numerator === undefined || next === null) && literal === null) return false;
    state.next = literal !== null ? literal.endToken : next!.endToken;
    if (literal === null && next !== null) this.endInside(state, next);
    state.parts = 2;
    this.becomeFraction(state, (literal !== null ? literal.value : numerator!.value) / denominator);
    return true;
  }

  private openWhole(state: State, match: Match, atom: Atom): boolean {
    state.next = match.endToken;
    state.parts = 1;
    state.closed = true;
    state.composer.add(atom.value);
    state.kind = atom.kind === AtomKind.multiple ? 'multiple' : 'cardinal';
    state.rule = atom.kind === AtomKind.multiple ? 'multiple.words' : `number.vague:${atom.value}:${atom.max}`;
    return true;
  }

  /** 第三, `제3`. */
  private openPrefix(state: State, match: Match): boolean {
    if (!this.words.attached(match.endToken)) return false;
    const inner = this.read(match.endToken, false);
    if (inner === null || inner.kind !== 'cardinal' || inner.value === null) return false;
    state.next = inner.endToken;
    state.parts = 1;
    state.digits = inner.digits;
    state.composer.addLiteral(inner.value);
    state.kind = 'ordinal';
    state.closed = true;
    state.rule = 'ordinal.prefix';
    return true;
  }

  /** Takes one more word or literal; false where the number ends. */
  private step(state: State): boolean {
    const { tokens, words } = this;
    let at = state.next;
    if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return false;
    if (tokens.kind[at] === TokenKind.number) return this.stepLiteral(state, at);
    let match = words.at(at);
    if (match === null && this.hyphenOrdinal(state, at)) return false;
    if (match === null) {
      if (!words.attached(at) || !words.attached(at + 1) || !'-‐‑'.includes(this.text.charAt(tokens.start[at]!))) return false;
      at++;
      if (tokens.kind[at] === TokenKind.number) return false;
      match = words.at(at);
      if (match === null) return false;
    }
    return this.take(state, match) || this.takeJoined(state, match);
  }

  /** `doi-lea`: a cardinal in words with an ordinal suffix. */
  private hyphenOrdinal(state: State, at: number): boolean {
    const { words, tokens, text } = this;
    if (words.lexicon.ordinalArticles.size === 0 || state.kind !== 'cardinal' || !words.attached(at) || !words.attached(at + 1) || text.charAt(tokens.start[at]!) !== '-') return false;
    if (!words.lexicon.ordinalSuffixes.has(words.folded(at + 1))) return false;
    state.next = at + 2;
    state.kind = 'ordinal';
    state.rule = 'ordinal.words';
    state.closed = true;
    return true;
  }

  /** Digits after a scale: `3万5千`, `1 million 200 thousand`. */
  private stepLiteral(state: State, at: number): boolean {
    if (state.kind !== 'cardinal') return false;
    const literal = this.literalAt(at);
    if (literal === null || state.composer.room === Infinity || literal.value >= state.composer.room) return false;
    const next = this.words.at(literal.endToken);
    const scale = next?.scales?.[0] ?? (find(next, AtomKind.scale) ?? find(next, AtomKind.shortScale))?.value;
    const fits = scale !== undefined && literal.value * scale < state.composer.room && literal.value < scale;
    if (!fits && !(this.words.positional && literal.plain && this.words.attached(at))) return false;
    if (!state.composer.addLiteral(literal.value)) return false;
    state.literal = null;
    state.digits = true;
    state.parts++;
    state.next = literal.endToken;
    return true;
  }

  /** Takes the word that stands next. */
  private take(state: State, match: Match): boolean {
    const { composer } = state;
    const { scale } = state;
    const done = (): true => {
      state.next = match.endToken;
      state.parts++;
      state.short = null;
      state.scale = 0;
      this.endInside(state, match);
      return true;
    };
    if (match.scales !== null && state.kind === 'cardinal' && !composer.empty && match.scales.every((each) => composer.multiply(each))) return done();
    for (const atom of match.atoms) {
      switch (atom.kind) {
        case AtomKind.scale:
          // `14,27 cents` is money, no multiple of a hundred.
          if (state.kind === 'ordinal' || (atom.value === 100 && state.literal !== null && !state.literal.plain) || !composer.multiply(atom.value)) break;
          done();
          state.scale = atom.value;
          return true;
        case AtomKind.shortScale:
          if (this.takeShort(state, match, atom)) return true;
          break;
        case AtomKind.collective:
          if (state.kind !== 'cardinal') break;
          composer.multiplyAll(atom.value);
          return done();
        case AtomKind.cardinal:
          if (state.kind === 'cardinal' && (this.takePosition(state, atom) || composer.add(atom.value) || (atom.joined && composer.addInverted(atom.value)))) {
            done();
            if (scale >= 100 && atom.value > 0 && atom.value < 10) state.short = { unit: atom.value, scale };
            return true;
          }
          break;
        case AtomKind.ordinal:
          if (state.digits || (composer.value === 1 && find(match, AtomKind.denominator) !== undefined)) break;
          if (this.fitsOrdinal(state, atom)) return this.closeOrdinal(state, match);
          break;
        case AtomKind.denominator:
          if (this.takeDenominator(state, match, atom)) return true;
          break;
        case AtomKind.addition:
          if (state.kind !== 'cardinal' && state.kind !== 'fraction') break;
          composer.addFraction(atom.value);
          return done();
        case AtomKind.ordinalAfter:
          if (state.kind !== 'cardinal' || composer.empty) break;
          done();
          state.kind = 'ordinal';
          state.rule = 'ordinal.after';
          state.closed = true;
          return true;
        default:
      }
    }
    return false;
  }

  private takePosition(state: State, atom: Atom): boolean {
    if (!this.words.positional || atom.value > 9 || state.literal !== null) return false;
    return state.composer.addPosition(atom.value);
  }

  private takeDenominator(state: State, match: Match, atom: Atom): boolean {
    if (state.kind !== 'cardinal' || state.composer.value === 0 || state.composer.value >= 1000 || !Number.isInteger(state.composer.value)) return false;
    const singular = find(match, AtomKind.ordinal) !== undefined;
    if (singular && state.literal !== null) return false;
    if (singular && !this.words.singularDenominators && state.composer.value !== 1) return false;
    if (singular && state.composer.value === 1 && !this.fractionFollows(match.endToken)) return false;
    state.next = match.endToken;
    state.parts++;
    this.becomeFraction(state, state.composer.value / atom.value);
    this.partOfScale(state);
    return true;
  }

  /** `3bn`, `1,2 Mio.`: needs digits before it. */
  private takeShort(state: State, match: Match, atom: Atom): boolean {
    const { tokens, text, words } = this;
    if (!state.digits || state.kind !== 'cardinal') return false;
    const at = match.endToken - 1;
    const length = match.endToken - state.next === 1 ? tokens.end[at]! - tokens.start[at]! : 3;
    const single = length === 1;
    const letter = text.charAt(tokens.start[at]!);
    if (single && !words.attached(at) && letter !== 'k' && !this.moneyBefore(state)) return false;
    // Metres, millimetres and tonnes are written alike.
    const measure = (single && (letter === 'm' || letter === 't' || letter === 'T')) || (length === 2 && text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase() === 'mm');
    if (measure && !this.moneyBefore(state)) return false;
    if (!state.composer.multiply(atom.value)) return false;
    state.parts++;
    state.next = match.endToken;
    const dot = match.endToken;
    if (length > 1 && dot + 1 < tokens.length && words.attached(dot) && text.charAt(tokens.start[dot]!) === '.' && tokens.sentence[dot + 1] === tokens.sentence[at]) state.next++;
    return true;
  }

  private moneyBefore(state: State): boolean {
    const before = state.first - 1;
    return before >= 0 && this.tokens.kind[before] === TokenKind.symbol && '$€£¥₹₺₽'.includes(this.text.charAt(this.tokens.start[before]!));
  }

  private closeOrdinal(state: State, match: Match): true {
    state.next = match.endToken;
    state.parts++;
    state.kind = 'ordinal';
    state.rule = 'ordinal.words';
    return true;
  }

  /** `vigésimo primero`: an ordinal takes smaller ordinals after it. */
  private fitsOrdinal(state: State, atom: Atom): boolean {
    const { composer } = state;
    if (state.kind !== 'cardinal' && state.kind !== 'ordinal') return false;
    if (atom.value >= 100 && state.kind === 'cardinal' && composer.multiply(atom.value)) return true;
    return composer.addOrdinal(atom.value);
  }

  /** Takes a joiner and the word after it; a joiner alone is never taken. */
  private takeJoined(state: State, joiner: Match): boolean {
    if (state.kind === 'ordinal') return false;
    if (joiner.endToken >= this.tokens.length || this.tokens.sentence[joiner.endToken] !== this.tokens.sentence[joiner.endToken - 1]) return false;
    const { composer } = state;
    const at = joiner.endToken;
    const next = this.words.at(at);
    state.scale = 0;
    for (const { kind } of joiner.atoms) {
      switch (kind) {
        case AtomKind.invertedJoiner: {
          const ten = find(next, AtomKind.cardinal) ?? find(next, AtomKind.ordinal);
          if (next === null || ten === undefined || !composer.addInverted(ten.value)) break;
          if (ten.kind === AtomKind.ordinal) return this.closeOrdinal(state, next);
          state.next = next.endToken;
          state.parts++;
          return true;
        }
        case AtomKind.tensJoiner: case AtomKind.joiner: {
          if (!(kind === AtomKind.tensJoiner && composer.room === 10) && !(state.composer.room === 10 && joiner.atoms.some((a) => a.kind === AtomKind.tensJoiner)) && this.joinFraction(state, at)) return true;
          const fits = kind === AtomKind.joiner ? composer.room >= 100 && composer.room !== Infinity : composer.room === 10 || composer.room === 20;
          if (fits && state.parts > 1 && this.tokens.kind[at] === TokenKind.number && kind === AtomKind.joiner && this.joinLiteral(state, at)) return true;
          if (!fits || next === null || (state.literal !== null && state.parts === 1)) break;
          const small = next.atoms.some((a) => (a.kind === AtomKind.cardinal || a.kind === AtomKind.ordinal || a.kind === AtomKind.scale) && a.value < composer.room);
          if (small && this.take(state, next)) return true;
          break;
        }
        case AtomKind.mixedJoiner:
          if (this.joinFraction(state, at)) return true;
          break;
        case AtomKind.scaleJoiner: {
          const scale = find(next, AtomKind.scale) ?? find(next, AtomKind.shortScale);
          if (next !== null && scale !== undefined && scale.value >= 1000 && composer.takes(scale.value) && this.take(state, next)) return true;
          break;
        }
        case AtomKind.decimal:
          if (state.kind === 'cardinal' && (this.joinFraction(state, at) || this.takeDecimals(state, at))) return true;
          break;
        case AtomKind.over: case AtomKind.reversedOver:
          if (this.takeOver(state, at, kind === AtomKind.reversedOver)) return true;
          break;
        case AtomKind.fractionJoiner: {
          const denominator = find(next, AtomKind.denominator);
          if (next !== null && denominator !== undefined && this.takeDenominator(state, next, denominator)) return true;
          break;
        }
        default:
      }
    }
    return false;
  }

  /** `ventitre e tre quinti`, `one hundred and two thirds`. */
  private joinFraction(state: State, at: number): boolean {
    if (this.joining || state.kind !== 'cardinal' || state.composer.value < 1) return false;
    this.joining = true;
    const part = this.read(at, false);
    this.joining = false;
    if (part === null || part.kind !== 'fraction' || part.value === null || part.value >= 1 || part.rule !== 'fraction.words') return false;
    state.composer.addFraction(part.value);
    state.next = part.endToken;
    state.parts++;
    state.literal = null;
    return true;
  }

  /** `3 hundred and 21`. */
  private joinLiteral(state: State, at: number): boolean {
    const literal = this.literalAt(at);
    if (literal === null || !literal.plain || literal.value >= 100 || state.composer.room > 1000 || !state.composer.addLiteral(literal.value)) return false;
    state.literal = null;
    state.parts++;
    state.next = literal.endToken;
    return true;
  }

  /** `point two five`, `virgola venticinque`. */
  private takeDecimals(state: State, at: number): boolean {
    let digits = '';
    let next = at;
    while (digits.length < 20) {
      const literal = next < this.tokens.length && this.tokens.kind[next] === TokenKind.number ? this.singleAt(next) : null;
      if (literal !== null) {
        digits += String(literal.value);
        next = literal.endToken;
        continue;
      }
      const match = this.words.at(next);
      const unit = find(match, AtomKind.cardinal);
      if (match === null || unit === undefined || (unit.value > 9 && digits !== '')) break;
      digits += String(unit.value);
      next = match.endToken;
      if (unit.value > 9) {
        const rest = find(this.words.at(next), AtomKind.cardinal);
        if (rest !== undefined && unit.value % 10 === 0 && rest.value < 10) {
          digits = String(unit.value + rest.value);
          next = this.words.at(next)!.endToken;
        }
        break;
      }
    }
    if (digits === '') return false;
    state.composer.addDecimals(Number(`0.${digits}`));
    state.next = next;
    state.parts++;
    state.literal = null;
    return true;
  }

  /** `1 over 3`, 三分之一. */
  private takeOver(state: State, at: number, reversed: boolean): boolean {
    const other = this.read(at, false);
    if (other === null || other.value === null || (other.kind !== 'cardinal' && other.kind !== 'fraction')) return false;
    const mine = state.composer.value;
    const after = other.endToken;
    const open = !reversed && after < this.tokens.length && this.tokens.kind[after] === TokenKind.word && this.tokens.sentence[after] === this.tokens.sentence[after - 1];
    if (open) return false;
    if (mine > 0 && reversed && other.kind !== 'cardinal') return false;
    const [numerator, denominator] = reversed ? [other.value, mine] : [mine, other.value];
    if (denominator === 0) return false;
    state.next = other.endToken;
    state.parts++;
    state.digits ||= other.digits;
    this.becomeFraction(state, numerator / denominator);
    return true;
  }

  private finish(state: State): NumberReading | null {
    const { tokens, words } = this;
    const { composer, literal } = state;
    const article = state.parts === 1 && !state.digits && state.next === state.first + 1 && words.lexicon.notAlone.has(words.folded(state.first));
    if (article) state.rule = 'number.article';
    const short = words.shortTrailing ? state.short : null;
    const value = short === null ? composer.value : composer.value + short.unit * (short.scale / 10 - 1);
    if (!Number.isFinite(value)) return null;
    const before = state.first - 1;
    const articled = state.kind === 'ordinal' && before >= 0 && tokens.sentence[before] === tokens.sentence[state.first] && words.lexicon.ordinalArticles.has(words.folded(before));
    const first = articled ? before : state.first;
    const span = { start: tokens.start[first]!, end: state.endAt ?? tokens.end[state.next - 1]!, firstToken: first, endToken: state.next };
    if (state.rule.startsWith('number.vague')) {
      const [, min, max] = state.rule.split(':');
      return { ...span, kind: state.kind, value: null, min: Number(min), max: Number(max), digits: false, plain: false, alternatives: [], rule: 'number.vague' };
    }
    const other = literal?.other ?? null;
    const scaled = literal !== null && literal.value !== 0 ? value / literal.value : 1;
    return {
      ...span, kind: state.kind, value, min: value, max: value, digits: state.digits,
      plain: literal !== null && literal.plain && state.next === state.first + 1 && state.kind === 'cardinal',
      alternatives: other === null ? [] : [tidy(other * scaled)], rule: state.digits && state.parts > 1 && state.kind === 'cardinal' ? 'number.mixed' : state.rule,
    };
  }
}
