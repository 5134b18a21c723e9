import { type KnowledgeBase, type LanguagePack, type OfficeKind, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { Choice } from './choose.js';

/** The role words of a pack, compiled. */
export interface Roles {
  readonly lexicon: Lexicon;
  /** By value of the lexicon. */
  readonly meanings: readonly { readonly office: OfficeKind; /** ISO 3166 code of the country that the word itself names (“Kremlchef”), or null. */ readonly of: string | null }[];
  /** What may stand between a country's name and a role behind it, and between a role and a name behind it. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Compiles the role words of a pack, once a language. */
export const rolesOf = perPack((pack: LanguagePack): Roles => {
  const builder = new LexiconBuilder();
  const meanings: { office: OfficeKind; of: string | null }[] = [];
  const add = (office: OfficeKind, of: string | null, forms: readonly string[]): void => {
    for (const form of forms) builder.add(form, meanings.length);
    meanings.push({ office, of });
  };
  for (const { office, forms } of pack.names.roles) add(office, null, forms);
  for (const { office, of, forms } of pack.names.ownedRoles) add(office, of, forms);
  const { nameBefore, nameAfter } = pack.names.roleOrder;
  return { lexicon: builder.build(), meanings, before: new Set((nameBefore ?? []).map(fold)), after: new Set(nameAfter.map(fold)) };
});

/** A role word in a text. */
export interface RoleFound {
  readonly kind: OfficeKind;
  readonly of: string | null;
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
  return best === null ? null : { ...meanings[lexicon.valuesAt(best.node)[0]!]!, kind: meanings[lexicon.valuesAt(best.node)[0]!]!.office, end: best.end, inside: best.inside };
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
