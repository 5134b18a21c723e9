export { identifyLanguage } from './identify-language.js';
export { openKnowledge, openKnowledgeBytes } from './knowledge-base.js';
export { findKnownNames, gazetteerHints, hintBits, hintsFrom } from './names/find.js';
export { linkNames } from './link/link-names.js';
export { joinNames, tagNames, type TaggedName } from './tagger/index.js';
export { withoutTitles } from './names/titles.js';
export { nameKey } from './link/name-key.js';
