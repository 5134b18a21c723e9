import { TokenFlag, type KnowledgeBase, type LanguagePack, type OfficeKind, type Tokens } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';
import { titleWords } from '../names/titles.js';
import { countryAtHand, isBareOffice } from './bare-offices.js';
import type { Choice } from './choose.js';
import type { Body } from './institutions.js';
import { holderAt } from './offices.js';
import { countryOf, officeIn, officeOwner, roleAt, rolesOf, type RoleFound, type Roles } from './roles.js';

/** “Rus lider”, “il presidente cinese”, “the foreign minister of Ukraine”: a person meant by office. */
export interface Nominal {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Row of the office holder, or -1 where nobody can be told. */
  readonly row: number;
  /** The body that is meant, where it is one that no list knows. */
  readonly body?: Body;
  readonly confidence: number;
  readonly rule: string;
}

const roomyGap = 24;

/** A document's tokens, its choices, and what offices are told by. */
interface Search {
  readonly text: string;
  readonly tokens: Tokens;
  readonly choices: readonly Choice[];
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
  readonly roles: Roles;
}

/** What stands between two places of a text, folded; null where it is too long. */
function gap(text: string, from: number, to: number): string | null {
  return to < from || to - from > roomyGap ? null : fold(text.slice(from, to)).trim();
}

/** The choice that begins inside a role and reaches beyond it, as the ministry does in “глава МИД России”. */
function straddling(choices: readonly Choice[], from: number, first: number, role: RoleFound): Choice | null {
  for (let at = from; at < choices.length && choices[at]!.candidate.firstToken < role.end; at++) {
    const { firstToken, endToken } = choices[at]!.candidate;
    if (firstToken > first && endToken > role.end) return choices[at]!;
  }
  return null;
}

/** The choice that names the country or organisation of a role at `[first, role.end)`, told by where it stands. */
function ownerOf({ text, tokens, pack, roles }: Search, first: number, role: RoleFound, left: Choice | undefined, right: Choice | undefined): Choice | null {
  if (role.inside !== null) return role.inside;
  const order = pack.names.roleOrder;
  const isNear = (choice: Choice | undefined): choice is Choice => choice !== undefined && tokens.sentence[choice.candidate.firstToken] === tokens.sentence[first];
  if (isNear(left) && left.candidate.endToken <= first) {
    const between = gap(text, left.candidate.end, tokens.start[first]!);
    if (left.candidate.form === 'adjective' ? order.adjectiveBefore && between === '' : order.nameBefore !== null && between !== null && roles.before.has(between)) return left;
  }
  if (isNear(right)) {
    const between = gap(text, tokens.end[role.end - 1]!, right.candidate.start);
    if (right.candidate.form === 'adjective' ? order.adjectiveAfter && between === '' : between !== null && roles.after.has(between)) return right;
  }
  return null;
}

/** True where a person's name follows directly: the office is a title then. */
function isTitle({ text, tokens }: Search, first: number, end: number, name: Choice | undefined): boolean {
  return name !== undefined && name.candidate.type === 'PER' && tokens.sentence[name.candidate.firstToken] === tokens.sentence[first] && gap(text, end, name.candidate.start) === '';
}

/** True where a person's name follows behind a comma: “the foreign minister, Ana Roy, said”. */
function isExplained({ text, tokens }: Search, end: number, name: Choice | undefined): boolean {
  return name !== undefined && name.candidate.type === 'PER' && tokens.sentence[name.candidate.firstToken] === tokens.sentence[end - 1] && gap(text, tokens.end[end - 1]!, name.candidate.start) === ',';
}

/** Where a role word ends: before its particle, where particles are no part of names. */
function stopOf({ text, tokens, pack }: Search, end: number): number {
  const stop = tokens.end[end - 1]!;
  if (!pack.names.suffixesApart) return stop;
  const word = foldedSlice(text, tokens.start[end - 1]!, stop);
  const particle = pack.names.suffixes.find((suffix) => word.endsWith(suffix) && titleWords(pack).has(word.slice(0, -suffix.length)));
  return stop - (particle?.length ?? 0);
}

/** The nominal of a role and the row of its owner at a date; null where it means nobody in particular. */
function nominalOf(search: Search, first: number, end: number, role: RoleFound, owner: number, date: string | null): Nominal | null {
  const { tokens, knowledge } = search;
  const { id, country, subtype } = knowledge.entity(owner);
  const kind = officeIn(role, country);
  const holder = isOfAnotherTime(search, first, end) ? null : holderAt(knowledge, id.replace(/^wikidata:/, ''), { country, subtype }, kind, date);
  // “heads of state of the SCO members”, “Chinese chief negotiator” mean nobody in particular.
  if (holder === null && (subtype !== 'country' || kind === 'chief')) return null;
  return {
    start: tokens.start[first]!, end: stopOf(search, end), firstToken: first, endToken: end,
    row: holder?.row ?? -1, confidence: holder === null ? 0.4 : holder.isSure ? 0.85 : 0.5, rule: `office-${kind}`,
  };
}

