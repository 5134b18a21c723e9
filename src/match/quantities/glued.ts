import { TokenFlag, TokenKind, type Quantity } from '../../model/index.js';
import { type QuantityContext } from './context.js';
import { perAfterGlued } from './per.js';

/** From this amount on one letter before it is a sign of money. */
const leastOfLetter = 1e5;

/** `USD115.50`, `Rs20`: money whose code and digits are one word. */
export function glued(context: QuantityContext): void {
  const { tokens, matcher } = context;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.flags[i]! & TokenFlag.digit) === 0 || tokens.end[i]! - tokens.start[i]! > 20) continue;
    const found = /^(\p{L}{2,3}|R)\d+$/u.exec(matcher.text.slice(tokens.start[i]!, tokens.end[i]!));
    if (found === null) continue;
    const dollar = matcher.sign(i - 1) === '$' && matcher.attached(i);
    const row = matcher.symbol(dollar ? `${found[1]!}$` : found[1]!);
    if (row === null) continue;
    const start = tokens.start[i]! + found[1]!.length;
    const number = matcher.numberAt(start);
    if (number === null || number.value === null) continue;
    const { value } = number;
    // `R500` is a road, `R500 million` money.
    if (found[1]!.length === 1 && value < leastOfLetter) continue;
    const first = dollar ? i - 1 : i;
    let end = i + 1;
    while (end < tokens.length && tokens.start[end]! < number.end) end++;
    const amount: Quantity = {
      start: tokens.start[first]!, end: number.end, kind: 'currency', value, min: value, max: value, comparator: '=', unit: row.code, object: null, per: null, alternatives: [], needsReview: false, rule: 'money.code-glued',
    };
    context.found.push({ ...amount, per: perAfterGlued(context, amount, end) });
    for (let token = first; token < end; token++) context.used.add(token);
    i = end - 1;
  }
}
