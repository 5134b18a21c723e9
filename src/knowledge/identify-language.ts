import { readFileSync } from 'node:fs';
import { decideLanguage, type LanguageChoice } from './language/decide.js';
import { decodeModel, type LanguageModel } from './language/model.js';

let model: LanguageModel | undefined;

/** The language model that ships with the program, read when it is first needed. */
export function openLanguageModel(): LanguageModel {
  return (model ??= decodeModel(readFileSync(new URL('./language/model.bin', import.meta.url))));
}

/**
 * Tells the language of a text: BCP-47 tag, `und` when it cannot be told, and the probability that the tag is right (0–1).
 * Long texts are sampled, so the cost is bounded.
 *
 * @param expected the language of the text around it: it is named unless the text clearly differs
 * @example identifyLanguage('Il commercio tra i due paesi è cresciuto') // { tag: 'it', confidence: 0.99 }
 */
export function identifyLanguage(text: string, expected?: string): LanguageChoice {
  return decideLanguage(openLanguageModel(), text, expected);
}
