import { entityTypes, TokenFlag, type KnowledgeBase, type NameCandidate, type Tokens } from '../../model/index.js';
import type { TaggedName } from './tag-names.js';

/*
 * Lists and tagger vote. A list knows whom a name means and how it is spelt; the tagger knows where unknown names begin
 * and end, and what a word is in this sentence. The figures below were set on the tuning half of the gold data.
 */

/** A name of the tagger's own is kept from this score on. */
const leastAlone = 0.3;

/** A longer name of the tagger replaces the listed names inside it from this score on. */
const leastLonger = 0.35;

/** The tagger overrules the type of a listed name from this score on. */
const leastOther = 0.8;

/** Tells the form of a name that no list knows. */
function formOf({ firstToken, endToken }: TaggedName, tokens: Tokens): 'acronym' | 'name' {
  const isShort = tokens.end[firstToken]! - tokens.start[firstToken]! <= 5;
  return endToken - firstToken === 1 && isShort && (tokens.flags[firstToken]! & TokenFlag.allCaps) !== 0 ? 'acronym' : 'name';
}

function unknown(name: TaggedName, tokens: Tokens): NameCandidate {
  const { start, end, firstToken, endToken, type, score } = name;
  return { start, end, firstToken, endToken, type, form: formOf(name, tokens), rows: [], score, rule: 'tagger', tagged: true };
}

/** The listed name where both agree on the span: rows of the tagger's type first, none left where it is sure of another. */
function agreed(known: NameCandidate, name: TaggedName, tokens: Tokens, knowledge: KnowledgeBase): NameCandidate {
  if (known.form === 'adjective') return known;
  const fits = known.rows.filter((row) => entityTypes[knowledge.rowType[row]!] === name.type);
  if (fits.length > 0) {
    const others = known.rows.filter((row) => !fits.includes(row));
    return { ...known, type: name.type, rows: [...fits, ...others], tagged: true };
  }
  return name.score >= leastOther ? unknown(name, tokens) : { ...known, tagged: true };
}

/**
 * Joins listed and tagged names into candidates that are sorted and never overlap.
 *
 * @example listed “Chicago” (LOC) and tagged “University of Chicago” (ORG): the tagged name stands alone
 */
export function joinNames(known: readonly NameCandidate[], tagged: readonly TaggedName[], tokens: Tokens, knowledge: KnowledgeBase): NameCandidate[] {
  const joined: NameCandidate[] = [];
  let k = 0;
  for (const name of tagged) {
    while (k < known.length && known[k]!.endToken <= name.firstToken) joined.push(known[k++]!);
    let stop = k;
    while (stop < known.length && known[stop]!.firstToken < name.endToken) stop++;
    if (stop === k) {
      if (name.score >= leastAlone) joined.push(unknown(name, tokens));
      continue;
    }
    const first = known[k]!;
    const last = known[stop - 1]!;
    if (stop - k === 1 && first.firstToken === name.firstToken && first.endToken === name.endToken) {
      joined.push(agreed(first, name, tokens, knowledge));
      k = stop;
    } else if (name.firstToken <= first.firstToken && last.endToken <= name.endToken && name.score >= leastLonger) {
      joined.push(unknown(name, tokens));
      k = stop;
    }
    // Else the listed names stand, and are taken on the way to the next tagged name.
  }
  joined.push(...known.slice(k));
  return joined;
}
