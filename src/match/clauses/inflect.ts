import type { LanguagePack } from '../../model/index.js';

/** Fewest letters of a word that takes endings. */
const shortest = 3;

/**
 * A phrase as a user writes it, with the forms that its language gives it: the pack's endings on each word, `*` where
 * suffixes are chained (Turkish). A word with a `*` of its own is taken as it is.
 *
 * @example inflect('установленная мощность', ru) // also “установленную мощность”, “установленной мощности”
 */
export function inflect(phrase: string, pack: LanguagePack): readonly string[] {
  const { endings, suffixes } = pack.names;
  const formsOf = (word: string, isLast: boolean): readonly string[] => {
    if (word.includes('*') || word.length < shortest) return [word];
    if (suffixes.length > 0) return isLast ? [`${word}*`] : [word];
    const stem = pack.claims.stemLetters;
    if (stem > 0 && word.length > stem + 2) return [`${word.slice(0, -stem)}*`];
    return [word, ...endings.filter(([, base]) => word.endsWith(base)).map(([ending, base]) => word.slice(0, word.length - base.length) + ending), ...pack.claims.plurals.map((plural) => word + plural)];
  };
  const words = phrase.trim().split(/\s+/);
  let forms: readonly string[] = [''];
  words.forEach((word, i) => {
    const own = formsOf(word, i === words.length - 1);
    // Words of one phrase take their endings together: a phrase of many words keeps the first forms only.
    forms = forms.flatMap((before) => own.slice(0, Math.max(1, Math.floor(mostForms / forms.length))).map((form) => (before === '' ? form : `${before} ${form}`)));
  });
  return [...new Set(forms)];
}

const mostForms = 200;
