import { TokenKind, type Mention } from '../../model/index.js';
import { closesClause, titles } from './sources.js';
import { clausePart, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';

/** Auxiliaries and the like between a comma and its verb (“hat am Montag”, “a”). */
const mostAuxiliaries = 3;
/** Words of a title between two commas. */
const longestTitle = 14;
const comma = /^[,，،]$/;

function isComma({ sheet: { text, tokens }, first, end }: Scene, at: number): boolean {
  return at >= first && at < end && tokens.kind[at] === TokenKind.punctuation && comma.test(text.slice(tokens.start[at]!, tokens.end[at]!));
}

/**
 * The person who stands in commas before a verb, or whose title does: “The spokesman of the ministry, Ann Berg, denied …”,
 * “Ann Berg, spokeswoman of the bank, said …”. What stands between the commas, or behind the verb, is not the subject.
 */
export function personInCommas(scene: Scene, verb: Place): Placed<Mention> | null {
  let close = verb.first - 1;
  while (close > scene.first && verb.first - close <= mostAuxiliaries && !isComma(scene, close)) close--;
  if (!isComma(scene, close)) return null;
  const people = scene.mentions.filter((m) => m.of.type === 'PER' && m.of.entity !== null && m.of.form === 'name');
  const inside = people.find((m) => m.end === close);
  if (inside !== undefined) return isComma(scene, inside.first - 1) && hasTitle(scene, { first: Math.max(scene.first, inside.first - longestTitle), end: inside.first - 1 }) ? inside : null;
  let open = close - 1;
  while (open > scene.first && close - open <= longestTitle && !isComma(scene, open)) open--;
  if (!isComma(scene, open)) return null;
  const outside = people.find((m) => m.end === open);
  return outside !== undefined && hasTitle(scene, { first: open + 1, end: close }) ? outside : null;
}

/** Words between two commas, and between the subject of a sentence and the first of them. */
const longestInsert = 18;
const nearInsert = 1;

/**
 * The comma that opens what stands between a subject and its verb: “The paper, quoting an analyst, said …”, “Minister Ann Berg, speaking in parliament,
 * denied …”. Null where no two commas stand before the verb, or where the subject stands right behind it (“…, sagte Berg”).
 */
export function insertBefore(scene: Scene, verb: Place): number | null {
  const { verbLast, clauseMarked } = scene.sheet.pack.claims;
  let close = verb.first - 1;
  while (close > scene.first && verb.first - close <= mostAuxiliaries && !isComma(scene, close) && !isBracket(scene, close, /[)）]/)) close--;
  const isBracketed = isBracket(scene, close, /[)）]/);
  if (verbLast || !(isBracketed || isComma(scene, close)) || hasSubjectBehind(scene, verb, clauseMarked)) return null;
  let open = close - 1;
  const opens = (at: number): boolean => (isBracketed ? isBracket(scene, at, /[(（]/) : isComma(scene, at));
  while (open > scene.first && close - open <= longestInsert && !opens(open)) open--;
  return opens(open) ? open : null;
}

function isBracket({ sheet: { text, tokens }, first }: Scene, at: number, bracket: RegExp): boolean {
  return at > first && bracket.test(text.charAt(tokens.start[at]!));
}

/** True for “…, sagte Ministerin Berg”. Where no word opens a reported clause (“said Berg would go”), the name must end its own. */
function hasSubjectBehind(scene: Scene, verb: Place, clauseMarked: boolean): boolean {
  return scene.mentions.some((m) => m.of.type !== 'LOC' && (clauseMarked || closesClause(scene, m)) && m.first >= verb.end && m.first - verb.end <= nearSubject && parting(scene, verb, m) === 0 && !hitsOf(scene, 'that').some((h) => h.first >= verb.end && h.end <= m.first));
}

/** Words between a verb and the name of its subject. */
const nearSubject = 4;

/** True for the subject before such a comma: it ends there, but for a name of its own, and nothing but its title parts it from the start of its sentence. */
export function endsAt(scene: Scene, subject: Place, comma: number): boolean {
  if (subject.end > comma || comma - subject.end > nearInsert) return false;
  return parting(scene, { first: scene.first, end: scene.first + 1 }, subject) < clausePart || (isComma(scene, subject.first - 1) && hasTitle(scene, { first: scene.first, end: subject.first - 1 }));
}

function hasTitle(scene: Scene, within: Place): boolean {
  const isWithin = (h: Place): boolean => h.first >= within.first && h.end <= within.end;
  return scene.hits.some((h) => titles.has(h.kind) && isWithin(h)) && !scene.hits.some((h) => (h.kind === 'say' || h.kind === 'deny' || h.kind === 'clause') && isWithin(h));
}

/** “…, said Brazil's negotiator, Ann Berg.”: the person whose name closes the sentence behind a comma bears the title behind the verb. */
export function personBehindTitle(scene: Scene, verb: Place): Placed<Mention> | null {
  const { text, tokens } = scene.sheet;
  const found = scene.mentions.find((m) => m.of.type === 'PER' && m.of.entity !== null && m.of.form === 'name' && m.first > verb.end + 1 && m.first - verb.end <= longestTitle && isComma(scene, m.first - 1));
  if (found === undefined || parting(scene, verb, found) > partedOnce) return null;
  const isClosed = found.end >= scene.end || /^[.,;!?…]$/.test(text.slice(tokens.start[found.end]!, tokens.end[found.end]!));
  const between = (p: Place): boolean => p.first >= verb.end && p.end < found.first;
  return isClosed && !scene.mentions.some((m) => m.of.type === 'PER' && m.of.form === 'name' && between(m)) && !(['that', 'clause', 'say', 'level'] as const).some((kind) => hitsOf(scene, kind).some(between)) && !scene.quantities.some(between) ? found : null;
}

/** What one comma parts. */
const partedOnce = 6;
