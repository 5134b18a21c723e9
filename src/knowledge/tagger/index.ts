export { joinNames } from './join.js';
export { tagNames, type TaggedName } from './tag-names.js';
export { nameTypes, type NameType } from './labels.js';
