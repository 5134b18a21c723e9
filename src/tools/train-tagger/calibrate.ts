import { nameTypes, labelOf, Position } from '../../knowledge/tagger/labels.js';
import type { TaggerModel } from '../../knowledge/tagger/model.js';
import { tagNames } from '../../knowledge/tagger/tag-names.js';
import type { TaggedName } from '../../knowledge/tagger/tagged-name.js';
import type { Example } from './corpus.js';
import type { Hints } from './segments.js';

/** True where the annotation has just this name; null where it is silent about one of the tokens. */
function isRight({ firstToken, endToken, type }: TaggedName, allowed: Int32Array): boolean | null {
  const kind = nameTypes.indexOf(type);
  const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0;
  for (let i = firstToken; i < endToken; i++) {
    const mask = allowed[i]!;
    if (!isSingle(mask)) return null;
    const position = endToken - firstToken === 1 ? Position.unit : i === firstToken ? Position.begin : i === endToken - 1 ? Position.last : Position.inside;
    if (mask !== 1 << labelOf(kind, position)) return false;
  }
  return true;
}

/**
 * Fits, for each type, how sure to be of a name by its margin: logistic regression on texts that were kept out of
 * training. Returns offset and slope a type.
 */
export function calibrate(model: TaggerModel, examples: readonly Example[], hints: Hints, say: (line: string) => void): Float32Array {
  const margins: number[][] = nameTypes.map(() => []);
  const rights: number[][] = nameTypes.map(() => []);
  for (const example of examples) {
    for (const name of tagNames(example.text, example.tokens, example.language, hints(example), model)) {
      const right = isRight(name, example.allowed);
      if (right === null) continue;
      const type = nameTypes.indexOf(name.type);
      margins[type]!.push(name.margin);
      rights[type]!.push(Number(right));
    }
  }
  const fitted = new Float32Array(2 * nameTypes.length);
  nameTypes.forEach((type, k) => {
    const [offset, slope] = logistic(margins[k]!, rights[k]!);
    fitted.set([offset, slope], 2 * k);
    say(`${type}: ${margins[k]!.length} names kept out of training, confidence 1 / (1 + exp(-(${offset.toFixed(2)} + ${slope.toFixed(2)} × margin)))`);
  });
  return fitted;
}

/** Logistic regression of one variable by damped Newton steps, pulled towards (0, 1) where there is little data. */
function logistic(xs: readonly number[], ys: readonly number[]): [offset: number, slope: number] {
  let a = 0;
  let b = 1;
  const pull = 5;
  const longest = 0.5;
  for (let round = 0; round < 50; round++) {
    let ga = -pull * a;
    let gb = -pull * (b - 1);
    let haa = pull;
    let hab = 0;
    let hbb = pull;
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i]!;
      const p = 1 / (1 + Math.exp(-(a + b * x)));
      ga += ys[i]! - p;
      gb += (ys[i]! - p) * x;
      const w = p * (1 - p);
      haa += w;
      hab += w * x;
      hbb += w * x * x;
    }
    const determinant = haa * hbb - hab * hab;
    a += Math.max(-longest, Math.min(longest, (hbb * ga - hab * gb) / determinant));
    b += Math.max(-longest, Math.min(longest, (haa * gb - hab * ga) / determinant));
  }
  return [a, b];
}
