import type { LanguagePack } from '../../model/index.js';
import { type Lexicon, LexiconBuilder, perPack } from '../../match/index.js';

/** Adjectives and inhabitants of one language: every form, and the country or organisation each points to. */
export interface Adjectives {
  readonly lexicon: Lexicon;
  /** ISO 3166 codes or Wikidata ids, by value of the lexicon. */
  readonly targets: readonly string[];
}

/** Every form of the words written as `russ-o|moscovit-a` or plain. */
function formsOf(words: string, classes: Readonly<Record<string, readonly string[]>>, prefixes: readonly string[]): string[] {
  return words.split(' ').filter((word) => word !== '').flatMap((word) => {
    const parts = word.split('_').map((part) => {
      const cut = part.lastIndexOf('-');
      const endings = cut < 0 ? undefined : classes[part.slice(cut + 1)];
      return endings === undefined ? [part] : endings.map((ending) => part.slice(0, cut) + ending);
    });
    const last = parts.pop()!;
    // In a compound of several words, the first takes the same ending as the last or stays as it is.
    const spelled = last.flatMap((form, index) => [...parts.map((p) => p[index] ?? p[0]!), form].join(' '));
    return prefixes.flatMap((prefix) => spelled.map((form) => prefix + form));
  });
}

/** Compiles the adjectives of a pack, once a language. */
export const adjectivesOf = perPack((pack: LanguagePack): Adjectives => {
  const builder = new LexiconBuilder();
  const targets: string[] = [];
  for (const [target, words] of Object.entries(pack.names.adjectives)) {
    for (const form of formsOf(words, pack.names.adjectiveClasses, pack.names.adjectivePrefixes)) builder.add(form, targets.length);
    targets.push(target);
  }
  return { lexicon: builder.build(), targets };
});

