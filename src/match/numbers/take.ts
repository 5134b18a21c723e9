import { TokenKind } from '../../model/index.js';
import { AtomKind, type Atom } from './atoms.js';
import { becomeFraction, fractionFollows, partOfScale } from './fractions.js';
import { closePair } from './pair.js';
import { endInside, find, noteElsewhere, type ReadingContext, type State } from './state.js';
import type { Match } from './words.js';

/** Takes the word that stands next. */
export function take(context: ReadingContext, state: State, match: Match): boolean {
  const { composer } = state;
  const { scale } = state;
  const done = (): true => {
    state.next = match.endToken;
    state.parts++;
    state.short = null;
    state.scale = 0;
    state.joined = false;
    endInside(state, match);
    return true;
  };
  if (match.scales !== null && state.kind === 'cardinal' && !composer.empty && match.scales.every((each) => composer.multiply(each))) return done();
  for (const atom of match.atoms) {
    switch (atom.kind) {
      case AtomKind.scale:
        if (state.kind === 'ordinal' || (atom.value === 100 && isCoin(context, state)) || !composer.multiply(atom.value)) break;
        done();
        if (find(match, AtomKind.shortScale) !== undefined) takeFullStop(context, state);
        state.scale = atom.value;
        noteElsewhere(state, match, atom);
        return true;
      case AtomKind.shortScale:
        if (takeShort(context, state, match, atom)) return true;
        break;
      case AtomKind.collective:
        if (state.kind !== 'cardinal') break;
        if (state.joined) composer.multiplyLast(atom.value);
        else composer.multiplyAll(atom.value);
        return done();
      case AtomKind.cardinal:
        // `십 세` is ten years: a native unit follows native tens only.
        if (context.words.pieced && context.words.endsInTen(state.next - 1) && context.words.lexicon.counted.has(context.words.folded(state.next))) break;
        // `79,3 milliards un an plus tôt`: digits before a scale take no unit in letters behind it.
        if (state.literal !== null && scale >= 1000 && atom.value < 10 && !context.words.pieced) break;
        if (closePair(context, state, atom.value, match.endToken)) return true;
        if (state.kind === 'cardinal' && (takePosition(context, state, atom) || composer.add(atom.value) || (atom.joined && composer.addInverted(atom.value)))) {
          done();
          if (scale >= 100 && atom.value > 0 && atom.value < 10) state.short = { unit: atom.value, scale };
          return true;
        }
        break;
      case AtomKind.ordinal:
        // `الحادي والعشرين`: the unit stands first, each with its article.
        if (state.kind === 'ordinal' && atom.joined && composer.addInverted(atom.value)) return closeOrdinal(state, match);
        if (state.digits || isPartOfOne(state, match)) break;
        // `tre centesimi` are hundredths: the three hundredth is one word.
        if (!context.words.rules.cardinalsTakeOrdinals && state.kind === 'cardinal' && (atom.value < 100 || (atom.value === 100 && composer.value < 10))) break;
        if (fitsOrdinal(state, atom)) return closeOrdinal(state, match);
        break;
      case AtomKind.denominator:
        // ونصف adds a half, and divides nothing.
        if (!atom.joined && takeDenominator(context, state, match, atom)) return true;
        break;
      case AtomKind.addition:
        if (state.kind !== 'cardinal' && state.kind !== 'fraction') break;
        if (addPartOfSmallerScale(context, state, match, atom)) return true;
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

/** `14,27 cents`, `23 cents`, `quarante cents` are money, no multiples of a hundred. */
function isCoin({ words }: ReadingContext, { literal, composer, next }: State): boolean {
  if (literal !== null && !literal.plain) return true;
  return words.lexicon.coins.size > 0 && words.lexicon.coins.has(words.folded(next)) && composer.value % 100 >= (literal === null ? leastCoins : leastOfDigits) && !isParted(words.at(next + 1));
}

/** From these numbers on, in words and in digits, nobody counts hundreds. */
const leastCoins = 20;
const leastOfDigits = 10;

/** `quatre-vingt-quinze cent cinquièmes`: the hundred belongs to what follows. */
function isParted(match: Match | null): boolean {
  return find(match, AtomKind.ordinal) !== undefined || find(match, AtomKind.denominator) !== undefined;
}

const daysOfMonth = 31;

/** `one billion and a half million`, مليون ونصف المليون: the part is one of the scale after it. */
function addPartOfSmallerScale(context: ReadingContext, state: State, match: Match, atom: Atom): boolean {
  const { composer } = state;
  if (composer.room === Infinity || composer.room < 1e3 || match.endAt !== null) return false;
  const next = context.words.at(match.endToken);
  const scale = find(next, AtomKind.scale);
  if (next === null || scale === undefined || scale.value < 1000 || scale.value > composer.room) return false;
  composer.addDecimals(atom.value * scale.value);
  state.next = next.endToken;
  state.parts += 2;
  return true;
}

/** True for `un tercio`: an ordinal form that is meant as a denominator. */
function isPartOfOne(state: State, match: Match): boolean {
  return state.composer.value === 1 && find(match, AtomKind.denominator) !== undefined;
}

/** `doi-lea`: a cardinal in words with an ordinal suffix. */
export function hyphenOrdinal(context: ReadingContext, state: State, at: number): boolean {
  const { words } = context;
  const { tokens, text } = words;
  if (words.lexicon.ordinalArticles.size === 0 || state.kind !== 'cardinal' || !words.attached(at) || !words.attached(at + 1) || text.charAt(tokens.start[at]!) !== '-') return false;
  if (!words.lexicon.ordinalSuffixes.has(words.folded(at + 1))) return false;
  state.next = at + 2;
  state.kind = 'ordinal';
  state.rule = 'ordinal.words';
  state.closed = true;
  return true;
}

/** Digits after a scale: `3万5千`, `1 million 200 thousand`. */
export function stepLiteral(context: ReadingContext, state: State, at: number): boolean {
  if (state.kind !== 'cardinal') return false;
  const literal = context.literalAt(at);
  if (literal === null || state.composer.room === Infinity || literal.value >= state.composer.room) return false;
  const next = context.words.at(literal.endToken);
  const scale = next?.scales?.[0] ?? (find(next, AtomKind.scale) ?? find(next, AtomKind.shortScale))?.value;
  const fits = scale !== undefined && literal.value * scale < state.composer.room && literal.value < scale;
  // `4천 820만` is 4820 times ten thousand, `mil 500 millones` 1500 million.
  const shares = literal.plain && scale !== undefined && scale >= 1000 && state.composer.room < scale && (state.parts > 1 || (scale >= 1e6 && state.scale === 1000 && literal.value < 1000));
  // `50만 9375`, `3 bin 500`, `28 bin 12 lira`: the digits fill what the scale leaves open. Less than 32 may be the day of a date.
  const day = literal.value <= daysOfMonth && !(context.words.rules.tenTakesUnits && context.words.countsAt(literal.endToken));
  const fills = literal.plain && state.scale >= 1000 && (context.words.pieced || (state.scale === 1000 && (state.digits || context.words.rules.tenTakesUnits))) && (context.words.pieced ? literal.value >= 10 : !day) && literal.value < state.scale;
  // `1 Mio. 200.000 Euro`: whole thousands behind millions.
  const thousands = state.digits && state.scale >= 1e6 && literal.whole && !literal.plain && Number.isInteger(state.composer.value / state.scale) && literal.value < state.scale;
  // `3 hundra 21`: what is left below a hundred in digits.
  const rest = state.scale === 100 && state.digits && literal.plain && literal.value > 9 && literal.endToken === at + 1;
  if (!fits && !shares && !fills && !thousands && !rest && !(literal.other === null && (context.words.positional || (context.words.pieced && state.parts > 1)) && context.words.attached(at))) return false;
  if (!state.composer.addLiteral(literal.value)) return false;
  state.literal = null;
  state.digits = true;
  state.parts++;
  state.next = literal.endToken;
  return true;
}

function takePosition(context: ReadingContext, state: State, atom: Atom): boolean {
  if (!context.words.positional || atom.value > 9 || state.literal !== null || context.words.lexicon.neverPositional.has(context.words.folded(state.next))) return false;
  return state.composer.addPosition(atom.value);
}

/** Divides by a denominator after the number: `two thirds`. */
export function takeDenominator(context: ReadingContext, state: State, match: Match, atom: Atom): boolean {
  // `2023 half of them`: a year is no numerator.
  if (state.kind !== 'cardinal' || state.composer.value === 0 || (state.digits && state.composer.value >= 1000) || !Number.isInteger(state.composer.value)) return false;
  // `28 mezzi` are vehicles.
  if (state.literal !== null && atom.value === 2 && state.composer.value > 1) return false;
  const singular = find(match, AtomKind.ordinal) !== undefined;
  if (singular && state.literal !== null) return false;
  if (singular && !context.words.singularDenominators && state.composer.value !== 1 && context.words.rules.cardinalsTakeOrdinals) return false;
  // `een derde partij` is the third one: an article is one, too.
  if (singular && state.composer.value === 1 && (context.words.hasArticles || !context.words.singularDenominators) && !fractionFollows(context, match.endToken)) return false;
  state.next = match.endToken;
  state.parts++;
  becomeFraction(context, state, state.composer.value / atom.value);
  partOfScale(context, state);
  return true;
}

/** `3bn`, `1,2 Mio.`: needs digits before it. */
function takeShort(context: ReadingContext, state: State, match: Match, atom: Atom): boolean {
  const { words } = context;
  const { tokens, text } = words;
  if (!state.digits || state.kind !== 'cardinal') return false;
  const at = match.endToken - 1;
  const length = match.endToken - state.next === 1 ? tokens.end[at]! - tokens.start[at]! : 3;
  const single = length === 1;
  const letter = text.charAt(tokens.start[at]!);
  if (single && !words.attached(at) && letter !== 'k' && !moneyBefore(context, state)) return false;
  // `Smith, 2005b`: the second work of that year.
  if (single && letter === 'b' && state.literal?.plain === true && state.literal.value > 1800 && state.literal.value < 2100 && !moneyBefore(context, state)) return false;
  // `1500b`, `2400m`: thousands of millions are told in the next scale.
  if (single && atom.value >= 1e6 && state.literal !== null && state.literal.value >= 1000 && !moneyBefore(context, state)) return false;
  // Metres, millimetres and tonnes are written alike.
  const measure = (single && (letter === 'm' || letter === 't' || letter === 'T')) || (length === 2 && text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase() === 'mm');
  if (measure && !moneyBefore(context, state)) return false;
  if (state.literal !== null && state.literal.value >= atom.value && !words.attached(state.next)) return false;
  if (!state.composer.multiply(atom.value)) return false;
  state.parts++;
  state.scale = single ? 0 : atom.value;
  state.next = match.endToken;
  if (length > 1) takeFullStop(context, state);
  return true;
}

/** The full stop of an abbreviated scale, where the sentence goes on. */
function takeFullStop({ words }: ReadingContext, state: State): void {
  const { tokens, text } = words;
  const dot = state.next;
  if (dot + 1 < tokens.length && words.attached(dot) && text.charAt(tokens.start[dot]!) === '.' && tokens.sentence[dot + 1] === tokens.sentence[dot - 1]) state.next++;
}

function moneyBefore(context: ReadingContext, state: State): boolean {
  const before = state.first - 1;
  return before >= 0 && context.words.tokens.kind[before] === TokenKind.symbol && '$€£¥₹₺₽'.includes(context.words.text.charAt(context.words.tokens.start[before]!));
}

/** Ends the number with an ordinal. */
export function closeOrdinal(state: State, match: Match): true {
  state.next = match.endToken;
  state.parts++;
  state.kind = 'ordinal';
  state.rule = 'ordinal.words';
  return true;
}

/** `vigésimo primero`: an ordinal takes smaller ordinals after it. */
function fitsOrdinal(state: State, atom: Atom): boolean {
  const { composer } = state;
  if (state.kind !== 'cardinal' && state.kind !== 'ordinal') return false;
  if (atom.value >= 100 && state.kind === 'cardinal' && composer.multiply(atom.value)) return true;
  return composer.addOrdinal(atom.value);
}
