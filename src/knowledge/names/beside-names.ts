import type { LanguagePack, Tokens } from '../../model/index.js';
import { listedAs } from '../tagger/common-word.js';
import { partOf, type TaggedName } from '../tagger/index.js';

/*
 * Where words are not parted, a day or an auxiliary beside a name may be taken for its letters: 扬·科瓦尔周二, 博世将, 周三贝鲁特.
 * So may what joins two names: 王辉和成红霞.
 */

/** Fewest letters before a word that ends a name. */
const fewestLetters = 2;

/** Tagged names without the words beside them, two where words join them; a person whose surname was such a word is nobody. */
export function partFromBeside(text: string, tokens: Tokens, pack: LanguagePack, tagged: readonly TaggedName[]): readonly TaggedName[] {
  const { besideNames, nameJoints } = pack.names;
  if (besideNames.length === 0) return tagged;
  return tagged.flatMap((name) => part(text, tokens, besideNames, name) ?? []).flatMap((name) => (nameJoints === '' ? name : atJoint(text, tokens, pack, name)));
}

/** True for a letter that is part of a word with the one before it or behind it: 和 of 共和国, of 呼和浩特. */
function isInWord(surface: string, at: number): boolean {
  return [[at - 1, at + 1], [at, at + 2], [at - 1, at + 2], [at, at + 3], [at - 1, at + 3]].some(([from, to]) => listedAs(surface.slice(from, to)).small);
}

/** Both names that a joint holds together; an organisation is parted only where one could end before it: “工业和信息化部” is one body. */
function atJoint(text: string, tokens: Tokens, pack: LanguagePack, name: TaggedName): readonly TaggedName[] {
  const { nameJoints, organisationEndings } = pack.names;
  for (let joint = name.firstToken + fewestLetters; joint + fewestLetters < name.endToken; joint++) {
    if (!nameJoints.includes(text.charAt(tokens.start[joint]!)) || isInWord(text.slice(name.start, name.end), tokens.start[joint]! - name.start)) continue;
    const before = text.slice(name.start, tokens.start[joint]);
    if (name.type === 'MISC' || (name.type === 'ORG' && !organisationEndings.some((ending) => before.endsWith(ending)))) continue;
    return [partOf(name, name.firstToken, joint, tokens), ...atJoint(text, tokens, pack, partOf(name, joint + 1, name.endToken, tokens))];
  }
  return [name];
}

function part(text: string, tokens: Tokens, words: readonly string[], name: TaggedName): TaggedName | null {
  const surface = text.slice(name.start, name.end);
  const head = words.find((word) => word.length > 1 && surface.startsWith(word));
  if (head !== undefined) return name.type === 'PER' || surface.length === head.length ? null : from(tokens, name, name.start + head.length);
  const cut = Math.min(...words.map((word) => surface.indexOf(word, fewestLetters)).filter((at) => at >= 0));
  return Number.isFinite(cut) ? upTo(tokens, name, name.start + cut) : name;
}

function from(tokens: Tokens, name: TaggedName, start: number): TaggedName {
  let { firstToken } = name;
  while (firstToken < name.endToken - 1 && tokens.start[firstToken]! < start) firstToken++;
  return { ...name, firstToken, start: tokens.start[firstToken]! };
}

function upTo(tokens: Tokens, name: TaggedName, end: number): TaggedName {
  let { endToken } = name;
  while (endToken > name.firstToken + 1 && tokens.end[endToken - 1]! > end) endToken--;
  return { ...name, endToken, end: tokens.end[endToken - 1]! };
}
