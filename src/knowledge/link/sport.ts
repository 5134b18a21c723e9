import { TokenFlag, TokenKind, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import { LexiconBuilder, perPack, type Lexicon } from '../../match/index.js';
import { fold } from '../../text/index.js';
import { foldedSlice } from '../names/inflector.js';
import { isJoint } from './places.js';

/*
 * In a report on sport, “Barcelona beat Porto” names two teams. The tagger and the lists see two cities; the words around
 * them tell.
 */

/** A text is on sport from this many words of sport on, two of them different: “points” alone may be of interest rates … */
const leastWords = 3;
/** … if they are at least one in so many tokens. */
const mostTokensAWord = 90;
/** A text whose first sentence names a sport needs but this many, and may hold more between them: tables of results are mostly names. */
const leastAfterHeading = 2;
const mostTokensAfterHeading = 250;

const sportOf = perPack((pack: LanguagePack): { readonly words: Lexicon; readonly locatives: ReadonlySet<string> } => {
  const builder = new LexiconBuilder();
  for (const word of pack.names.sportWords) builder.add(word, 0);
  return { words: builder.build(), locatives: new Set(pack.names.locatives.map(fold)) };
});

/** True where a text is on sport. */
export function isOnSport(tokens: Tokens, pack: LanguagePack): boolean {
  if (pack.names.sportWords.length === 0) return false;
  const { words } = sportOf(pack);
  let found = 0;
  let inHeading = 0;
  const distinct = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const word = words.word(tokens.keyA[i]!, tokens.keyB[i]!);
    if (word === -1) continue;
    const node = words.next(0, word);
    if (node === -1 || !words.ends(node)) continue;
    found++;
    if (tokens.sentence[i] === tokens.sentence[0]) inHeading++;
    distinct.add(word);
  }
  const [least, most] = inHeading > 0 && tokens.sentence[0] !== tokens.sentence[tokens.length - 1] ? [leastAfterHeading, mostTokensAfterHeading] : [leastWords, mostTokensAWord];
  return found >= least && distinct.size > 1 && found * most >= tokens.length;
}

/** True where a place stands as a place: after “in”, in brackets as an athlete's country (a town there is his club), after a comma as the country of a town, before the date that opens a report. */
export function isLocative(text: string, tokens: Tokens, { firstToken, endToken }: NameCandidate, pack: LanguagePack, isCountry: boolean): boolean {
  if (endToken < tokens.length && tokens.kind[endToken] === TokenKind.number && tokens.end[endToken]! - tokens.start[endToken]! === 4 && text.charAt(tokens.end[endToken]!) === '-') return true;
  if (firstToken === 0) return false;
  const before = firstToken - 1;
  const mark = text.charAt(tokens.start[before]!);
  // “PHOENIX AT NEW JERSEY” is a fixture.
  if ((tokens.flags[before]! & TokenFlag.allCaps) !== 0) return false;
  return (isCountry && mark === '(') || (mark === ',' && before > 0 && (tokens.flags[before - 1]! & TokenFlag.capital) !== 0) || sportOf(pack).locatives.has(foldedSlice(text, tokens.start[before]!, tokens.end[before]!));
}

/** Longest line of results, in tokens. */
const longestLine = 24;
/** Fewest figures behind a name in a row of standings, and most digits of one that is no year. */
const leastFigures = 4;
const mostDigits = 3;

/** Names and figures of the line that tokens `[from, to)` are; null where it holds a word in small letters. */
function lineOf(tokens: Tokens, from: number, to: number): { readonly names: number; readonly figures: number } | null {
  let names = 0;
  let figures = 0;
  for (let i = from; i < to; i++) {
    const isWord = tokens.kind[i] === TokenKind.word;
    if (isWord && (tokens.flags[i]! & TokenFlag.capital) === 0) return null;
    if (isWord && (i === from || tokens.kind[i - 1] !== TokenKind.word)) names++;
    if (tokens.kind[i] === TokenKind.number) figures++;
  }
  return { names, figures };
}

/** True where a name stands in a line of results: one name before a row of figures (“Bordeaux 20 9 7 4 29”), or two with one each (“Indiana 86 Dallas 71”). */
export function isInResults(tokens: Tokens, { firstToken, endToken }: NameCandidate): boolean {
  if (endToken >= tokens.length || tokens.kind[endToken] !== TokenKind.number || tokens.end[endToken]! - tokens.start[endToken]! > mostDigits) return false;
  const sentence = tokens.sentence[firstToken]!;
  let from = firstToken;
  while (from > 0 && tokens.sentence[from - 1] === sentence && firstToken - from < longestLine) from--;
  let to = endToken;
  while (to < tokens.length && tokens.sentence[to] === sentence && to - from <= longestLine) to++;
  const line = to - from <= longestLine ? lineOf(tokens, from, to) : null;
  return line !== null && ((line.names === 1 && line.figures >= leastFigures) || (line.names === 2 && line.figures === 2));
}

const teamRolesOf = perPack((pack: LanguagePack): ReadonlySet<string> => new Set(pack.names.teamRoles.map(fold)));

/** True where a noun for somebody of a team stands beside a place: “Marseille coach”, “Bayern-Trainer”, “allenatore del Bari”. */
export function hasTeamRoleBeside(text: string, tokens: Tokens, candidate: NameCandidate, pack: LanguagePack): boolean {
  const roles = teamRolesOf(pack);
  if (roles.size === 0) return false;
  const { firstToken, endToken, end } = candidate;
  const isRole = (at: number): boolean => at >= 0 && at < tokens.length && tokens.sentence[at] === tokens.sentence[firstToken] && roles.has(foldedSlice(text, tokens.start[at]!, tokens.end[at]!));
  if (endToken < tokens.length) {
    const mark = text.slice(end, tokens.start[endToken]);
    if (mark === ' ' && isRole(endToken)) return true;
    if (mark === '' && text.charAt(end) === '-' && isRole(endToken + 1)) return true;
  }
  let before = firstToken - 1;
  if (before < 0 || text.slice(tokens.end[before], candidate.start).trim() !== '') return false;
  if (isJoint(foldedSlice(text, tokens.start[before]!, tokens.end[before]!), pack)) before--;
  else if (!pack.names.roleOrder.nameAfter.includes('')) return false;
  return isRole(before);
}
