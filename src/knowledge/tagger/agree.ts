import type { Tokens } from '../../model/index.js';
import { foldTable } from '../../text/index.js';
import { isCapital, type Atoms } from './atoms.js';
import { agreeInEnumerations } from './enumerations.js';
import { nameTypes, type NameType } from './labels.js';
import { Usage } from './name-lists.js';
import { retyped, type TaggedName } from './tagged-name.js';

/*
 * One document calls one thing by one name: a name keeps the type that most of its mentions have, and a surname that was
 * missed is found by the full name. Case endings are looked through by comparing the first letters of words only.
 */

/** Letters of a word that are compared. */
const stemLength = 5;

/** Score from which a name speaks for others. */
const trusted = 0.55;

/** By how much the votes for another type must outweigh those for a name's own. */
const majority = 2;

/** Score of a name that was found by another mention alone. */
const foundScore = 0.5;

function stemOf(text: string, tokens: Tokens, token: number): number {
  let hash = 0x165667b1;
  const start = tokens.start[token]!;
  const end = Math.min(tokens.end[token]!, start + stemLength);
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ foldTable[text.charCodeAt(k)]!, 0x01000193);
  return hash;
}

function keyOf(text: string, tokens: Tokens, name: TaggedName): number {
  let hash = name.endToken - name.firstToken;
  for (let i = name.firstToken; i < name.endToken; i++) hash = Math.imul(hash ^ stemOf(text, tokens, i), 0x01000193);
  return hash;
}

interface Votes {
  readonly byType: Float64Array;
  mentions: number;
}

function vote(votes: Map<number, Votes>, key: number, type: NameType, weight: number): void {
  let found = votes.get(key);
  if (found === undefined) votes.set(key, (found = { byType: new Float64Array(nameTypes.length), mentions: 0 }));
  found.byType[nameTypes.indexOf(type)]! += weight;
  found.mentions++;
}

function winner(votes: Votes | undefined, type: NameType): NameType {
  if (votes === undefined) return type;
  const own = votes.byType[nameTypes.indexOf(type)]!;
  let best = type;
  let most = own * majority;
  nameTypes.forEach((other, k) => {
    if (votes.byType[k]! > most) {
      most = votes.byType[k]!;
      best = other;
    }
  });
  return best;
}

/** Makes the names of a document agree, and adds the single words that other mentions speak for. */
export function agreeNames(text: string, tokens: Tokens, atoms: Atoms, usage: Uint8Array, names: readonly TaggedName[]): TaggedName[] {
  if (names.length < 2) return [...names];
  const votes = new Map<number, Votes>();
  const words = new Map<number, Votes>();
  const covered = new Uint8Array(tokens.length);
  for (const name of names) {
    covered.fill(1, name.firstToken, name.endToken);
    vote(votes, keyOf(text, tokens, name), name.type, name.score);
    const size = name.endToken - name.firstToken;
    if (name.score < trusted || !isCapital(atoms.shape[name.endToken - 1]!)) continue;
    // A full name speaks for its surname, a single word for itself.
    if (size === 1 || (name.type === 'PER' && size <= 4)) vote(words, stemOf(text, tokens, name.endToken - 1), name.type, size === 1 ? name.score * 0.5 : name.score);
  }
  const agreed = names.map((name) => {
    const single = name.endToken - name.firstToken === 1 ? winner(words.get(stemOf(text, tokens, name.firstToken)), name.type) : name.type;
    const type = single !== name.type ? single : winner(votes.get(keyOf(text, tokens, name)), name.type);
    return type === name.type ? name : retyped(name, type);
  });
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] === 1 || !isCapital(atoms.shape[i]!) || atoms.caps[i] !== 0 || tokens.end[i]! - tokens.start[i]! < 4 || (usage[i]! & Usage.lower) !== 0) continue;
    const found = words.get(stemOf(text, tokens, i));
    if (found === undefined) continue;
    let best = 0;
    for (let k = 1; k < nameTypes.length; k++) if (found.byType[k]! > found.byType[best]!) best = k;
    if (found.byType[best]! < trusted) continue;
    agreed.push({ start: tokens.start[i]!, end: tokens.end[i]!, firstToken: i, endToken: i + 1, type: nameTypes[best]!, score: foundScore, margin: 0 });
  }
  return agreeInEnumerations(tokens, atoms, agreed.sort((a, b) => a.start - b.start));
}
