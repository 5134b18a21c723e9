import { joinTables } from '../../knowledge/base/join-tables.js';
import type { ListedEntity } from '../../knowledge/base/table.js';
import { nameKey } from '../../knowledge/link/name-key.js';
import { listedAs } from '../../knowledge/tagger/common-word.js';
import { fold } from '../../text/index.js';

/*
 * GeoNames lists with a place whatever it was called by anybody: its name translated by meaning (“White House” for
 * Casablanca), a nickname (“Terminus” for Atlanta), a part of it (“Victoria” for Hong Kong), slips (“Hamas” for Hamm).
 * Such a spelling would make a false place of another name, or of plain words.
 */

/** A checked name of an entity: its weight among namesakes, and whether it is a place. */
interface Owner {
  readonly id: string;
  readonly prior: number;
  readonly isPlace: boolean;
}

/** Share of its letters that must change to make a spelling of a checked name, from which it is no spelling of it but another name. */
const unlike = 0.6;
const fairlyUnlike = 0.5;
/** By how much a namesake must outweigh a place for the spelling to be the namesake's alone. */
const outweighs = 0.3;

/** Insertions, deletions and changes of letters between two words. */
function editDistance(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      next.push(Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)));
    }
    last = next;
  }
  return last[to.length]!;
}

/** How unlike a spelling is to the nearest checked name by their matching keys: 0 the same, 1 nothing alike. */
function unlikeness(key: string, keys: ReadonlySet<string>): number {
  let least = 1;
  for (const own of keys) least = Math.min(least, editDistance(key, own) / Math.max(key.length, own.length, 1));
  return least;
}

/** True where all words of a spelling are also written small in common text of some language. */
function isOfPlainWords(text: string): boolean {
  return text.split(/[\s'-]+/).filter((word) => word.length > 1).every((word) => listedAs(fold(word)).small);
}

/** True for a nickname with an article, “The Groyne”, and for the name of somebody whom a place was called after, “Eva Peron”, “Franklin”; not for its own name drawn out, “Santiago de Cali”. */
function isOfSomebody(text: string, checked: readonly string[]): boolean {
  const words = text.split(' ').map(fold);
  if (words[0] === 'the') return true;
  const [first, last] = [listedAs(words[0]!), listedAs(words.at(-1)!)];
  if (words.length === 1) return first.given || first.family;
  const isDrawnOut = checked.some((name) => fold(name).split(' ').some((word) => word.length > 3 && words.includes(word)));
  return !isDrawnOut && first.given && !first.small && last.family;
}

/** Scripts whose spellings can be compared by letters with the Latin names of places. */
const comparable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s'’.-]+$/u;

/** Tells which of the spellings that GeoNames lists with a place are not its names. */
export class FalseSpellings {
  private readonly owners = new Map<string, Owner[]>();

  /** @param texts the tables of the knowledge base by name */
  constructor(texts: ReadonlyMap<string, string>) {
    for (const entity of joinTables(texts).entities) {
      for (const name of new Set([entity.name, ...entity.names.filter(({ minor, weak }) => !minor && !weak).map(({ text }) => text)])) this.own(name, entity);
    }
  }

  private own(name: string, { qid, key, prior, type }: ListedEntity): void {
    const folded = fold(name);
    const owner = { id: qid ?? key.replace(/^\w+\//, ''), prior, isPlace: type === 'LOC' };
    const others = this.owners.get(folded);
    if (others === undefined) this.owners.set(folded, [owner]);
    else others.push(owner);
  }

  /** True where a spelling of the place with an id, a weight and checked names is some other name, or none. */
  has(spelling: string, id: string, prior: number, checked: readonly string[]): boolean {
    if (checked.some((name) => fold(name) === fold(spelling))) return false;
    const keys = new Set(checked.map(nameKey));
    const key = nameKey(spelling);
    if (keys.has(key)) return false;
    const others = (this.owners.get(fold(spelling)) ?? []).filter((owner) => owner.id !== id);
    const weightier = others.filter((owner) => owner.prior > prior);
    if (others.some(({ isPlace }) => !isPlace) || weightier.some((owner) => owner.prior >= prior + outweighs)) return true;
    if (!comparable.test(spelling)) return false;
    const distance = unlikeness(key, keys);
    return distance > unlike ? weightier.length > 0 || isOfPlainWords(spelling) || isOfSomebody(spelling, checked) : distance > fairlyUnlike && weightier.length > 0;
  }
}
