import { perPack } from '../../match/index.js';
import { TokenKind, type LanguagePack, type Tokens } from '../../model/index.js';
import type { TaggedName } from '../tagger/index.js';

/*
 * A foreign person's name in ideographs (“塞琳·阿克多安”) is written in letters by sound. Between its parts stands a dot, but
 * nothing says where it ends: it ends where a letter stands that writes no foreign sound, or a word of one's own begins.
 */

interface ForeignLetters {
  readonly letters: ReadonlySet<string>;
  /** Words that begin with such a letter and are no part of a name. */
  readonly words: readonly string[];
}

const lettersOf = perPack((pack: LanguagePack): ForeignLetters | null => {
  const { foreignLetters, foreignStops } = pack.names;
  return foreignLetters === '' ? null : { letters: new Set(foreignLetters), words: foreignStops };
});

const longestPart = 6;
const dot = '·';

/** Tagged persons with a dot in their names, drawn out to the last letter that writes a foreign sound. */
export function endForeignNames(text: string, tokens: Tokens, pack: LanguagePack, tagged: readonly TaggedName[]): readonly TaggedName[] {
  const foreign = lettersOf(pack);
  if (foreign === null || tagged.length === 0) return tagged;
  return tagged.map((name, i) => {
    const at = name.type === 'PER' ? text.slice(name.start, name.end).lastIndexOf(dot) : -1;
    if (at < 0) return name;
    const limit = Math.min(tokens.length, tagged[i + 1]?.firstToken ?? tokens.length);
    let last = name.endToken;
    while (last < limit && isForeign(text, tokens, last, foreign) && tokens.end[last]! - (name.start + at) <= longestPart + 1) last++;
    return last === name.endToken ? name : { ...name, endToken: last, end: tokens.end[last - 1]! };
  });
}

function isForeign(text: string, tokens: Tokens, at: number, { letters, words }: ForeignLetters): boolean {
  const start = tokens.start[at]!;
  return tokens.kind[at] === TokenKind.ideograph && tokens.end[at - 1] === start && letters.has(text.charAt(start)) && !words.some((word) => text.startsWith(word, start));
}
