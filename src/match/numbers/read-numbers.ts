import { TokenFlag, TokenKind, type LanguagePack, type NumberReading, type Tokens } from '../../model/index.js';
import { separatorsIn } from './conventions.js';
import { chainAt, separatorsOf, type Separators } from './literal.js';
import { asciiDigits } from './digits.js';
import { NumberReader } from './read.js';
import { mayBeRoman } from './roman.js';
import { WordMatcher } from './words.js';

/**
 * Reads every number of a text: digits, words, both.
 *
 * @returns readings in text order, never overlapping; what a digit run counts or dates is not asked here
 * @example readNumbers('zweihundertfünf von 1.200 Sitzen', tokens, de) // 205 and 1200 (or 1.2)
 */
export function readNumbers(text: string, tokens: Tokens, pack: LanguagePack): NumberReading[] {
  const found: NumberReading[] = [];
  const words = new WordMatcher(text, tokens, pack);
  let known: Separators | null = null;
  const reader = new NumberReader(words, () => (known ??= separatorsIn(text, tokens, pack)));
  let singleUntil = 0;
  for (let i = 0; i < tokens.length; ) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.number) {
      let reading = i < singleUntil ? null : reader.read(i, false);
      if (reading === null) {
        if (i >= singleUntil) singleUntil = chainAt(text, tokens, i, separatorsOf(pack)).endToken;
        reading = reader.read(i, true);
      }
      if (reading === null) {
        i++;
        continue;
      }
      found.push(withLeadingPoint(reading, text, tokens, separatorsOf(pack).decimal));
      i = reading.endToken;
    } else if (words.mayStart(i) || mayBeRoman(words, i)) {
      const blocked = words.blockedUntil(i);
      if (blocked !== -1) {
        i = blocked;
        continue;
      }
      const reading = reader.read(i, false);
      if (reading === null) {
        i++;
        continue;
      }
      found.push(reading);
      i = reading.endToken;
    } else {
      i++;
    }
  }
  return found;
}

/** `.5`, `,5`: a decimal sign that opens a word belongs to the digits after it. */
function withLeadingPoint(reading: NumberReading, text: string, tokens: Tokens, decimal: string): NumberReading {
  const point = reading.firstToken - 1;
  const sign = point < 0 ? '' : text.charAt(tokens.start[point]!);
  if (!reading.plain || (sign !== '.' && (sign !== ',' || decimal !== ',')) || tokens.end[point] !== reading.start) return reading;
  if ((tokens.flags[point]! & TokenFlag.spaceBefore) === 0 && !(point > 0 && '$€£-−'.includes(text.charAt(tokens.start[point - 1]!)))) return reading;
  const value = Number(`0.${asciiDigits(text, reading.start, reading.end)}`);
  if (Number.isNaN(value)) return reading;
  return { ...reading, start: tokens.start[point]!, firstToken: point, value, min: value, max: value, plain: false };
}
