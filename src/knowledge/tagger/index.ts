export { joinNames } from './join.js';
export { tagNames } from './tag-names.js';
export { partOf, type TaggedName } from './tagged-name.js';
export { nameTypes, type NameType } from './labels.js';
