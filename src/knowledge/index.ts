export { identifyLanguage } from './identify-language.js';
export { openKnowledge } from './knowledge-base.js';
