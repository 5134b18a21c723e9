import { Grams, Words } from './grams.js';
import { addWeights, type LanguageModel } from './model.js';
import { samplePieces } from './sample.js';
import { scripts } from './scripts.js';
import { standIns, varietyOf } from './varieties.js';

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
  const glance = decideFrom(model, samplePieces(text, glanceUnits), expected);
  return text.length <= glanceUnits || glance.confidence >= certain ? glance : decideFrom(model, samplePieces(text, fullUnits), expected);
}

function decideFrom(model: LanguageModel, pieces: readonly string[], expected: string | undefined): LanguageChoice {
  words.reset();
  for (const piece of pieces) words.read(piece, 0, piece.length);
  const main = words.mainScript();
  const script = scripts[main];
  const amount = words.letters[main]! * (script?.weight ?? 0);
  const favoured = expected === undefined ? [] : tagsOf(model, expected);
  if (expected !== undefined && (favoured.length === 0 || amount < fewLetters)) return { tag: expected, confidence: 0.5 };
  if (script === undefined || main === 0) return undecided;
  if (script.tag !== null) return { tag: script.tag, confidence: shareOf(main) };
  sums.fill(0);
  grams.read(words, main);
  addWeights(model, grams, sums);
  const { tag, confidence } = best(model, main, grams.words, favoured);
  return { tag: expected !== undefined && favoured.includes(tag) ? expected : varietyOf(tag, words), confidence };
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

/** Softmax over the sums of the candidates of a script. */
function best(model: LanguageModel, script: number, count: number, favoured: readonly string[]): LanguageChoice {
  const candidates = model.candidates.find((c) => c.script === script);
  if (candidates === undefined) return undecided;
  const temper = model.unit * model.scale * count ** -model.damping;
  let winner = -1;
  let most = -Infinity;
  const odds = candidates.languages.map((language, k) => {
    const value = sums[language]! * temper + candidates.priors[k]! + (favoured.includes(model.tags[language]!) ? expectedLogOdds : 0);
    if (value > most) {
      most = value;
      winner = language;
    }
    return value;
  });
  let total = 0;
  for (const value of odds) total += Math.exp(value - most);
  const confidence = 1 / total;
  return confidence < (count < severalWords ? leastConfidence : leastOfSeveral) ? { tag: 'und', confidence } : { tag: model.tags[winner]!, confidence };
}
