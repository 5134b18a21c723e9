import type { FormList } from '../../model/index.js';

/**
 * Every stem with every ending, as a form list.
 *
 * @example inflect('erst|zweit', 'e|er') // 'erste|erster|zweite|zweiter'
 */
export function inflect(stems: FormList, endings: FormList): FormList {
  const all = endings.split('|');
  return stems.split('|').flatMap((stem) => all.map((ending) => stem + ending)).join('|');
}

/**
 * A table with every value's stems inflected alike.
 *
 * @example inflectAll({ 3: 'dritt' }, 'e|en') // { 3: 'dritte|dritten' }
 */
export function inflectAll(stems: Readonly<Record<number, FormList>>, endings: FormList): Record<number, FormList> {
  return Object.fromEntries(Object.entries(stems).map(([value, list]) => [value, inflect(list, endings)]));
}
