import { Words } from './grams.js';
import type { LanguageModel } from './model.js';
import { samplePieces } from './sample.js';
import { scripts } from './scripts.js';
import { standIns, varietyOf } from './varieties.js';
import { WordSums } from './word-sums.js';

/** A language and the probability that it is right. */
export interface LanguageChoice {
  readonly tag: string;
  readonly confidence: number;
}

/** Of a long text this much is read first, and this much where that does not make it certain, in UTF-16 units. */
const glanceUnits = 480;
const fullUnits = 1200;
const certain = 0.999;
/** Below this probability no language is named. */
const leastConfidence = 0.12;
/** The same for a text of several words: when they fit no language better, they are of one that is not known here. */
const leastOfSeveral = 0.25;
const severalWords = 4;
/** Log odds that a passage is in the language that is expected of it, before it is read: 200 to 1. */
const expectedLogOdds = Math.log(200);
/** A passage of fewer letters than this, by weight, is taken to be in the expected language. */
const fewLetters = 8;
/** What is less probable than this, in log odds, is lost in the rounding of a sum. */
const negligible = -45;

const undecided: LanguageChoice = { tag: 'und', confidence: 0 };

const words = new Words();
const odds = new Float64Array(128);

/**
 * Tells the language of a text. The script that most letters are in comes first; where several languages share it, the
 * n-grams of its words decide.
 *
 * @param expected the language of the text around it: it is named unless the text clearly differs
 */
export function decideLanguage(model: LanguageModel, text: string, expected?: string): LanguageChoice {
  const glance = decideFrom(model, samplePieces(text, glanceUnits), expected);
  return text.length <= glanceUnits || glance.confidence >= certain ? glance : decideFrom(model, samplePieces(text, fullUnits), expected);
}

function decideFrom(model: LanguageModel, pieces: readonly string[], expected: string | undefined): LanguageChoice {
  words.reset();
  for (const piece of pieces) words.read(piece, 0, piece.length);
  const main = words.mainScript();
  const script = scripts[main];
  const amount = words.letters[main]! * (script?.weight ?? 0);
  const favoured = favouredBy(model, expected);
  if (expected !== undefined && (favoured.length === 0 || amount < fewLetters)) return { tag: expected, confidence: 0.5 };
  if (script === undefined || main === 0) return undecided;
  if (script.tag !== null) return { tag: script.tag, confidence: shareOf(main) };
  const { tag, confidence } = best(model, main, favoured);
  return { tag: expected !== undefined && favoured.includes(tag) ? expected : varietyOf(tag, words), confidence };
}

let lastModel: LanguageModel | undefined;
let lastExpected: string | undefined;
let lastFavoured: readonly string[] = [];

/** `tagsOf` an expected tag, kept for the next sentence of the same document. */
function favouredBy(model: LanguageModel, expected: string | undefined): readonly string[] {
  if (expected === undefined) return [];
  if (expected !== lastExpected || model !== lastModel) {
    lastModel = model;
    lastExpected = expected;
    lastFavoured = tagsOf(model, expected);
  }
  return lastFavoured;
}

/** What the model may call the language of a tag; none where nothing tells it. */
function tagsOf(model: LanguageModel, tag: string): readonly string[] {
  const base = tag.split('-')[0]!;
  const same = base === 'no' ? 'nb' : base;
  const known = model.tags.includes(same) || scripts.some((s) => s.tag === same);
  return known ? [same, ...standIns(tag)] : standIns(tag);
}

/** Part of the letters, by weight, that are of one script; two letters of doubt against very short texts. */
function shareOf(main: number): number {
  let all = 0.5;
  for (let number = 1; number < scripts.length; number++) all += words.letters[number]! * scripts[number]!.weight;
  return (words.letters[main]! * scripts[main]!.weight) / all;
}

/** What the words of each script weigh, by model. */
const sumsOf = new WeakMap<LanguageModel, Map<number, WordSums>>();

/** Where each script's words are summed; undefined where no language of the model is written in it. */
function wordSums(model: LanguageModel, script: number): WordSums | undefined {
  let ofModel = sumsOf.get(model);
  if (ofModel === undefined) {
    ofModel = new Map(model.candidates.map((c) => [c.script, new WordSums(model, c)]));
    sumsOf.set(model, ofModel);
  }
  return ofModel.get(script);
}

/** Softmax over the sums of the candidates of a script. */
function best(model: LanguageModel, script: number, favoured: readonly string[]): LanguageChoice {
  const of = wordSums(model, script);
  if (of === undefined) return undecided;
  const { languages, priors } = of.candidates;
  const count = of.read(words);
  const temper = model.unit * model.scale * count ** -model.damping;
  let winner = -1;
  let most = -Infinity;
  for (let k = 0; k < languages.length; k++) {
    const language = languages[k]!;
    const value = of.sums[k]! * temper + priors[k]! + (favoured.length > 0 && favoured.includes(model.tags[language]!) ? expectedLogOdds : 0);
    if (value > most) {
      most = value;
      winner = language;
    }
    odds[k] = value;
  }
  let total = 0;
  for (let k = 0; k < languages.length; k++) {
    const difference = odds[k]! - most;
    if (difference > negligible) total += Math.exp(difference);
  }
  const confidence = 1 / total;
  return confidence < (count < severalWords ? leastConfidence : leastOfSeveral) ? { tag: 'und', confidence } : { tag: model.tags[winner]!, confidence };
}
