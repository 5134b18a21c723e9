import { featuresOf, formOf, maxFeatures, Part, type FeatureSource } from './features.js';
import { addWeights, metPlaces, metWords, sumPlaces, type TaggerModel } from './model.js';
import { listHash } from './name-lists.js';

/*
 * A third of a token's features look at nothing but the word itself. What they weigh is kept for the words met last: a
 * name comes several times in a document, and its features lie far apart in memory.
 */

/** What a word is known again by: the hash of its spelling, half its token's key, how it sounds, its form and its language. */
const keyPlaces = 5;

const features = new Int32Array(maxFeatures);

/** Writes the packed sums of the features that the word of token `i` decides by itself. */
export function sumWord(model: TaggerModel, source: FeatureSource, i: number, packedSums: Int32Array): void {
  const { met } = model;
  const { text, tokens, atoms, language } = source;
  const hash = listHash(text, tokens.start[i]!, tokens.end[i]!);
  const key = tokens.keyA[i]!;
  const sound = atoms.skeleton[i]!;
  // One more, as 0 is what no word has yet.
  const form = formOf(source, i) + 1;
  const at = (Math.imul(hash ^ form, 0x9e3779b1) >>> 16 & (metWords - 1)) * metPlaces;
  if (met[at] === hash && met[at + 1] === key && met[at + 2] === sound && met[at + 3] === form && met[at + 4] === language) {
    for (let k = 0; k < sumPlaces; k++) packedSums[k] = met[at + keyPlaces + k]!;
    return;
  }
  packedSums.fill(0);
  addWeights(model, features, featuresOf(source, i, features, Part.word), packedSums);
  met[at] = hash;
  met[at + 1] = key;
  met[at + 2] = sound;
  met[at + 3] = form;
  met[at + 4] = language;
  for (let k = 0; k < sumPlaces; k++) met[at + keyPlaces + k] = packedSums[k]!;
}
