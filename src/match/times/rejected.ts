import { made, type Node } from './node.js';
import { durationValue } from './print.js';
import type { Search } from './search.js';
import { type Refusal, refusal } from './written.js';

/** A reading that was possible and lost. */
export interface RejectedTime {
  /** UTF-16 place in the text. */
  readonly start: number;
  readonly end: number;
  /** What it would have been: `a date (relative.name)`. */
  readonly reading: string;
  readonly reason: string;
}

/** Readings noted for one place: the longest first. */
const readingsPerPlace = 5;

const sentences: Readonly<Record<Exclude<Refusal, 'piece'>, string>> = {
  length: 'the words before it make it a length',
  company: 'it means a time only in company',
  rate: 'behind a figure it tells a rate',
  pause: 'the sentence goes on as if something else were counted',
  name: 'what follows shows that no length is meant',
  person: 'it is part of a person’s name',
  year: 'nothing shows that the figure is a year',
};

function readingOf(node: Node): string {
  if (node.category === made.duration && node.duration !== null) return `the length ${durationValue(node.duration)} (${node.rule})`;
  if (node.category === made.set && node.set !== null) return `the recurrence ${node.set.value} (${node.rule})`;
  return `${node.category === made.range ? 'a range' : node.moment?.hour === undefined ? 'a date' : 'a clock time'} (${node.rule})`;
}

/** Notes the readings that begin at one place and were not taken, with the reason. */
export function noteRejected(search: Search, nodes: readonly Node[], best: Node | null, blocked: number, out: RejectedTime[]): void {
  const { tokens } = search;
  const seen = new Set<string>();
  const lost = nodes.filter((node) => node !== best && refusal(search, node) !== 'piece').sort((a, b) => b.stop - a.stop || b.rank - a.rank);
  for (const node of lost) {
    const why = refusal(search, node);
    if (why === 'piece' || (best !== null && why === 'company')) continue;
    const reading = readingOf(node);
    const start = tokens.start[node.first]!;
    const end = tokens.end[node.stop - 1]!;
    const key = `${start}:${end}:${reading}`;
    if (seen.has(key) || seen.size >= readingsPerPlace) continue;
    seen.add(key);
    const reason = why !== null ? sentences[why] : blocked >= node.stop ? 'the words around it are a set phrase' : best === null ? 'a longer word holds it' : best.stop > node.stop ? 'a longer reading holds it' : `${best.rule} is likelier`;
    out.push({ start, end, reading, reason });
  }
}
