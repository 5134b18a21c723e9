import { TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { perPack } from '../per-pack.js';
import { asciiDigits } from './digits.js';

/** How a text writes numbers in digits: what a comma and a full stop mean before three digits. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
  /** True where plain spaces part groups of three. */
  readonly spaces: boolean;
  /** Apostrophes that part groups. */
  readonly extra: string;
  /** True once the text itself has shown which sign it uses: what is left is not ambiguous. */
  readonly proven: boolean;
}

/** A number in digits. */
export interface Literal {
  readonly endToken: number;
  readonly value: number;
  /** What it would be with the separator's other meaning, or null. */
  readonly other: number | null;
  /** One run of digits. */
  readonly plain: boolean;
  /** A whole number. */
  readonly whole: boolean;
}

const spaces = ' \u00a0\u202f\u2009\u2007\u2005\u2006\u2008\u200a';

/** Separators of a pack by CLDR and its own additions. */
export const separatorsOf = perPack((pack: LanguagePack): Separators => {
  const { decimal, group } = pack.cldr;
  const extra = pack.numbers.words.extraGroups;
  const comma = decimal === ',' || decimal === '٫';
  return {
    decimal: decimal === '٫' ? '.' : decimal, group: spaces.includes(group) ? '.' : group === '٬' ? ',' : group === decimal ? (comma ? '.' : ',') : group,
    spaces: true, extra, proven: false,
  };
});

/** Meaning of a sign between digits. */
type Sign = 'comma' | 'dot' | 'group' | 'decimal' | 'space' | 'none';

function signAt(text: string, tokens: Tokens, at: number, separators: Separators): Sign {
  const unit = text.charAt(tokens.start[at]!);
  if (tokens.end[at]! - tokens.start[at]! !== 1) return 'none';
  if (unit === '.' || unit === '．') return 'dot';
  // A comma between Arabic digits parts off a fraction unless three digits follow.
  if ((unit === ',' || unit === '،') && isArabicDigit(text.charCodeAt(tokens.start[at]! - 1)) && tokens.end[at + 1]! - tokens.start[at + 1]! !== 3) return 'decimal';
  if (unit === ',' || unit === '،') return 'comma';
  // Behind narrow digits the wide comma parts clauses: `报7.1285，1欧元`.
  if (unit === '，') return text.charCodeAt(tokens.start[at]! - 1) > 0xff00 ? 'comma' : 'none';
  if (unit === '٫') return 'decimal';
  if (unit === '٬') return 'group';
  return separators.extra.includes(unit) ? 'group' : 'none';
}

function isArabicDigit(unit: number): boolean {
  return (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);
}

function gapIsGroup(text: string, from: number, to: number, separators: Separators): boolean {
  if (to - from !== 1) return false;
  const unit = text.charAt(from);
  return unit === ' ' ? separators.spaces : unit !== '\t' && spaces.includes(unit);
}

/** Digit runs that hang together, as they stand: pieces and the signs between them. */
export interface Chain {
  readonly endToken: number;
  readonly pieces: readonly string[];
  readonly signs: readonly Sign[];
  /** Tokens of each piece. */
  readonly at: readonly number[];
}

