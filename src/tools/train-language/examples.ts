import { boundary, Grams, Words } from '../../knowledge/language/grams.js';
import { randomStream } from './random.js';

const words = new Words();
const grams = new Grams();

/** The words of one script in a text, as the model reads them: NFC, lower case. */
export function wordsOf(text: string, script: number): readonly string[] {
  words.reset();
  const composed = text.normalize('NFC');
  words.read(composed, 0, composed.length);
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < words.length; at++) {
    if (words.units[at] === boundary) {
      if (start >= 0) found.push(String.fromCharCode(...words.units.subarray(start, at)));
      start = -1;
    } else if (start < 0 && words.scriptAt(at) === script) start = at;
  }
  return found;
}

/** Hashes of the n-grams of one word. */
export function gramsOf(word: string, script: number): readonly number[] {
  words.reset();
  words.read(word, 0, word.length);
  grams.read(words, script);
  return [...grams.hashes.subarray(0, grams.length)];
}

/** Labelled word lists of one script: what the trainer learns from. Words are numbers into `vocabulary`. */
export class ExampleSet {
  readonly vocabulary: string[] = [];
  readonly labels: number[] = [];
  readonly texts: Int32Array[] = [];
  private readonly timesAdded = new Map<string, number>();
  private readonly numberOf = new Map<string, number>();

  /** Adds a text of one word unless the class has it `often` times already: frequent words are soon learned. */
  addWord(label: number, word: string, often: number): void {
    const key = `${label} ${word}`;
    const times = this.timesAdded.get(key) ?? 0;
    if (times >= often) return;
    this.timesAdded.set(key, times + 1);
    this.add(label, [word]);
  }

  add(label: number, list: readonly string[]): void {
    this.labels.push(label);
    this.texts.push(Int32Array.from(list, (word) => this.intern(word)));
  }

  private intern(word: string): number {
    let number = this.numberOf.get(word);
    if (number === undefined) {
      this.numberOf.set(word, (number = this.vocabulary.length));
      this.vocabulary.push(word);
    }
    return number;
  }
}

/** Adds a sentence as it is, its words, and every other pair of neighbours: texts of all lengths must be told. */
export function addSentence(set: ExampleSet, label: number, list: readonly string[]): void {
  if (list.length === 0) return;
  set.add(label, list);
  for (const word of list) if (word.length > 1) set.addWord(label, word, 3);
  for (let at = 0; at + 1 < list.length; at += 2) set.add(label, [list[at]!, list[at + 1]!]);
}

/** Splits sentences by chance, the same way each time: one of `every` is held out. */
export function holdOut<T>(list: readonly T[], every: number, seed: number): { readonly kept: readonly T[]; readonly held: readonly T[] } {
  const random = randomStream(seed);
  const kept: T[] = [];
  const held: T[] = [];
  for (const item of list) (random() * every < 1 ? held : kept).push(item);
  return { kept, held };
}
