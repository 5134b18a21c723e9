import { type KnowledgeBase, type LanguagePack, type OfficeKind, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import type { Choice } from './choose.js';
import type { Body } from './institutions.js';
import { holderAt } from './offices.js';

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

interface Roles {
  readonly lexicon: Lexicon;
  readonly offices: readonly OfficeKind[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const rolesOf = perPack((pack: LanguagePack): Roles => {
  const builder = new LexiconBuilder();
  const offices: OfficeKind[] = [];
  for (const { office, forms } of pack.names.roles) {
    for (const form of forms) builder.add(form, offices.length);
    offices.push(office);
  }
  const { nameBefore, nameAfter } = pack.names.roleOrder;
  return { lexicon: builder.build(), offices, before: new Set((nameBefore ?? []).map(fold)), after: new Set(nameAfter.map(fold)) };
});

const roomyGap = 24;

/** The country or organisation that a choice stands for when an office is named with it: Kremlin and Beijing are their countries. */
function officeOwner(choice: Choice, knowledge: KnowledgeBase): number {
  if (choice.row < 0) return -1;
  const { subtype, country, type } = knowledge.entity(choice.row);
  if (subtype === 'capital' || subtype === 'government') return country === null ? -1 : knowledge.countryRow(country);
  return subtype === 'country' || type === 'ORG' ? choice.row : -1;
}

/** Finds nominals and resolves each to the holder of the office at the document's date. `choices` are sorted. */
export function findNominals(
  text: string, tokens: Tokens, choices: readonly Choice[], pack: LanguagePack, knowledge: KnowledgeBase, date: string | null,
): Nominal[] {
  if (pack.names.roles.length === 0) return [];
  const { lexicon, offices, before, after } = rolesOf(pack);
  const order = pack.names.roleOrder;
  const words = lexicon.words(tokens);
  const found: Nominal[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (words[i] === -1) continue;
    while (next < choices.length && choices[next]!.candidate.firstToken < i) next++;
    const role = lexicon.longest(tokens, words, i);
    if (role === null) continue;
    const end = role.end;
    const kind = offices[lexicon.valuesAt(role.node)[0]!]!;
    let following = next;
    while (following < choices.length && choices[following]!.candidate.firstToken < end) following++;
    const left = choices[next - 1];
    const right = choices[following];
    const sentence = tokens.sentence[i];
    const gap = (from: number, to: number): string | null => (to < from || to - from > roomyGap ? null : fold(text.slice(from, to)).trim());
    const isNear = (choice: Choice | undefined): choice is Choice => choice !== undefined && tokens.sentence[choice.candidate.firstToken] === sentence;
    let owner: Choice | null = null;
    if (isNear(left) && left.candidate.endToken <= i) {
      const between = gap(left.candidate.end, tokens.start[i]!);
      if (left.candidate.form === 'adjective' ? order.adjectiveBefore && between === '' : order.nameBefore !== null && between !== null && before.has(between)) owner = left;
    }
    if (owner === null && isNear(right)) {
      const between = gap(tokens.end[end - 1]!, right.candidate.start);
      if (right.candidate.form === 'adjective' ? order.adjectiveAfter && between === '' : between !== null && after.has(between)) owner = right;
    }
    if (owner === null) {
      i = end - 1;
      continue;
    }
    const firstToken = Math.min(i, owner.candidate.firstToken);
    const endToken = Math.max(end, owner.candidate.endToken);
    const last = Math.max(tokens.end[end - 1]!, owner.candidate.end);
    const name = choices[following + (owner === right ? 1 : 0)];
    const isTitle = isNear(name) && name.candidate.type === 'PER' && gap(last, name.candidate.start) === '';
    const row = officeOwner(owner, knowledge);
    if (!isTitle && row >= 0) {
      const { id, country } = knowledge.entity(row);
      const holder = holderAt(knowledge, id.replace(/^wikidata:/, ''), country, kind, date);
      // “heads of state of the SCO members” means nobody in particular.
      if (holder !== null || knowledge.entity(row).subtype === 'country') found.push({
        start: Math.min(tokens.start[i]!, owner.candidate.start), end: last, firstToken, endToken,
        row: holder?.row ?? -1, confidence: holder === null ? 0.4 : holder.isSure ? 0.85 : 0.5, rule: `office-${kind}`,
      });
    }
    i = end - 1;
  }
  return found;
}