/** Collects `1.234,5` or `10 000` from token `first` on; at most 64 pieces. */
export function chainAt(text: string, tokens: Tokens, first: number, separators: Separators): Chain {
  const pieces = [asciiDigits(text, tokens.start[first]!, tokens.end[first]!)];
  const signs: Sign[] = [];
  const at = [first];
  const sentence = tokens.sentence[first];
  let end = first + 1;
  while (end < tokens.length && pieces.length < 64) {
    if (tokens.kind[end] === TokenKind.number) {
      const digits = tokens.end[end]! - tokens.start[end]!;
      const grouped = digits === 3 && pieces[0]!.length <= 3 && pieces[0]![0] !== '0' && gapIsGroup(text, tokens.end[end - 1]!, tokens.start[end]!, separators)
        && (signs.length === 0 || signs.at(-1) === 'space') && tokens.sentence[end] === sentence && !attachedDigits(tokens, end, text);
      if (!grouped) break;
      signs.push('space');
      pieces.push(asciiDigits(text, tokens.start[end]!, tokens.end[end]!));
      at.push(end++);
      continue;
    }
    if (end + 1 >= tokens.length || tokens.kind[end + 1] !== TokenKind.number || tokens.start[end] !== tokens.end[end - 1] || tokens.start[end + 1] !== tokens.end[end]) break;
    const sign = signAt(text, tokens, end, separators);
    if (sign === 'none') break;
    signs.push(sign);
    pieces.push(asciiDigits(text, tokens.start[end + 1]!, tokens.end[end + 1]!));
    at.push(end + 1);
    end += 2;
  }
  return { endToken: end, pieces, signs, at };
}

/** True where the digit run is followed by a slash, colon or hyphen and more digits: a date, time or code, no group of thousands. */
function attachedDigits(tokens: Tokens, at: number, text: string): boolean {
  if (at + 2 >= tokens.length || tokens.start[at + 1] !== tokens.end[at] || tokens.kind[at + 2] !== TokenKind.number) return false;
  const unit = text.charAt(tokens.start[at + 1]!);
  return unit === '/' || unit === ':' || unit === '-';
}

/** True for groups of three after a first of one to three, or India's groups of two before the last three. */
function grouped(pieces: readonly string[]): boolean {
  const first = pieces[0]!;
  if (first.length > 3 || first[0] === '0') return false;
  const last = pieces.length - 1;
  let three = true;
  let two = first.length <= 2 && last > 1;
  for (let i = 1; i < last; i++) {
    if (pieces[i]!.length !== 3) three = false;
    if (pieces[i]!.length !== 2) two = false;
  }
  return pieces[last]!.length === 3 && (three || two);
}

/**
 * Reads a chain as one number, or null where it is none (a date, a version, an IP address).
 *
 * @example readChain of `1.234,5` with German separators → 1234.5; of `1.200` → 1200, or 1.2
 */
export function readChain(chain: Chain, separators: Separators): Literal | null {
  const { pieces, signs } = chain;
  const first = pieces[0]!;
  if (signs.length === 0) return { endToken: chain.endToken, value: Number(first), other: null, plain: true, whole: true };
  const last = pieces.at(-1)!;
  const lastSign = signs.at(-1)!;
  const whole = Number(pieces.join(''));
  const decimal = Number(`${pieces.slice(0, -1).join('')}.${last}`);
  const as = (value: number, other: number | null, isWhole: boolean): Literal => ({ endToken: chain.endToken, value, other, plain: false, whole: isWhole });
  const sameBefore = signs.every((sign, i) => i === signs.length - 1 || sign === signs[0]);
  if (!sameBefore) return null;
  if (signs.length > 1 && signs[0] !== lastSign) {
    if (lastSign === 'space' || lastSign === 'group') return null;
    return grouped(pieces.slice(0, -1)) ? as(decimal, null, false) : null;
  }
  if (lastSign === 'space' || lastSign === 'group') return grouped(pieces) ? as(whole, null, true) : null;
  if (lastSign === 'decimal') return signs.length === 1 ? as(decimal, null, false) : null;
  if (signs.length > 1) return grouped(pieces) ? as(whole, null, true) : null;
  const sign = lastSign === 'dot' ? '.' : ',';
  if (grouped(pieces)) {
    if (separators.group === sign) return as(whole, separators.proven || sign === ',' ? null : decimal, true);
    return as(decimal, separators.proven ? null : whole, false);
  }
  // `5,00` where commas part thousands: rather the decimals of another country than two numbers.
  if (sign === ',' && separators.decimal !== ',') return last.length <= 2 && first.length <= 3 ? as(decimal, whole, false) : null;
  return as(decimal, null, false);
}
