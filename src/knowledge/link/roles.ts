import { type KnowledgeBase, type LanguagePack, type OfficeKind, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { Choice } from './choose.js';

/** What a role word stands for. */
interface Meaning {
  readonly office: OfficeKind;
  /** ISO 3166 code of the country that the word itself names (“Kremlchef”), or null. */
  readonly of: string | null;
  /** ISO 3166 codes of the only countries where it stands for this, or null. */
  readonly onlyIn: readonly string[] | null;
}

/** The role words of a pack, compiled. */
export interface Roles {
  readonly lexicon: Lexicon;
  /** By value of the lexicon. */
  readonly meanings: readonly Meaning[];
  /** Words before a role, and behind it, that tell a holder of another time. */
  readonly formerBefore: ReadonlySet<string>;
  readonly formerAfter: ReadonlySet<string>;
  /** What may stand between a country's name and a role behind it, and between a role and a name behind it. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Compiles the role words of a pack, once a language. */
export const rolesOf = perPack((pack: LanguagePack): Roles => {
  const builder = new LexiconBuilder();
  const meanings: Meaning[] = [];
  const add = (meaning: Meaning, forms: readonly string[]): void => {
    for (const form of forms) builder.add(form, meanings.length);
    meanings.push(meaning);
  };
  for (const { office, forms, onlyIn } of pack.names.roles) add({ office, of: null, onlyIn: onlyIn ?? null }, forms);
  for (const { office, of, forms } of pack.names.ownedRoles) add({ office, of, onlyIn: null }, forms);
  const { nameBefore, nameAfter, formerBefore, formerAfter } = pack.names.roleOrder;
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  return { lexicon: builder.build(), meanings, formerBefore: folded(formerBefore), formerAfter: folded(formerAfter), before: folded(nameBefore ?? []), after: folded(nameAfter) };
});

/** A role word in a text. */
export interface RoleFound {
  readonly kind: OfficeKind;
  readonly of: string | null;
  /** What else the word stands for in some countries. */
  readonly special: Meaning | null;
  readonly end: number;
  /** The adjective that stands inside it: “ministre russe des Affaires étrangères”. */
  readonly inside: Choice | null;
}

/** The node that a run of tokens leads to from another, or -1. */
function walk(lexicon: Lexicon, words: Int32Array, node: number, from: number, to: number): number {
  for (let i = from; i < to && node !== -1; i++) node = words[i] === -1 ? -1 : lexicon.next(node, words[i]!);
  return node;
}

/** Longest role word, in tokens. */
const longestRole = 8;

/** The role word that begins at a token, the longest; it may hold an adjective of a country, which is the next choice after its first words. */
export function roleAt({ lexicon, meanings }: Roles, tokens: Tokens, words: Int32Array, at: number, adjective: Choice | undefined): RoleFound | null {
  const plain = lexicon.longest(tokens, words, at);
  let best = plain === null ? null : { node: plain.node, end: plain.end, inside: null as Choice | null };
  if (adjective !== undefined && adjective.candidate.form === 'adjective' && adjective.candidate.firstToken > at && adjective.candidate.firstToken < at + longestRole) {
    const { firstToken, endToken } = adjective.candidate;
    let node = walk(lexicon, words, 0, at, firstToken);
    for (let i = endToken; node !== -1 && i < Math.min(tokens.length, at + longestRole); i++) {
      if (tokens.sentence[i] !== tokens.sentence[at]) break;
      node = walk(lexicon, words, node, i, i + 1);
      if (node !== -1 && lexicon.ends(node)) best = { node, end: i + 1, inside: adjective };
    }
  }
  if (best === null) return null;
  const all = [...lexicon.valuesAt(best.node)].map((value) => meanings[value]!);
  const { office, of } = all.find(({ onlyIn }) => onlyIn === null) ?? all[0]!;
  return { kind: office, of, special: all.find(({ onlyIn }) => onlyIn !== null) ?? null, end: best.end, inside: best.inside };
}

/** The office that a role word stands for in a country: “canciller” in Germany, and elsewhere. */
export function officeIn({ kind, special }: RoleFound, country: string | null): OfficeKind {
  return special !== null && country !== null && special.onlyIn!.includes(country) ? special.office : kind; // only meanings with such countries are special
}

/** The row of the country or organisation that a choice stands for when an office is named with it: Kremlin and Beijing are their countries. -1 for none. */
export function officeOwner(choice: Choice, knowledge: KnowledgeBase): number {
  if (choice.row < 0) return -1;
  const { subtype, country, type } = knowledge.entity(choice.row);
  if (subtype === 'capital' || subtype === 'government') return country === null ? -1 : knowledge.countryRow(country);
  return subtype === 'country' || type === 'ORG' ? choice.row : -1;
}

/** The row of the country that a choice belongs to, or -1. */
export function countryOf(choice: Choice, knowledge: KnowledgeBase): number {
  const country = choice.row < 0 ? null : knowledge.entity(choice.row).country;
  return country === null ? -1 : knowledge.countryRow(country);
}
