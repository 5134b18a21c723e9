import { TokenKind, type KnowledgeBase, type LanguagePack, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { foldedSlice } from './inflector.js';
import { WordSet } from './word-set.js';

/** A document's text and what is known of its language. */
export interface NameContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
}

/** Metrics that companies own, and hardly anybody else. */
const companyMetrics = ['revenue', 'profit', 'loss', 'share-price', 'market-value', 'jobs', 'layoffs'];

/** The nouns of {@link OrganisationNouns}, to be looked up. */
export interface Nouns {
  readonly before: WordSet;
  readonly apart: WordSet;
  readonly behind: WordSet;
  readonly modifiers: WordSet;
  /** Figures of companies, and what an organisation has, before its name and behind it. */
  readonly ownedBefore: WordSet;
  readonly ownedBehind: WordSet;
}

/** The nouns of a pack, null where it has none. */
export const nounsOf = perPack((pack: LanguagePack): Nouns | null => {
  const { before, apart, behind, modifiers, headed, headedBehind } = pack.names.organisationNouns;
  if (before === '' && behind === '') return null;
  const figures = companyMetrics.flatMap((id) => (pack.claims.metrics[id] ?? '').split('|')).filter((word) => word !== '' && !/\s/u.test(word)).join('|');
  return { before: new WordSet(before), apart: new WordSet(apart ?? ''), behind: new WordSet(behind), modifiers: new WordSet(modifiers), ownedBefore: new WordSet(`${figures}|${headed}`), ownedBehind: new WordSet(`${figures}|${headedBehind}`) };
});

export const openingQuote = /[“„«"「《]/u;
export const isApostrophe = /['’]/u;

/** Most tokens between a noun and the name: “compagnie aérienne allemande X”. */
export const mostModifiers = 4;
/** Letters of the prepositions among the modifiers. */
export const longestPreposition = 3;
/** Letters of each word by which two forms of a name are compared. */
export const stemLength = 5;

/** By what the forms of a name meet. */
export function formKey({ text, tokens }: NameContext, first: number, end: number): string {
  let key = '';
  for (let i = first; i < end; i++) if (tokens.kind[i] !== TokenKind.punctuation) key += ` ${foldedSlice(text, tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + stemLength))}`;
  return key;
}

/** A token of one character, '' for any other. */
export function signAt({ text, tokens }: NameContext, at: number): string {
  return at >= 0 && at < tokens.length && tokens.end[at]! - tokens.start[at]! === 1 ? text.charAt(tokens.start[at]!) : '';
}

/** True for a token that is one of the words. */
export function isOf(words: WordSet, { text, tokens }: NameContext, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && words.has(text, tokens, at);
}
