import { TokenFlag, type NameCandidate, type Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';

/*
 * A company that is named in full once goes by its first word afterwards: after “Burlington Industries Inc” a bare
 * “Burlington” is the company, not the town.
 */

/** Words that end the full name of a company, the same in every language. Folded. */
const legalForms = new Set(
  ('inc corp corporation ltd limited plc co company cos llc lp llp ag se gmbh kg kgaa sa sas sarl srl spa nv bv ab asa as oyj oy zrt nyrt kk tbk pjsc jsc oao ooo pao ao sp sl ' +
  'ао оао пао ооо зао тов industries group holding holdings bancorp motors airlines airways').split(' ').map(fold),
);

/** Those that say so when written small too: the others are words of some language (“holding cell”, “as”). */
const writtenSmall = new Set(['inc', 'corp', 'ltd', 'plc', 'llc', 'gmbh']);

/** True for a name that ends in a legal form. */
export function isCompanyName(text: string, tokens: Tokens, { firstToken, endToken }: Pick<NameCandidate, 'firstToken' | 'endToken'>): boolean {
  return endToken - firstToken > 1 && legalForms.has(foldedSlice(text, tokens.start[endToken - 1]!, tokens.end[endToken - 1]!));
}

/** Capitalised words that may stand between a company's first word and its legal form: “Burlington Textile Industries Inc”. */
const longestMiddle = 2;

/** True where a legal form stands after a name, directly or behind capitalised words: “Preston corp”, “Burlington Industries Inc”. */
export function hasLegalFormAfter(text: string, tokens: Tokens, { firstToken, endToken }: NameCandidate): boolean {
  for (let at = endToken; at <= endToken + longestMiddle && at < tokens.length; at++) {
    if (tokens.sentence[at] !== tokens.sentence[firstToken] || text.slice(tokens.end[at - 1]!, tokens.start[at]!) !== ' ') return false;
    const isCapital = (tokens.flags[at]! & TokenFlag.capital) !== 0;
    const form = foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
    if (legalForms.has(form) && (isCapital || writtenSmall.has(form))) return true;
    if (!isCapital) return false;
  }
  return false;
}

/** Folded first words of the companies that a document names in full and no list knows, though it may know their first word. */
export function companiesOf(text: string, tokens: Tokens, candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const companies = new Set<string>();
  for (const candidate of candidates) {
    const isWhole = candidate.type === 'ORG' && candidate.rows.length === 0 && isCompanyName(text, tokens, candidate);
    if (isWhole || (candidate.type === 'LOC' && hasLegalFormAfter(text, tokens, candidate))) {
      companies.add(foldedSlice(text, tokens.start[candidate.firstToken]!, tokens.end[candidate.firstToken]!));
    }
  }
  return companies;
}
