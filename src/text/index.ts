export { capitalTable, CharacterClass, classTable } from './characters.js';
export { fold, foldTable } from './fold.js';
export { hash64, hashEnd, hashText, type HashState } from './hash.js';
export { codePointOffsets } from './offsets.js';
export { compileSentenceRules, type SentenceRules } from './sentence-rules.js';
export { splitSentences } from './sentences.js';
export { bySpan, contains, indexAt, lastStartingAt, overlaps } from './spans.js';
export { keyedSpelling, passingTokens, tokenize, wordKeys, type PassingTokens } from './tokenize.js';
