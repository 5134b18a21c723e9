import type { Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from './inflector.js';

/** Words separated by `|`, folded; `*` at the end of a word stands for any letters, at its beginning for some. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  private readonly beginnings: readonly string[];
  private readonly endings: readonly string[];

  constructor(words: string) {
    const all = words.split('|').filter((word) => word !== '');
    this.words = new Set(all.filter((word) => !word.includes('*')).map(fold));
    this.beginnings = all.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1)).replace('*', ''));
    this.endings = all.filter((word) => word.startsWith('*') && !word.endsWith('*')).map((word) => fold(word.slice(1)));
  }

  /** True for a token that is one of the words. */
  has(text: string, tokens: Tokens, at: number): boolean {
    const word = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
    return this.words.has(word) || this.beginnings.some((letters) => word.startsWith(letters)) || this.endings.some((letters) => word.length > letters.length && word.endsWith(letters));
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