/** True where the words around an office and its country, at the tokens `[first, end)`, tell a holder of another time: “the former US president”, “Ex-Kanzler”, “president-elect”, “الرئيس الأمريكي السابق”. */
function isOfAnotherTime({ text, tokens, roles }: Search, first: number, end: number): boolean {
  const sentence = tokens.sentence[first];
  const word = (at: number): string => foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  const isHyphen = (at: number): boolean => at > 0 && at < tokens.length && /^[-‑–]$/.test(word(at)) && (tokens.flags[at]! & TokenFlag.spaceBefore) === 0;
  const before = isHyphen(first - 1) ? first - 2 : first - 1;
  if (before >= 0 && tokens.sentence[before] === sentence && roles.formerBefore.has(word(before))) return true;
  const after = isHyphen(end) ? end + 1 : end;
  return after < tokens.length && tokens.sentence[after] === sentence && roles.formerAfter.has(word(after));
}

/** Keeps who is known to hold an office, -1 where it is several or somebody unknown. */
function hear(heard: Map<OfficeKind, number>, kind: OfficeKind, row: number): void {
  const known = heard.get(kind);
  heard.set(kind, known === undefined || known === row ? row : -1);
}

/** The nominal of a role behind an article: whoever the document named by that office, or holds it in the one country spoken of. */
function bareOffice(search: Search, first: number, role: RoleFound, heard: number | undefined, next: number, date: string | null): Nominal | null {
  const rule = `office-${role.kind}-at-hand`;
  if (heard !== undefined) {
    const { tokens } = search;
    return heard < 0 ? null : { start: tokens.start[first]!, end: stopOf(search, role.end), firstToken: first, endToken: role.end, row: heard, confidence: 0.7, rule };
  }
  const country = countryAtHand(search, first, next);
  const nominal = country < 0 ? null : nominalOf(search, first, role.end, role, country, date);
  return nominal === null ? null : { ...nominal, confidence: nominal.row < 0 ? nominal.confidence : 0.6, rule };
}

/** Finds nominals and resolves each to the holder of the office at the document's date. `choices` are sorted. */
export function findNominals(
  text: string, tokens: Tokens, choices: readonly Choice[], pack: LanguagePack, knowledge: KnowledgeBase, date: string | null,
): Nominal[] {
  if (pack.names.roles.length === 0) return [];
  const roles = rolesOf(pack);
  const search: Search = { text, tokens, choices, pack, knowledge, roles };
  const words = roles.lexicon.words(tokens);
  const found: Nominal[] = [];
  const heard = new Map<OfficeKind, number>();
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (words[i] === -1) continue;
    while (next < choices.length && choices[next]!.candidate.firstToken < i) next++;
    const role = roleAt(roles, tokens, words, i, choices[next]);
    if (role === null) continue;
    let following = next;
    while (following < choices.length && choices[following]!.candidate.firstToken < role.end) following++;
    const right = choices[following];
    const around = straddling(choices, next, i, role);
    const owner = around ?? (role.of === null ? ownerOf(search, i, role, choices[next - 1], right) : null);
    const row = role.of !== null ? knowledge.countryRow(role.of) : owner === null ? -1 : around === null ? officeOwner(owner, knowledge) : countryOf(owner, knowledge);
    const first = owner === null ? i : Math.min(i, owner.candidate.firstToken);
    const end = owner === null ? role.end : Math.max(role.end, owner.candidate.endToken);
    const bearer = owner !== null && owner === right ? choices[following + 1] : right;
    if (isTitle(search, i, tokens.end[end - 1]!, bearer)) {
      hear(heard, role.kind, bearer!.row); // a title has a name behind it
    } else if (row >= 0) {
      const nominal = nominalOf(search, first, end, role, row, date);
      if (nominal !== null) found.push(nominal);
      hear(heard, role.kind, nominal?.row ?? -1);
    } else if (owner === null && isExplained(search, role.end, right)) {
      hear(heard, role.kind, right!.row); // an explanation is a name
    } else if (owner === null && isBareOffice(search, i, role.end, role.kind)) {
      const nominal = bareOffice(search, i, role, heard.get(role.kind), following, date);
      if (nominal !== null) found.push(nominal);
    }
    i = role.end - 1;
  }
  return found;
}
