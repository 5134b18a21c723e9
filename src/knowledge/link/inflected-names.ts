import type { LanguagePack } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';

/*
 * “Андрея Комарова” and “Андрей Комаров” are one person whom no list knows: each word of the one is a form of the other's, or
 * both are forms of a third, by the endings that the language puts onto names.
 */

interface Endings {
  readonly rules: readonly (readonly [ending: string, base: string])[];
  readonly suffixes: readonly string[];
  /** Written together with the first word. */
  readonly prefixes: readonly (readonly [prefix: string, base: string])[];
}

const endingsOf = perPack(({ names }: LanguagePack): Endings => ({
  rules: names.endings.map(([ending, base]) => [fold(ending), fold(base)] as const),
  suffixes: names.suffixes.map(fold),
  prefixes: names.prefixes.map(([prefix, base]) => [fold(prefix), fold(base)] as const),
}));

/** Fewest letters before an ending. */
const leastStem = 2;

/** The words, folded, that a word of a name may be a form of, itself among them. */
export function basesOf(word: string, pack: LanguagePack): ReadonlySet<string> {
  const { rules, suffixes } = endingsOf(pack);
  const folded = fold(word);
  const bases = new Set([folded]);
  for (const [ending, base] of rules) if (folded.length - ending.length >= leastStem && folded.endsWith(ending)) bases.add(folded.slice(0, folded.length - ending.length) + base);
  for (const suffix of suffixes) if (folded.length - suffix.length >= leastStem + 1 && folded.endsWith(suffix)) bases.add(folded.slice(0, -suffix.length));
  return bases;
}

/** The same of the word that a name begins with, which may bear a prefix: «لإذاعة». */
function firstBasesOf(word: string, pack: LanguagePack): ReadonlySet<string> {
  const bases = new Set(basesOf(word, pack));
  const folded = fold(word);
  for (const [prefix, base] of endingsOf(pack).prefixes) if (folded.length - prefix.length > leastStem && folded.startsWith(prefix)) bases.add(base + folded.slice(prefix.length));
  return bases;
}

/** A name and what its words may be forms of. */
interface Form {
  readonly name: string;
  readonly words: readonly ReadonlySet<string>[];
}

/** The words of a name, those of a double name apart: each bears an ending. */
const wordsOf = (name: string): string[] => name.split(/[ -]/u);

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

const isSame = (a: Form, b: Form): boolean => a.words.length === b.words.length && a.words.every((bases, at) => meets(bases, b.words[at]!));

/** Most names under one last word that are compared, and most forms of one name that vote: a hostile text may have no end of them. */
const mostCompared = 8;
const mostVoting = 24;

/** The form of a group that the others are forms of, the shortest where none is. */
function headOf(group: readonly Form[]): string {
  const votes = (name: string): number => {
    const words = wordsOf(fold(name));
    return group.filter((form) => form.words.every((bases, at) => bases.has(words[at]!))).length;
  };
  return group.map(({ name }) => ({ name, votes: votes(name) })).reduce((best, next) => (next.votes > best.votes || (next.votes === best.votes && next.name.length < best.name.length) ? next : best)).name;
}

/** The name in the base form, by each name that stands in another form too. Names are of one document and type, each once. */
export function baseForms(names: readonly string[], pack: LanguagePack): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const { rules, suffixes, prefixes } = endingsOf(pack);
  if (names.length < 2 || rules.length + suffixes.length + prefixes.length === 0) return heads;
  const groups: Form[][] = [];
  const byLast = new Map<string, Form[][]>();
  for (const name of names) {
    const form: Form = { name, words: wordsOf(name).map((word, at) => (at === 0 ? firstBasesOf(word, pack) : basesOf(word, pack))) };
    const last = [...form.words.at(-1)!];
    let group = last.flatMap((base) => byLast.get(base) ?? []).slice(0, mostCompared).find((others) => isSame(others[0]!, form));
    if (group === undefined) groups.push((group = []));
    group.push(form);
    for (const base of last) {
      const known = byLast.get(base);
      if (known === undefined) byLast.set(base, [group]);
      else if (known.length < mostCompared && !known.includes(group)) known.push(group);
    }
  }
  for (const group of groups) {
    if (group.length === 1) continue;
    const head = headOf(group.slice(0, mostVoting));
    for (const { name } of group) heads.set(name, head);
  }
  return heads;
}
