import type { NextLetterTable } from './lingua-tables.js';
import { randomStream } from './random.js';

const longest = 25;

/**
 * Makes words that look like a language's: the first letters of a real word, then letter after letter as the table says
 * follows the four before, until the ending looks like the end of a real word. Tables count millions of sentences, so
 * such words teach what a few hundred real sentences cannot.
 *
 * @param realWords words of running text, as often as they occur
 */
export function sampleWords(realWords: readonly string[], table: NextLetterTable, amount: number, seed: number): readonly string[] {
  const random = randomStream(seed);
  const starts = realWords.filter((word) => word.length >= 3);
  const followers = followersOf(table);
  if (starts.length === 0 || !followers.has('')) return [];
  const endsHere = endings(realWords);
  const words: string[] = [];
  for (let attempt = 0; words.length < amount && attempt < 10 * amount; attempt++) {
    const real = starts[Math.floor(random() * starts.length)]!;
    const head = random() < 0.3 ? 2 : 3;
    if (real.length <= head) continue;
    let word = real.slice(0, head);
    while (word.length < longest) {
      word += nextLetter(word, followers, random);
      if (random() < endsHere(word)) break;
    }
    if (word.length >= 4) words.push(word);
  }
  return words;
}

/**
 * Makes words from counts of 1- to 3-grams that include the space before and after words, letter after letter as they
 * follow the two before.
 */
export function sampleProfileWords(counts: Readonly<Record<string, number>>, amount: number, seed: number): readonly string[] {
  const random = randomStream(seed);
  const followers = followersOf(new Map(Object.entries(counts)));
  const words: string[] = [];
  for (let attempt = 0; words.length < amount && attempt < 10 * amount; attempt++) {
    let word = ' ';
    do word += nextLetter(word, followers, random, 2);
    while (!word.endsWith(' ') && word.length < longest);
    if (word.length > 3 && word.endsWith(' ')) words.push(word.trim());
  }
  return words;
}

interface Followers {
  readonly letters: string[];
  readonly chances: number[];
  total: number;
}

function followersOf(table: NextLetterTable): ReadonlyMap<string, Followers> {
  const byHistory = new Map<string, Followers>();
  for (const [gram, chance] of table) {
    const history = gram.slice(0, -1);
    let next = byHistory.get(history);
    if (next === undefined) byHistory.set(history, (next = { letters: [], chances: [], total: 0 }));
    next.letters.push(gram.slice(-1));
    next.chances.push(chance);
    next.total += chance;
  }
  return byHistory;
}

function nextLetter(word: string, followers: ReadonlyMap<string, Followers>, random: () => number, reach = 4): string {
  let next: Followers | undefined;
  for (let order = Math.min(reach, word.length); next === undefined; order--) next = followers.get(order === 0 ? '' : word.slice(-order));
  let left = random() * next.total;
  let index = 0;
  while (index < next.letters.length - 1 && (left -= next.chances[index]!) > 0) index++;
  return next.letters[index]!;
}

/** How likely a word ends after its last three letters, as in the real words; backs off to two and one. */
function endings(realWords: readonly string[]): (word: string) => number {
  const seen = new Map<string, { all: number; end: number }>();
  for (const word of realWords) {
    const padded = `__${word}`;
    for (let at = 3; at <= padded.length; at++) {
      for (let order = 1; order <= 3; order++) {
        const tail = padded.slice(at - order, at);
        const counts = seen.get(tail) ?? { all: 0, end: 0 };
        counts.all++;
        if (at === padded.length) counts.end++;
        seen.set(tail, counts);
      }
    }
  }
  return (word) => {
    let chance = 0.15;
    for (let order = 1; order <= 3; order++) {
      const counts = seen.get(`__${word}`.slice(-order));
      chance = ((counts?.end ?? 0) + 3 * chance) / ((counts?.all ?? 0) + 3);
    }
    return chance;
  };
}
