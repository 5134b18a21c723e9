import type { NameCandidate, Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { categoryId, type Node } from './node.js';
import { isPrecededBy, type Search, type TimeInput } from './search.js';

/** Words of a document that name persons. */
export interface Persons {
  /** Place of each token in a person's name; 0 outside. */
  readonly places: Uint8Array;
  /** Folded last words of the names that are told in full. */
  readonly surnames: ReadonlySet<string>;
}

/** Places of a token in a person's name. */
const Place = { none: 0, alone: 1, first: 2, later: 3 } as const;

/** Score from which a candidate counts as a person. */
const sureScore = 0.5;

/** Rules whose expression is one name of the calendar and nothing else. */
const bare = new Set(['relative.month-word', 'relative.holiday-word', 'relative.weekday-word']);

/** Words that introduce a time. */
const introducing = ['cue', 'in', 'of', 'from', 'to', 'between', 'since', 'deadline', 'inday', 'inpart', 'start', 'mid', 'end', 'this', 'last', 'next'].map(categoryId);

/** The first piece that ends behind a position: names count tokens, and times are read from their pieces. */
function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isPerson = ({ type, form, score }: NameCandidate): boolean => type === 'PER' && form === 'name' && score >= sureScore;

/** Marks the words that name persons, where one of them may be a word of the calendar. */
export function personsOf({ text, tokens, names }: TimeInput, words: Int32Array): Persons {
  const places = new Uint8Array(tokens.length);
  const surnames = new Set<string>();
  for (const name of names) {
    if (!isPerson(name)) continue;
    const first = tokenAt(tokens, name.start);
    let end = first;
    let calendar = false;
    for (; end < tokens.length && tokens.start[end]! < name.end; end++) if (words[end] !== -1) calendar = true;
    if (!calendar) continue;
    for (let token = first; token < end; token++) places[token] = end - first === 1 ? Place.alone : token === first ? Place.first : Place.later;
    if (end - first > 1) surnames.add(fold(text.slice(tokens.start[end - 1]!, tokens.end[end - 1]!)));
  }
  return { places, surnames };
}

/** True where a name of the calendar names a person here: “Theresa May”, “Patrick Noël”, and “May” alone in a text that tells of her. */
export function isPersonHere(search: Search, node: Node): boolean {
  const { persons: { places, surnames }, tokens, text } = search;
  if (node.stop - node.first !== 1 || !bare.has(node.rule)) return false;
  const place = places[node.first];
  if (place === Place.first) return true;
  // A reporter puts “Friday” right behind a name: a weekday names nobody but as a first name.
  if (node.rule === 'relative.weekday-word') return false;
  if (place === Place.later) return true;
  // “Nikolaus” by itself is the day of the saint.
  const known = (place === Place.alone && node.rule === 'relative.month-word') || (surnames.size > 0 && surnames.has(fold(text.slice(tokens.start[node.first]!, tokens.end[node.first]!))));
  return known && !introducing.some((category) => isPrecededBy(search, node.first, category));
}
