import { TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import { chainAt, separatorsOf, type Chain, type Separators } from './literal.js';

/*
 * A text tells by its unambiguous numbers (`1.234,5`, `3,5 %`, `1,234,567`) which sign parts groups and which starts
 * decimals. Where it contradicts its language (Spanish in Mexico), the text is right.
 */

/** Positive for a chain with a decimal comma, negative for one with a decimal point; 2 where nothing else is possible, 1 where it is likely. */
function vote(chain: Chain, text: string, tokens: Tokens): number {
  const { pieces, signs } = chain;
  if (signs.length === 0) return 0;
  const last = signs.at(-1)!;
  if (signs.length === 1) {
    if (pieces[1]!.length === 3 && pieces[0]!.length <= 3) return 0;
    if (last === 'comma') return pieces[1]!.length <= 2 ? 1 : 0;
    if (last !== 'dot') return 0;
    const next = chain.endToken;
    const percent = next < tokens.length && text.charAt(tokens.start[next]!) === '%';
    const before = chain.at[0]! - 1;
    const money = before >= 0 && '$€£¥₹'.includes(text.charAt(tokens.start[before]!)) && tokens.end[before] === tokens.start[chain.at[0]!];
    return percent || money ? -1 : 0;
  }
  const first = signs[0]!;
  if (first !== last) return last === 'comma' && first !== 'comma' ? 2 : last === 'dot' ? -2 : 0;
  const groups = pieces.every((p, i) => (i === 0 ? p.length <= 3 : p.length === 3));
  return groups ? (first === 'dot' ? 2 : first === 'comma' ? -2 : 0) : 0;
}

/** The separators that hold in this text: the pack's, confirmed or overruled by what the text shows. */
export function separatorsIn(text: string, tokens: Tokens, pack: LanguagePack): Separators {
  const usual = separatorsOf(pack);
  let comma = 0;
  let dot = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.number) continue;
    const chain = chainAt(text, tokens, i, usual);
    const side = vote(chain, text, tokens);
    if (side > 0) comma += side;
    else dot -= side;
    i = chain.endToken - 1;
  }
  if (comma === dot) return usual;
  const decimal = comma > dot ? ',' : '.';
  const proven = Math.min(comma, dot) === 0;
  if (decimal === usual.decimal) return { ...usual, proven };
  // One likely sign is too little to overrule a language: what is ambiguous then stays so.
  return Math.abs(comma - dot) < 2 ? usual : { ...usual, decimal, group: decimal === ',' ? '.' : ',', proven };
}
