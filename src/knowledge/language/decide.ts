import { Grams, Words } from './grams.js';
import { addWeights, type LanguageModel } from './model.js';
import { samplePieces } from './sample.js';
import { scripts } from './scripts.js';
import { varietyOf } from './varieties.js';

/** A language and the probability that it is right. */
export interface LanguageChoice {
  readonly tag: string;
  readonly confidence: number;
}

/** Below this probability no language is named. */
const leastConfidence = 0.12;
/** Log odds that a passage is in the language that is expected of it, before it is read: 1000 to 1. */
const expectedLogOdds = Math.log(1000);
/** A passage of fewer letters than this, by weight, is taken to be in the expected language. */
const fewLetters = 8;

const undecided: LanguageChoice = { tag: 'und', confidence: 0 };

const words = new Words();
const grams = new Grams();
const sums = new Int32Array(128);

/**
 * Tells the language of a text. The script that most letters are in comes first; where several languages share it, the
 * n-grams of its words decide.
 *
 * @param expected the language of the text around it: it is named unless the text clearly differs
 */
export function decideLanguage(model: LanguageModel, text: string, expected?: string): LanguageChoice {
  const favoured = expected === undefined ? -1 : languageNumber(model, expected);
  words.reset();
  for (const piece of samplePieces(text)) words.read(piece, 0, piece.length);
  const main = words.mainScript();
  const script = scripts[main];
  const amount = words.letters[main]! * (script?.weight ?? 0);
  if (expected !== undefined && (favoured === unknown || amount < fewLetters)) return { tag: expected, confidence: 0.5 };
  if (script === undefined || main === 0) return undecided;
  if (script.tag !== null) return { tag: script.tag, confidence: shareOf(main) };
  sums.fill(0);
  grams.read(words, main);
  addWeights(model, grams, sums);
  const { tag, confidence } = best(model, main, grams.words, favoured);
  if (expected !== undefined && tag === model.tags[favoured]) return { tag: expected, confidence };
  const variety = varietyOf(tag, words);
  return { tag: expected !== undefined && baseOf(variety) === baseOf(expected) ? expected : variety, confidence };
}

const unknown = -2;

function baseOf(tag: string): string {
  return tag.split('-')[0]!;
}

/** Number of the language of a tag or of its base; -1 where its script names it alone, `unknown` where nothing tells it. */
function languageNumber(model: LanguageModel, tag: string): number {
  const base = baseOf(tag);
  const number = model.tags.indexOf(base === 'no' ? 'nb' : base);
  return number >= 0 ? number : scripts.some((s) => s.tag === base) ? -1 : unknown;
}

/** Part of the letters, by weight, that are of one script; two letters of doubt against very short texts. */
function shareOf(main: number): number {
  let all = 0.5;
  for (let number = 1; number < scripts.length; number++) all += words.letters[number]! * scripts[number]!.weight;
  return (words.letters[main]! * scripts[main]!.weight) / all;
}

/** Softmax over the sums of the candidates of a script. */
function best(model: LanguageModel, script: number, count: number, favoured: number): LanguageChoice {
  const candidates = model.candidates.find((c) => c.script === script);
  if (candidates === undefined) return undecided;
  const temper = model.unit * model.scale * count ** -model.damping;
  let winner = -1;
  let most = -Infinity;
  const odds = candidates.languages.map((language, k) => {
    const value = sums[language]! * temper + candidates.priors[k]! + (language === favoured ? expectedLogOdds : 0);
    if (value > most) {
      most = value;
      winner = language;
    }
    return value;
  });
  let total = 0;
  for (const value of odds) total += Math.exp(value - most);
  const confidence = 1 / total;
  return confidence < leastConfidence ? { tag: 'und', confidence } : { tag: model.tags[winner]!, confidence };
}
