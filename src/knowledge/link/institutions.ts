import { type InstitutionKind, type KnowledgeBase, type LanguagePack, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { HomeOfBodies, type BarePhrase } from './bare-institutions.js';
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
  /** What stands behind a country's adjective in the middle of the words: “ministère qatari | des Affaires étrangères”; null where adjectives come first. */
  readonly tails: Lexicon | null;
  /** The first word of what has a tail. */
  readonly heads: ReadonlySet<string>;
  /** Words for office holders, which may begin with those of the body or run on from its last: 财政部长, 能源部长. */
  readonly holders: Lexicon;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const wordsOf = perPack(({ names: { institutions, roleOrder, roles, titles } }: LanguagePack): Words => {
  const [bodies, tails, holders] = [new LexiconBuilder(), new LexiconBuilder(), new LexiconBuilder()];
  const kinds: InstitutionKind[] = [];
  const heads = new Set<string>();
  for (const { kind, forms } of institutions) {
    for (const form of forms) {
      bodies.add(form, kinds.length);
      const space = form.indexOf(' ');
      if (!roleOrder.adjectiveAfter || space < 0) continue;
      heads.add(fold(form.slice(0, space)));
      tails.add(form.slice(space + 1), kinds.length);
    }
    kinds.push(kind);
  }
  for (const form of [...titles, ...roles.flatMap((role) => role.forms)]) holders.add(form, 0);
  return {
    lexicon: bodies.build(), kinds, tails: heads.size === 0 ? null : tails.build(), heads, holders: holders.build(),
    before: new Set((roleOrder.nameBefore ?? []).map(fold)), after: new Set(roleOrder.nameAfter.map(fold)),
  };
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

/** The body of a kind that a country has: a row where one is listed, else one made of the two. */
function bodyOf(kind: InstitutionKind, countryRow: number, knowledge: KnowledgeBase): { readonly row: number; readonly body: Body | null } {
  const { country, name } = knowledge.entity(countryRow);
  const row = country === null ? -1 : listedBody(knowledge, kind, country);
  if (row >= 0 || country === null) return { row, body: null };
  return { row, body: { id: `kb:institutions/${kind.replaceAll(' ', '-')}-${country.toLowerCase()}`, name: `${kind[0]!.toUpperCase()}${kind.slice(1)} of ${name}`, subtype: kind, country: countryRow } };
}

/** “卡塔尔外交部” is Qatar's, though 外交部 alone is a listed name of China's. */
function isOther({ row, candidate }: Choice, country: number, knowledge: KnowledgeBase): boolean {
  return row >= 0 && candidate.type === 'ORG' && knowledge.entity(row).country !== knowledge.entity(country).country;
}

/** The words for a body, with the place of a country's adjective that stands among them. */
interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly kind: InstitutionKind;
  /** First token of that adjective, or -1. */
  readonly inside: number;
}

/** What of a text the words for bodies are looked for in. */
interface Sought {
  readonly text: string;
  readonly tokens: Tokens;
  readonly told: readonly Choice[];
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
  readonly words: Words;
}

const isCountry = (choice: Choice | undefined, knowledge: KnowledgeBase): choice is Choice => choice !== undefined && choice.row >= 0 && knowledge.entity(choice.row).subtype === 'country';

/** The words for bodies in a text, in order. */
function phrasesOf({ text, tokens, told, words: { lexicon, kinds, tails, heads, holders } }: Sought): Phrase[] {
  const found: Phrase[] = [];
  const bodyWords = lexicon.words(tokens);
  // Most texts name no body: what tells one from its office holder is looked up once there is one.
  let holderWords: ReturnType<Lexicon['words']> | null = null;
  const isHolder = (first: number, end: number): boolean => {
    holderWords ??= holders.words(tokens);
    for (const at of first === end - 1 ? [first] : [first, end - 1]) if (holderWords[at] !== -1 && (holders.longest(tokens, holderWords, at)?.end ?? 0) > end) return true;
    return false;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (bodyWords[i] === -1) continue;
    const match = lexicon.longest(tokens, bodyWords, i);
    if (match === null) continue;
    if (!isHolder(i, match.end)) found.push({ first: i, end: match.end, kind: kinds[lexicon.valuesAt(match.node)[0]!]!, inside: -1 });
    i = match.end - 1;
  }
  if (tails === null) return found;
  let tailWords: ReturnType<Lexicon['words']> | null = null;
  for (const { candidate: { form, firstToken, country, countryAt }, row } of told) {
    const at = form === 'adjective' ? firstToken : countryAt ?? 0;
    if (at === 0 || (form === 'adjective' ? row : country ?? -1) < 0 || at + 1 >= tokens.length || tokens.sentence[at - 1] !== tokens.sentence[at + 1]) continue;
    if (!heads.has(fold(text.slice(tokens.start[at - 1], tokens.end[at - 1])))) continue;
    tailWords ??= tails.words(tokens);
    const match = tailWords[at + 1] === -1 ? null : tails.longest(tokens, tailWords, at + 1);
    if (match !== null) found.push({ first: at - 1, end: match.end, kind: kinds[tails.valuesAt(match.node)[0]!]!, inside: at });
  }
  return found.sort((a, b) => a.first - b.first);
}

const roomyGap = 12;

/** The country beside a phrase that owns it, by the order of the language. */
function ownerOf({ text, tokens, told, pack, knowledge, words: { before, after } }: Sought, { first, end }: Phrase, next: number): Choice | null {
  const order = pack.names.roleOrder;
  const gap = (from: number, to: number): string | null => (to < from || to - from > roomyGap ? null : fold(text.slice(from, to)).trim());
  const isNear = (choice: Choice | undefined): choice is Choice => isCountry(choice, knowledge) && tokens.sentence[choice.candidate.firstToken] === tokens.sentence[first];
  const left = told[next - 1];
  if (isNear(left)) {
    const between = gap(left.candidate.end, tokens.start[first]!);
    if (left.candidate.form === 'adjective' ? between === '' : order.nameBefore !== null && between !== null && before.has(between)) return left;
  }
  let following = next;
  while (following < told.length && told[following]!.candidate.firstToken < end) following++;
  const right = told[following];
  if (!isNear(right)) return null;
  const between = gap(tokens.end[end - 1]!, right.candidate.start);
  return (right.candidate.form === 'adjective' ? order.adjectiveAfter && between === '' : between !== null && after.has(between)) ? right : null;
}

/**
 * Tells which body is meant by its kind and its country: “die türkische Notenbank”, “Banca centrale turca”, “Ukraine's
 * defence ministry”, “卡塔尔外交部”. Names that no list knows are given their body; common nouns become nominals.
 */
export function nameInstitutions(
  text: string, tokens: Tokens, choices: readonly Choice[], nominals: readonly Nominal[], pack: LanguagePack, knowledge: KnowledgeBase,
): Institutions {
  if (pack.names.institutions.length === 0) return { choices, nominals, bodies: new Map() };
  const told = [...choices];
  const sought: Sought = { text, tokens, told: choices, pack, knowledge, words: wordsOf(pack) };
  const bodies = new Map<Choice, Body>();
  const found: Nominal[] = [];
  const bare: BarePhrase[] = [];
  /** The name that a phrase is part of, or that is part of it, is of a body. */
  const rename = (at: number, named: Choice, { first, end }: Phrase | BarePhrase, isPart: boolean, { row, body }: ReturnType<typeof bodyOf>): void => {
    const whole = { start: tokens.start[first]!, end: tokens.end[end - 1]!, firstToken: first, endToken: end, type: 'ORG' as const };
    const choice = { ...named, candidate: isPart ? { ...named.candidate, ...whole } : named.candidate, row, confidence: 0.9 };
    told[at] = choice;
    if (body !== null) bodies.set(choice, body);
  };
  let next = 0;
  for (const phrase of phrasesOf(sought)) {
    while (next < told.length && told[next]!.candidate.endToken <= phrase.first) next++;
    const over = told[next];
    const isInside = over !== undefined && over.candidate.form === 'adjective' && over.candidate.firstToken === phrase.inside;
    const named = over !== undefined && !isInside && over.candidate.firstToken < phrase.end ? over : null;
    const owner = isInside && isCountry(over, knowledge) ? over : ownerOf(sought, phrase, next);
    const country = countryInside(named, phrase) ?? owner?.row;
    // “Banca” alone of “La Banca centrale turca” is the bank, whatever it was taken for.
    const isPart = named !== null && named.candidate.firstToken >= phrase.first && named.candidate.endToken <= phrase.end;
    if (country === undefined) {
      if (!isInside && (named === null || isPart)) bare.push({ first: phrase.first, end: phrase.end, kind: phrase.kind, named, at: next });
      continue;
    }
    if (named !== null && (isOther(named, country, knowledge) ? !isPart : named.row >= 0 || (named.candidate.type !== 'ORG' && !isPart))) continue;
    const body = bodyOf(phrase.kind, country, knowledge);
    if (named !== null) rename(next, named, phrase, isPart, body);
    else if (owner !== null) found.push(nominalOf(phrase, owner.candidate, body, tokens));
  }
  if (bare.length > 0) {
    const home = new HomeOfBodies({ text, tokens, told: choices, pack, knowledge });
    for (const phrase of bare) {
      const country = home.countryOf(phrase);
      if (country < 0) continue;
      const body = bodyOf(phrase.kind, country, knowledge);
      if (phrase.named !== null) rename(phrase.at, phrase.named, phrase, true, body);
      else found.push(nominalOf(phrase, null, body, tokens));
    }
  }
  return found.length === 0 ? { choices: told, nominals, bodies } : { ...withoutParts(told, nominals, found), bodies };
}

/** The mention of a body by its words, with those of its country beside them. */
function nominalOf({ first, end, kind }: Phrase | BarePhrase, owner: Choice['candidate'] | null, { row, body }: ReturnType<typeof bodyOf>, tokens: Tokens): Nominal {
  const firstToken = owner === null ? first : Math.min(first, owner.firstToken);
  return {
    start: owner === null ? tokens.start[first]! : Math.min(tokens.start[firstToken]!, owner.start), end: owner === null ? tokens.end[end - 1]! : Math.max(tokens.end[end - 1]!, owner.end),
    firstToken, endToken: owner === null ? end : Math.max(end, owner.endToken),
    row, ...(body === null ? {} : { body }), confidence: owner === null ? 0.6 : 0.8, rule: `institution-${kind.replaceAll(' ', '-')}`,
  };
}

/** Choices and nominals with the bodies that were found, without what is a part of them: “Défense” of “le ministère ukrainien de la Défense” is no name beside the ministry. */
function withoutParts(told: readonly Choice[], nominals: readonly Nominal[], found: readonly Nominal[]): Pick<Institutions, 'choices' | 'nominals'> {
  const bodyAt = new Map<number, Nominal>();
  for (const body of found) for (let token = body.firstToken; token < body.endToken; token++) bodyAt.set(token, body);
  const isPart = ({ candidate: { form, firstToken, endToken }, row }: Choice): boolean => row < 0 && form !== 'adjective' && bodyAt.has(firstToken) && bodyAt.get(firstToken) === bodyAt.get(endToken - 1);
  const isOver = ({ firstToken, endToken }: Nominal): boolean => {
    for (let token = firstToken; token < endToken; token++) if (bodyAt.has(token)) return true;
    return false;
  };
  return { choices: told.filter((choice) => !isPart(choice)), nominals: [...nominals.filter((nominal) => !isOver(nominal)), ...found] };
}

/** The country named in a longer name; what is among the words for the body is no country: المالية of وزارة المالية is finance, not Mali. */
function countryInside(named: Choice | null, { first, end, inside }: Phrase): number | undefined {
  const { country, countryAt } = named?.candidate ?? {};
  return countryAt !== undefined && countryAt !== inside && countryAt >= first && countryAt < end ? undefined : country;
}
