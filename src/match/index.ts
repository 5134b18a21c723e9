export { Lexicon, LexiconBuilder, maxEntryTokens } from './lexicon.js';
export { perPack } from './per-pack.js';
