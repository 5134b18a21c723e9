export { Lexicon, LexiconBuilder, maxEntryTokens } from './lexicon.js';
export { perPack } from './per-pack.js';
export { inflect } from './clauses/inflect.js';
export { PhraseTable, type Emit, type Phrase } from './clauses/phrases.js';
export { formsOf } from './numbers/atoms.js';
