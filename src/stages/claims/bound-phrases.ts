import { perPack } from '../../match/index.js';
import type { Comparator, LanguagePack } from '../../model/index.js';
import { passingTokens } from '../../text/index.js';
import type { Place, Scene } from './scene.js';

/** Phrases of a pack by which a figure is the most there can be, in small letters. */
export const upperBounds = perPack(({ numbers }): ReadonlySet<string> => new Set((numbers.quantities.comparators['<='] ?? '').split('|')));

/** Those that stand behind their figure. */
export const upperBoundsBehind = perPack(({ numbers }): ReadonlySet<string> => new Set((numbers.quantities.comparatorsAfter['<='] ?? '').split('|')));

/** The comparators that phrases of a pack give the figure behind them, by phrase in small letters. */
const boundPhrases = perPack(({ numbers }: LanguagePack): ReadonlyMap<string, Comparator> => {
  const comparators = new Map<string, Comparator>();
  for (const [comparator, phrases] of Object.entries(numbers.quantities.comparators)) {
    // Keys of the table are comparators.
    if (comparator !== '=') for (const phrase of phrases.split('|')) comparators.set(phrase, comparator as Comparator);
  }
  return comparators;
});

/** The words that such phrases end with: few tokens are one of them. */
const lastWords = perPack((pack): ReadonlySet<string> => new Set([...boundPhrases(pack).keys()].map((phrase) => {
  const tokens = passingTokens(phrase);
  return tokens.length === 0 ? '' : phrase.slice(tokens.start[tokens.length - 1], tokens.end[tokens.length - 1]);
})));

/** Most tokens of such a phrase: the apostrophe of “jusqu'à” is one. */
const mostTokens = 5;

/** A phrase that bounds a figure, at tokens `[first, end)`. */
export interface BoundPhrase extends Place {
  readonly comparator: Comparator;
}

/** The longest phrase of a bound that ends right before a token: “up to”, “no more than”. */
export function boundEndingAt({ sheet: { text, tokens, pack }, first }: Scene, end: number): BoundPhrase | null {
  if (end <= first || !lastWords(pack).has(text.slice(tokens.start[end - 1], tokens.end[end - 1]).toLowerCase())) return null;
  const phrases = boundPhrases(pack);
  for (let from = Math.max(first, end - mostTokens); from < end; from++) {
    const comparator = phrases.get(text.slice(tokens.start[from]!, tokens.end[end - 1]!).toLowerCase());
    if (comparator !== undefined) return { first: from, end, comparator };
  }
  return null;
}

/** True for the “to” of “up to 80 million”: it is a part of a longer phrase of a bound. */
export function isPartOfBound(scene: Scene, mark: Place, figure: Place): boolean {
  const phrase = boundEndingAt(scene, figure.first);
  return phrase !== null && phrase.comparator === '<=' && phrase.first <= mark.first && mark.end <= phrase.end && mark.end - mark.first < phrase.end - phrase.first;
}
