import { findCuedNames, findKnownNames, hintsFrom, joinNames, tagNames, tellOrganisations, withCompactNames, withEdges, withoutCountryPairs, withoutElided, withoutMeasures, withoutMonths, withoutStrangeCompatriots, withoutTitles, withPlaceBodies } from '../knowledge/index.js';
import { stage } from '../model/index.js';
import { noOptions } from './no-options.js';

/** Finds where names may stand, and whom each may mean. */
export const findNames = stage({
  name: 'find-names',
  summary: 'find names, in the knowledge base or not',
  needs: ['text', 'sentences', 'tokens', 'language'],
  gives: ['candidates'],
  options: noOptions,
  run: ({ text, tokens, language }, { pack, knowledge }) => {
    const listed = findKnownNames(text, tokens, pack, knowledge);
    const tagged = withoutCountryPairs(tagNames(text, tokens, pack.names.taggedLike ?? language.tag, hintsFrom(listed, tokens, knowledge)), listed, text);
    const known = withoutMonths(listed, text, tokens, pack);
    const whole = withEdges(tagged, text, tokens, pack);
    const bare = withoutMonths(withoutMeasures(withoutStrangeCompatriots(withoutTitles(withoutElided(whole, text, tokens, pack), text, tokens, pack), text, tokens, pack), text, tokens, pack), text, tokens, pack);
    const told = withCompactNames(findCuedNames(text, tokens, pack, known, bare), text, tokens, pack, known);
    const context = { text, tokens, pack, knowledge };
    return { candidates: tellOrganisations(withPlaceBodies(joinNames(known, told, context), context), context) };
  },
});
