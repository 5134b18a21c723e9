import type { Tokens } from '../../model/index.js';
import { Shape, type Atoms } from './atoms.js';
import { nameTypes, type NameType } from './labels.js';
import { retyped, type TaggedName } from './tagged-name.js';

/*
 * What stands in one enumeration is of one kind: “Mielnik, Sarnaki, Stara Kornica” are places if most of them are.
 */

/** Most tokens between two members: “Utah (6), Wyoming”, “Ohio, and also Maine”. */
const longestGap = 5;

/** Most letters of a word between two members. */
const longestJoin = 5;

/** Fewest members of an enumeration. */
const fewest = 3;

/** A name of a higher score keeps its type. */
const steady = 0.8;

/** The others outweigh a name's own type by its score and this factor, and those of its type among them by the second. */
const majority = 1.6;
const unanimity = 2.5;

/** True where nothing but a comma, brackets, figures and a small word stands between two names. */
function isJoined(tokens: Tokens, atoms: Atoms, from: number, to: number, goesOn: boolean): boolean {
  if (to === from || to - from > longestGap) return false;
  let commas = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    const shape = atoms.shape[i]!;
    if (shape === Shape.comma) commas++;
    else if (shape === Shape.lower && tokens.end[i]! - tokens.start[i]! <= longestJoin) words++;
    else if (shape !== Shape.open && shape !== Shape.close && !(shape >= Shape.digit1 && shape <= Shape.digits)) return false;
  }
  return commas === 1 ? words <= 1 : commas === 0 && words === 1 && to - from === 1 && goesOn;
}

/** The type that the other members of an enumeration speak for, its own where they do not agree. */
function typeAmong(names: readonly TaggedName[], first: number, end: number, at: number): NameType {
  const { type, score } = names[at]!;
  const votes = new Float64Array(nameTypes.length);
  for (let k = first; k < end; k++) if (k !== at) votes[nameTypes.indexOf(names[k]!.type)]! += names[k]!.score;
  let best = 0;
  for (let k = 1; k < votes.length; k++) if (votes[k]! > votes[best]!) best = k;
  const all = votes.reduce((sum, vote) => sum + vote, 0);
  return votes[best]! > score * majority && votes[best]! > (all - votes[best]!) * unanimity ? nameTypes[best]! : type;
}

/** Gives doubtful members of enumerations the type that the others have. Names are sorted. */
export function agreeInEnumerations(tokens: Tokens, atoms: Atoms, names: readonly TaggedName[]): TaggedName[] {
  const settled = [...names];
  for (let first = 0; first < names.length;) {
    let end = first + 1;
    while (end < names.length && atoms.from[names[end]!.firstToken] === atoms.from[names[first]!.firstToken]
      && isJoined(tokens, atoms, names[end - 1]!.endToken, names[end]!.firstToken, end - first > 1)) end++;
    if (end - first >= fewest) {
      for (let k = first; k < end; k++) {
        const name = names[k]!;
        if (name.score >= steady) continue;
        const type = typeAmong(names, first, end, k);
        if (type !== name.type) settled[k] = retyped(name, type);
      }
    }
    first = end;
  }
  return settled;
}
