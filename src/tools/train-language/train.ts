import type { ModelHeader } from '../../knowledge/language/model.js';
import { encodeModel } from '../../knowledge/language/model.js';
import { scripts } from '../../knowledge/language/scripts.js';
import { calibrate, type HeldOutText } from './calibrate.js';
import { addSentence, ExampleSet, gramsOf, holdOut, wordsOf } from './examples.js';
import type { TrainedLanguage } from './languages.js';
import { readNextLetters } from './lingua-tables.js';
import { sampleProfileWords, sampleWords } from './sample-words.js';
import { SoftmaxClassifier } from './softmax.js';

/** What a model is trained from. */
export interface TrainingData {
  readonly languages: readonly TrainedLanguage[];
  /** Sentences by tag. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
  /** Packed n-gram tables by lingua's name of the language; may be empty. */
  readonly tables: ReadonlyMap<string, readonly Uint8Array[]>;
  /** Counts of n-grams with word boundaries by tag, for languages without a table; may be empty. */
  readonly profiles: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** Settings of a training run. */
export interface TrainingSettings {
  readonly version: string;
  /** Words made from the tables, a language. */
  readonly sampledWords: number;
  readonly leastCount: number;
  readonly epochs: number;
  readonly tuningEpochs: number;
  readonly rate: number;
  /** Weights kept in all, by script name; a n-gram costs `featureCost` of them besides. */
  readonly budgets: Readonly<Record<string, number>>;
  readonly featureCost: number;
  /** How much a n-gram's frequency counts against the size of its weight, when weights are dropped. */
  readonly countPower: number;
  /** One of so many sentences is held out to calibrate on. */
  readonly holdOutEvery: number;
}

/** One unit of the stored weights, in natural log odds. */
const unit = 1 / 16;

/** Words of a made sentence, for a language of which there are no real ones. */
const madeSentence = 8;

/** Trains one classifier a script and packs them into a model file. The same data and settings give the same bytes. */
export function trainModel(data: TrainingData, settings: TrainingSettings, log: (line: string) => void): Uint8Array {
  const tags = data.languages.map((l) => l.tag);
  const candidates: { script: number; languages: number[]; priors: number[] }[] = [];
  const grams = new Map<number, readonly number[]>();
  const heldOut: HeldOutText[] = [];
  for (const name of new Set(data.languages.map((l) => l.script))) {
    const script = scripts.findIndex((s) => s.name === name);
    const own = data.languages.filter((l) => l.script === name);
    const trained = trainScript(script, own, data, settings, log);
    for (const [hash, pairs] of trained.grams) grams.set(hash, pairs.map((value, k) => (k % 2 === 0 ? tags.indexOf(own[value]!.tag) : value)));
    for (const text of trained.heldOut) heldOut.push(text);
    candidates.push({ script, languages: own.map((l) => tags.indexOf(l.tag)), priors: own.map((l) => l.prior ?? 0) });
  }
  const { scale, damping, loss } = calibrate(heldOut);
  log(`calibrated on ${heldOut.length} held-out texts: scale ${scale}, damping ${damping}, loss ${loss.toFixed(4)}`);
  const header: Omit<ModelHeader, 'slots' | 'entries'> = { version: settings.version, tags, candidates, unit, scale, damping };
  return encodeModel(header, grams);
}

function trainScript(
  script: number, languages: readonly TrainedLanguage[], data: TrainingData, settings: TrainingSettings, log: (line: string) => void,
): { readonly grams: ReadonlyMap<number, readonly number[]>; readonly heldOut: readonly HeldOutText[] } {
  const name = scripts[script]!.name;
  const set = new ExampleSet();
  const held: { label: number; list: readonly string[] }[] = [];
  languages.forEach((language, label) => {
    const { kept, held: rest } = holdOut(data.sentences.get(language.tag) ?? [], settings.holdOutEvery, label);
    const lists = kept.map((text) => wordsOf(text, script));
    for (const list of lists) addSentence(set, label, list);
    const made = sampledWords(language, lists.flat(), script, data, settings, label);
    for (const word of made) set.add(label, [word]);
    if (lists.length === 0) for (let at = 0; at < made.length; at += madeSentence) addSentence(set, label, made.slice(at, at + madeSentence));
    for (const text of rest) held.push(...heldOutTexts(label, wordsOf(text, script)));
  });
  log(`${name}: ${languages.length} languages, ${set.labels.length} examples, ${set.vocabulary.length} different words`);
  const classifier = new SoftmaxClassifier(set, languages.length, (word) => gramsOf(word, script), settings.leastCount);
  const loss = classifier.train({ epochs: settings.epochs, rate: settings.rate, seed: script });
  log(`${name}: loss ${loss.toFixed(4)}; held out ${accuracies(classifier, held)}`);
  classifier.prune(settings.budgets[name] ?? Infinity, settings.featureCost, settings.countPower);
  const tuned = classifier.train({ epochs: settings.tuningEpochs, rate: settings.rate / 2, seed: script + 1000 });
  log(`${name}: pruned to ${classifier.size}`);
  log(`${name}: pruned and tuned, loss ${tuned.toFixed(4)}; held out ${accuracies(classifier, held)}`);
  const heldOut = held.map(({ label, list }) => ({ sums: [...classifier.score(list)], label, words: list.length }));
  return { grams: classifier.quantise(unit), heldOut };
}

function sampledWords(language: TrainedLanguage, real: readonly string[], script: number, data: TrainingData, settings: TrainingSettings, seed: number): readonly string[] {
  const profile = data.profiles.get(language.tag);
  if (profile !== undefined) return sampleProfileWords(profile, settings.sampledWords, seed);
  const packed = data.tables.get(language.table);
  if (packed === undefined) return [];
  const table = readNextLetters(packed);
  if (scripts[script]!.maxGram > 2) return sampleWords(real, table, settings.sampledWords, seed);
  return repeatCharacters(table, settings.sampledWords);
}

/** For scripts without spaces, whose table is one of single characters: each as often as it occurs. */
function repeatCharacters(table: ReadonlyMap<string, number>, amount: number): readonly string[] {
  const list: string[] = [];
  for (const [character, chance] of table) {
    const times = Math.round(chance * amount * 40);
    for (let k = 0; k < times; k++) list.push(character);
  }
  return list;
}

function heldOutTexts(label: number, list: readonly string[]): readonly { label: number; list: readonly string[] }[] {
  const long = list.filter((word) => word.length >= 5);
  const texts = list.length > 0 ? [{ label, list }] : [];
  if (long.length > 0) texts.push({ label, list: [long[long.length >> 1]!] });
  if (list.length > 3) texts.push({ label, list: list.slice(1, 3) });
  return texts;
}

function accuracies(classifier: SoftmaxClassifier, held: readonly { readonly label: number; readonly list: readonly string[] }[]): string {
  const right = [0, 0, 0];
  const all = [0, 0, 0];
  for (const { label, list } of held) {
    const sums = classifier.score(list);
    const kind = list.length === 1 ? 0 : list.length === 2 ? 1 : 2;
    all[kind]!++;
    if (sums[label]! >= Math.max(...sums)) right[kind]!++;
  }
  return ['words', 'pairs', 'sentences'].map((kind, k) => `${kind} ${((100 * right[k]!) / Math.max(1, all[k]!)).toFixed(2)}`).join(', ');
}
