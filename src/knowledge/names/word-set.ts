import type { Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from './inflector.js';

/** Parts of words by one of their letters, so that few are tried on a token. */
function byLetter(parts: readonly string[], letterOf: (part: string) => number): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const part of parts) {
    const letter = letterOf(part);
    const list = map.get(letter);
    if (list === undefined) map.set(letter, [part]);
    else list.push(part);
  }
  return map;
}

/** Words separated by `|`, folded; `*` at the end of a word stands for any letters, at its beginning for some. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly beginnings: ReadonlyMap<number, readonly string[]>;
  private readonly endings: ReadonlyMap<number, readonly string[]>;

  constructor(words: string) {
    const all = words.split('|').filter((word) => word !== '');
    this.words = new Set(all.filter((word) => !word.includes('*')).map(fold));
    this.beginnings = byLetter(all.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1)).replace('*', '')), (part) => part.charCodeAt(0));
    this.endings = byLetter(all.filter((word) => word.startsWith('*') && !word.endsWith('*')).map((word) => fold(word.slice(1))), (part) => part.charCodeAt(part.length - 1));
  }

  /** True for a token that is one of the words. */
  has(text: string, tokens: Tokens, at: number): boolean {
    const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
    if (this.words.has(word)) return true;
    for (const letters of this.beginnings.get(word.charCodeAt(0)) ?? []) if (word.startsWith(letters)) return true;
    for (const letters of this.endings.get(word.charCodeAt(word.length - 1)) ?? []) if (word.length > letters.length && word.endsWith(letters)) return true;
    return false;
  }

  /** True where one of the words ends at a position of a text whose words are not parted. */
  endsAt(text: string, position: number): boolean {
    for (const word of this.words) if (text.startsWith(word, position - word.length)) return true;
    return false;
  }

  /** True where one of them begins there. */
  beginsAt(text: string, position: number): boolean {
    for (const word of this.words) if (text.startsWith(word, position)) return true;
    return false;
  }
}
