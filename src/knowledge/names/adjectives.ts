import type { LanguagePack } from '../../model/index.js';
import { type Lexicon, LexiconBuilder, perPack } from '../../match/index.js';

/** Adjectives and inhabitants of one language: every form, and the country or organisation each points to. */
export interface Adjectives {
  readonly lexicon: Lexicon;
  /** ISO 3166 codes or Wikidata ids, by value of the lexicon. */
  readonly targets: readonly string[];
}

/** Every form of the words written as `russ-o|moscovit-a` or plain. */
function formsOf(words: string, classes: Readonly<Record<string, readonly string[]>>): string[] {
  return words.split(' ').filter((word) => word !== '').flatMap((word) => {
    const spelled = word.replaceAll('_', ' ');
    const cut = spelled.lastIndexOf('-');
    const endings = cut < 0 ? undefined : classes[spelled.slice(cut + 1)];
    return endings === undefined ? [spelled] : endings.map((ending) => spelled.slice(0, cut) + ending);
  });
}

/** Compiles the adjectives of a pack, once a language. */
export const adjectivesOf = perPack((pack: LanguagePack): Adjectives => {
  const builder = new LexiconBuilder();
  const targets: string[] = [];
  for (const [target, words] of Object.entries(pack.names.adjectives)) {
    for (const form of formsOf(words, pack.names.adjectiveClasses)) builder.add(form, targets.length);
    targets.push(target);
  }
  return { lexicon: builder.build(), targets };
});

