import type { Tokens } from '../../model/index.js';
import { agreeNames } from './agree.js';
import { tidyNames } from './tidy.js';
import { atomsOf, isAnchor, isCapital, Shape, type Atoms } from './atoms.js';
import { beginSegment, bestLabels, margins, openness, scoreToken } from './decode.js';
import { clusterLanguage, clustersOf } from './clusters.js';
import { featuresOf, maxFeatures, Part, type FeatureSource } from './features.js';
import { labelCount, nameTypes, outside, Position } from './labels.js';
import { languageHash } from './language-hash.js';
import { addListHints, Hint, particleTest, Usage } from './name-lists.js';
import { addWeights, shippedModel, sumPlaces, unpackSums, type TaggerModel } from './model.js';
import type { TaggedName } from './tagged-name.js';
import { usageOf, writtenLarge } from './usage.js';
import { sumWord } from './word-sums.js';

const features = new Int32Array(maxFeatures);
let allHints = new Uint16Array(1 << 12);
let cues = new Uint8Array(1 << 12);
const packedSums = new Int32Array(sumPlaces);
const sums = new Int32Array(labelCount);
let emissions = new Float32Array(1 << 12);
let labels = new Uint8Array(1 << 8);
let margin = new Float32Array(1 << 8);

function reserve(length: number): void {
  if (labels.length >= length) return;
  const size = 2 ** Math.ceil(Math.log2(length));
  emissions = new Float32Array(size * labelCount);
  labels = new Uint8Array(size);
  margin = new Float32Array(size);
}

/**
 * Finds names that may be in no list. `hints` holds bits of what lists know of each token; `language` is a BCP-47 tag.
 *
 * @example tagNames('Ana Popescu a ajuns la Cluj.', tokenize('Ana Popescu a ajuns la Cluj.'), 'ro')
 * // [{ start: 0, end: 11, type: 'PER', … }, { start: 23, end: 27, type: 'LOC', … }]
 */
export function tagNames(text: string, tokens: Tokens, language: string, hints?: Uint8Array, model: TaggerModel = shippedModel()): TaggedName[] {
  const count = tokens.length;
  if (allHints.length < count) {
    allHints = new Uint16Array(2 ** Math.ceil(Math.log2(count)));
    cues = new Uint8Array(allHints.length);
  }
  if (hints === undefined) allHints.fill(0, 0, count);
  else allHints.set(hints);
  const atoms = atomsOf(text, tokens, particleTest(text, tokens, model.lists));
  const usage = usageOf(tokens, atoms);
  addListHints(text, tokens, atoms, model.lists, { hints: allHints, usage, cues });
  // A script without capitals tells nothing by them, and a listed name may be a frequent word.
  for (let i = 0; i < count; i++) if (atoms.shape[i] === Shape.uncased) usage[i] = (allHints[i]! & 0xff) === 0 ? usage[i]! & Usage.oftenLower : 0;
  const hash = languageHash(language);
  const groups = clustersOf(text, tokens, atoms, model.clusters, hash === clusterLanguage);
  const source: FeatureSource = { text, tokens, atoms, language: hash, habit: model.languages.includes(hash) ? hash : 0, hints: allHints, usage, cues, groups, lexical: true, domain: 0 };
  const names: TaggedName[] = [];
  for (let i = 0; i < count;) {
    if (atoms.active[i] === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < count && atoms.active[end] === 1 && atoms.from[end] === atoms.from[i]) end++;
    tagSegment(source, atoms, i, end, model, names);
    i = end;
  }
  return agreeNames(text, tokens, atoms, usage, tidyNames(text, tokens, names));
}

/** How far behind the best closed reading an open name may be, in nats, before what follows is not looked at. */
const patience = 3;

/** True for a common word that is written large because it opens a sentence, and stands before a small one. */
function isPlainOpening({ atoms, hints, usage }: FeatureSource, i: number, to: number): boolean {
  return i === atoms.from[i]! && (usage[i]! & Usage.oftenLower) !== 0 && (hints[i]! & 0xff) === 0 && i + 1 < to && !isAnchor(atoms.shape[i + 1]!);
}

/** What is taken from O for a token of a shape. */
function biasOf(shape: number, { bias, uncasedBias, ideographBias }: TaggerModel): number {
  if (isCapital(shape)) return bias;
  if (shape === Shape.uncased) return uncasedBias;
  return shape >= Shape.han && shape <= Shape.otherIdeograph ? ideographBias : 0;
}

/** Tags a stretch of active tokens, in pieces: where no name is likely to be open, small words are passed over. */
function tagSegment(source: FeatureSource, atoms: Atoms, from: number, to: number, model: TaggerModel, names: TaggedName[]): void {
  reserve(to - from);
  beginSegment(to - from);
  const least = -patience * model.scale;
  let first = from;
  for (let i = from; i < to; i++) {
    const shape = atoms.shape[i]!;
    const t = i - first;
    if (t > 0 ? !isAnchor(shape) && openness(t - 1) < least : isPlainOpening(source, i, to)) {
      if (t > 0) collect(source, atoms, first, t, model, names);
      else i++;
      // Particles of the next name are active, and so is all before them: go on at the last ones.
      while (i < to && !isAnchor(atoms.shape[i]!) && atoms.particle[i] === 0) i++;
      first = i--;
      continue;
    }
    const cell = t * labelCount;
    sumWord(model, source, i, packedSums);
    addWeights(model, features, featuresOf(source, i, features, Part.surroundings), packedSums);
    unpackSums(packedSums, sums);
    for (let label = 0; label < labelCount; label++) emissions[cell + label] = sums[label]!;
    emissions[cell]! -= biasOf(shape, model);
    scoreToken(emissions, t, shape, model.edges);
  }
  if (first < to) collect(source, atoms, first, to - first, model, names);
}

/** A single word that opens its sentence is a name from this score on, where neither list nor document speaks for it: any word has a capital there. */
const leastByItself = 0.74;

function isDoubtful({ atoms, hints, usage }: FeatureSource, i: number): boolean {
  if (i !== atoms.from[i] || atoms.shape[i] !== Shape.capital || atoms.caps[i] !== 0 || (usage[i]! & writtenLarge) !== 0) return false;
  return hints[i] === 0 || (hints[i]! & Hint.inflected) !== 0;
}

/** Reads the names off a scored piece. */
function collect(source: FeatureSource, atoms: Atoms, from: number, length: number, model: TaggerModel, names: TaggedName[]): void {
  const best = bestLabels(length, labels);
  let any = false;
  for (let t = 0; t < length && !any; t++) any = labels[t] !== outside;
  if (!any) return;
  margins(emissions, length, atoms.shape, from, model.edges, labels, best, margin);
  for (let t = 0; t < length;) {
    const label = labels[t]!;
    if (label === outside) {
      t++;
      continue;
    }
    let least = margin[t]!;
    let last = t;
    if (((label - 1) & 3) === Position.begin) {
      do {
        last++;
        if (margin[last]! < least) least = margin[last]!;
      } while (((labels[last]! - 1) & 3) !== Position.last);
    }
    const type = label - 1 >> 2;
    const { calibration } = model;
    const nats = Math.min(12, least / model.scale);
    const score = 1 / (1 + Math.exp(-(calibration[type * 2]! + calibration[type * 2 + 1]! * nats)));
    if (last > t || score >= leastByItself || !isDoubtful(source, from + t)) {
      names.push({
        start: source.tokens.start[from + t]!, end: source.tokens.end[from + last]!, firstToken: from + t, endToken: from + last + 1,
        type: nameTypes[type]!, score, margin: nats,
      });
    }
    t = last + 1;
  }
}
