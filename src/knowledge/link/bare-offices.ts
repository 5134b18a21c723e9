import { TokenFlag, type KnowledgeBase, type LanguagePack, type OfficeKind, type Tokens } from '../../model/index.js';
import { perPack } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';
import type { Choice } from './choose.js';

/*
 * “The foreign minister” alone means the one of the country that is spoken of, or the one named before. A guess would put
 * words into somebody's mouth: where two countries or two ministers are about, nobody is meant.
 */

/** Offices that only a country's government has, one at a time: a president may be a company's, a premier a province's. */
const governmental: ReadonlySet<OfficeKind> = new Set(['foreign-minister', 'defence-minister', 'finance-minister']);

const wordsOf = perPack((pack: LanguagePack) => ({
  definite: new Set(pack.names.roleOrder.definite.map(fold)),
  of: new Set(pack.names.roleOrder.nameAfter.map((words) => fold(words).split(' ')[0]!).filter((word) => word !== '')),
}));

/** What a document is searched for, and in. */
interface Text {
  readonly text: string;
  readonly tokens: Tokens;
  readonly choices: readonly Choice[];
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
}

/** True where the tokens `[first, end)` of a role stand alone behind an article: “said the foreign minister”, not “the foreign minister of the day” nor “Treffen der Außenminister”. */
export function isBareOffice({ text, tokens, pack }: Text, first: number, end: number, kind: OfficeKind): boolean {
  const { definite, of } = wordsOf(pack);
  if (!governmental.has(kind) || first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  const word = (at: number): string => foldedSlice(text, tokens.start[at]!, tokens.end[at]!);
  if (!definite.has(word(first - 1))) return false;
  const isInside = first > 1 && tokens.sentence[first - 2] === tokens.sentence[first];
  if (pack.names.capitalNouns && isInside && (tokens.flags[first - 2]! & TokenFlag.capital) !== 0) return false;
  if (end >= tokens.length || tokens.sentence[end] !== tokens.sentence[first]) return true;
  const isName = (tokens.flags[end]! & TokenFlag.capital) !== 0 && text.slice(tokens.end[end - 1]!, tokens.start[end]!) === ' ';
  return !isName && !of.has(word(end));
}

/** Sentences before a role, in its paragraph, in which its country may be named. */
const reach = 2;

/**
 * The row of the one country that a role's sentence and those before it speak of, by its own name or adjective; -1 where
 * anybody or anything of another country is named there.
 *
 * @param next index of the first choice behind the role's first token
 */
export function countryAtHand({ text, tokens, choices, knowledge }: Text, first: number, next: number): number {
  const sentence = tokens.sentence[first]!;
  let country: string | null = null;
  let isNamed = false;
  const takes = ({ row, candidate }: Choice): boolean => {
    if (row < 0) return true;
    const { country: own, subtype } = knowledge.entity(row);
    if (own === null) return true;
    if (country !== null && own !== country) return false;
    country = own;
    isNamed ||= subtype === 'country' && (candidate.form === 'name' || candidate.form === 'acronym' || candidate.form === 'adjective');
    return true;
  };
  for (let at = next; at < choices.length && tokens.sentence[choices[at]!.candidate.firstToken] === sentence; at++) if (!takes(choices[at]!)) return -1;
  for (let at = next - 1; at >= 0; at--) {
    const { firstToken, end } = choices[at]!.candidate;
    if (sentence - tokens.sentence[firstToken]! > reach || text.slice(end, tokens.start[first]!).includes('\n')) break;
    if (!takes(choices[at]!)) return -1;
  }
  return country === null || !isNamed ? -1 : knowledge.countryRow(country);
}
