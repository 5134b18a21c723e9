import type { LanguagePack, Tokens } from '../../model/index.js';
import type { TaggedName } from '../tagger/index.js';

/*
 * Where words are not parted, a day or an auxiliary beside a name may be taken for its letters: 扬·科瓦尔周二, 博世将, 周三贝鲁特.
 */

/** Fewest letters before a word that ends a name. */
const fewestLetters = 2;

/** Tagged names without the words beside them; a person whose surname was such a word is nobody. */
export function partFromBeside(text: string, tokens: Tokens, pack: LanguagePack, tagged: readonly TaggedName[]): readonly TaggedName[] {
  const words = pack.names.besideNames;
  return words.length === 0 ? tagged : tagged.flatMap((name) => part(text, tokens, words, name) ?? []);
}

function part(text: string, tokens: Tokens, words: readonly string[], name: TaggedName): TaggedName | null {
  const surface = text.slice(name.start, name.end);
  const head = words.find((word) => word.length > 1 && surface.startsWith(word));
  if (head !== undefined) return name.type === 'PER' || surface.length === head.length ? null : from(tokens, name, name.start + head.length);
  const cut = Math.min(...words.map((word) => surface.indexOf(word, fewestLetters)).filter((at) => at >= 0));
  return Number.isFinite(cut) ? upTo(tokens, name, name.start + cut) : name;
}

function from(tokens: Tokens, name: TaggedName, start: number): TaggedName {
  let { firstToken } = name;
  while (firstToken < name.endToken - 1 && tokens.start[firstToken]! < start) firstToken++;
  return { ...name, firstToken, start: tokens.start[firstToken]! };
}

function upTo(tokens: Tokens, name: TaggedName, end: number): TaggedName {
  let { endToken } = name;
  while (endToken > name.firstToken + 1 && tokens.end[endToken - 1]! > end) endToken--;
  return { ...name, endToken, end: tokens.end[endToken - 1]! };
}
