import { type InstitutionKind, type KnowledgeBase, type LanguagePack, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { Choice } from './choose.js';
import type { Nominal } from './nominals.js';

/** A body known by its kind and country alone. */
export interface Body {
  /** `kb:institutions/<kind>-<country code>`: the same in every language. */
  readonly id: string;
  readonly name: string;
  readonly subtype: InstitutionKind;
  /** Row of its country. */
  readonly country: number;
}

/** Choices and nominals once institutions are told. */
export interface Institutions {
  readonly choices: readonly Choice[];
  readonly nominals: readonly Nominal[];
  /** Bodies that no list knows, by the choice that names each. */
  readonly bodies: ReadonlyMap<Choice, Body>;
}

interface Words {
  readonly lexicon: Lexicon;
  readonly kinds: readonly InstitutionKind[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const wordsOf = perPack((pack: LanguagePack): Words => {
  const builder = new LexiconBuilder();
  const kinds: InstitutionKind[] = [];
  for (const { kind, forms } of pack.names.institutions) {
    for (const form of forms) builder.add(form, kinds.length);
    kinds.push(kind);
  }
  const { nameBefore, nameAfter } = pack.names.roleOrder;
  return { lexicon: builder.build(), kinds, before: new Set((nameBefore ?? []).map(fold)), after: new Set(nameAfter.map(fold)) };
});

const listed = new WeakMap<KnowledgeBase, ReadonlyMap<string, number>>();

/** Row of the listed body of a kind in a country, or -1. */
function listedBody(knowledge: KnowledgeBase, kind: InstitutionKind, country: string): number {
  let rows = listed.get(knowledge);
  if (rows === undefined) {
    const found = new Map<string, number>();
    for (let row = 0; row < knowledge.size; row++) {
      const { subtype, country: of } = knowledge.entity(row);
      if (subtype !== null && of !== null && !found.has(`${subtype}|${of}`)) found.set(`${subtype}|${of}`, row);
    }
    listed.set(knowledge, (rows = found));
  }
  return rows.get(`${kind}|${country}`) ?? -1;
}

const roomyGap = 12;

/** The body of a kind that a country has: a row where one is listed, else one made of the two. */
function bodyOf(kind: InstitutionKind, countryRow: number, knowledge: KnowledgeBase): { readonly row: number; readonly body: Body | null } {
  const { country, name } = knowledge.entity(countryRow);
  const row = country === null ? -1 : listedBody(knowledge, kind, country);
  if (row >= 0 || country === null) return { row, body: null };
  return { row, body: { id: `kb:institutions/${kind.replaceAll(' ', '-')}-${country.toLowerCase()}`, name: `${kind[0]!.toUpperCase()}${kind.slice(1)} of ${name}`, subtype: kind, country: countryRow } };
}

/**
 * Tells which body is meant by its kind and its country: “die türkische Notenbank”, “Banca centrale turca”, “Ukraine's
 * General Staff”. Names that no list knows are given their body; common nouns become nominals.
 */
export function nameInstitutions(
  text: string, tokens: Tokens, choices: readonly Choice[], nominals: readonly Nominal[], pack: LanguagePack, knowledge: KnowledgeBase,
): Institutions {
  if (pack.names.institutions.length === 0) return { choices, nominals, bodies: new Map() };
  const { lexicon, kinds, before, after } = wordsOf(pack);
  const order = pack.names.roleOrder;
  const words = lexicon.words(tokens);
  const told = [...choices];
  const bodies = new Map<Choice, Body>();
  const found: Nominal[] = [];
  const isCountry = (choice: Choice | undefined): choice is Choice => choice !== undefined && choice.row >= 0 && knowledge.entity(choice.row).subtype === 'country';
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (words[i] === -1) continue;
    const match = lexicon.longest(tokens, words, i);
    if (match === null) continue;
    const kind = kinds[lexicon.valuesAt(match.node)[0]!]!;
    while (next < told.length && told[next]!.candidate.endToken <= i) next++;
    const sentence = tokens.sentence[i];
    const over = told[next];
    const gap = (from: number, to: number): string | null => (to < from || to - from > roomyGap ? null : fold(text.slice(from, to)).trim());
    const isNear = (choice: Choice | undefined): choice is Choice => isCountry(choice) && tokens.sentence[choice.candidate.firstToken] === sentence;
    const left = told[next - 1];
    let following = next;
    while (following < told.length && told[following]!.candidate.firstToken < match.end) following++;
    const right = told[following];
    let owner: Choice | null = null;
    if (isNear(left)) {
      const between = gap(left.candidate.end, tokens.start[i]!);
      if (left.candidate.form === 'adjective' ? between === '' : order.nameBefore !== null && between !== null && before.has(between)) owner = left;
    }
    if (owner === null && isNear(right)) {
      const between = gap(tokens.end[match.end - 1]!, right.candidate.start);
      if (right.candidate.form === 'adjective' ? order.adjectiveAfter && between === '' : between !== null && after.has(between)) owner = right;
    }
    const named = over !== undefined && over.candidate.firstToken < match.end ? over : null;
    const phrase = i;
    i = match.end - 1;
    const country = named?.candidate.country ?? owner?.row;
    // “Banca” alone of “La Banca centrale turca” is the bank, whatever it was taken for.
    const isPart = named !== null && named.candidate.firstToken >= phrase && named.candidate.endToken <= match.end;
    if (country === undefined || (named !== null && (named.row >= 0 || (named.candidate.type !== 'ORG' && !isPart)))) continue;
    const { row, body } = bodyOf(kind, country, knowledge);
    if (named !== null) {
      const whole = { start: tokens.start[phrase]!, end: tokens.end[match.end - 1]!, firstToken: phrase, endToken: match.end, type: 'ORG' as const };
      const choice = { ...named, candidate: isPart ? { ...named.candidate, ...whole } : named.candidate, row, confidence: 0.9 };
      told[next] = choice;
      if (body !== null) bodies.set(choice, body);
    } else if (owner !== null) {
      const firstToken = Math.min(phrase, owner.candidate.firstToken);
      found.push({
        start: Math.min(tokens.start[firstToken]!, owner.candidate.start), end: Math.max(tokens.end[match.end - 1]!, owner.candidate.end), firstToken, endToken: Math.max(match.end, owner.candidate.endToken),
        row, ...(body === null ? {} : { body }), confidence: 0.8, rule: `institution-${kind.replaceAll(' ', '-')}`,
      });
    }
  }
  return { choices: told, nominals: found.length === 0 ? nominals : [...nominals.filter((n) => !found.some((f) => f.firstToken < n.endToken && n.firstToken < f.endToken)), ...found], bodies };
}
