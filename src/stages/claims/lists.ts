import { TokenKind, type Entity } from '../../model/index.js';
import { byNearness, isCountry, isGoal, type Candidate, type Subjects } from './candidates.js';
import type { CueKind } from './cues.js';
import { hitsOf, type Place, type Scene } from './scene.js';

/*
 * Names told in one list: “in the Netherlands, Belgium and Spain”, “荷兰、比利时和西班牙”, “Şam, Halep ve Humus'ta”.
 */

/** Tokens between two names of a list: a mark or “and”, and a preposition or article (“, and in the”). */
const mostBetween = 4;
/** Characters of the words that may stand beside “and”. */
const longestFiller = 5;
const mark = /^[,،，]$/;
const joiningMark = /^、$/;
const apostrophe = /^['’]$/;
/** What two names of one list have not between them. */
const parts: ReadonlySet<CueKind> = new Set(['metric', 'event', 'say', 'deny', 'level', 'up', 'down', 'clause', 'that', 'negation', 'planned', 'outOf']);

/** How two names are joined: “and” ends a list, a mark only goes on with it; null where they stand in none. */
function joint(scene: Scene, a: Candidate, b: Candidate): 'and' | 'mark' | null {
  const { text, tokens } = scene.sheet;
  if (isJoined(scene, a, b)) return 'and';
  if (b.first - a.end > mostBetween || b.first <= a.end) return null;
  const between = (p: Place): boolean => p.first >= a.end && p.end <= b.first;
  if (scene.quantities.some(between) || scene.times.some(between) || scene.hits.some((h) => parts.has(h.kind) && between(h) && !isPreposition(scene, h))) return null;
  let found: 'and' | 'mark' | null = hitsOf(scene, 'and').some(between) ? 'and' : null;
  for (let at = a.end; at < b.first; at++) {
    const word = text.slice(tokens.start[at]!, tokens.end[at]!);
    if (joiningMark.test(word)) found = 'and';
    else if (mark.test(word)) found ??= 'mark';
    else if (!apostrophe.test(word) && (word.length > longestFiller || tokens.kind[at] === TokenKind.punctuation)) return null;
  }
  return found;
}

/** True for the “al” of “al Sudan e al Ciad”, which stands before figures too. */
function isPreposition(scene: Scene, { first, end }: Place): boolean {
  return (['to', 'at', 'from', 'by'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first === first && h.end === end));
}

/** True where the letter of “and” is written onto the second of two names (هولندا وبلجيكا). */
function isJoined({ sheet: { text, tokens, pack: { claims: { joinLetter } } } }: Scene, a: Place, b: Place): boolean {
  return joinLetter !== '' && b.first === a.end && text[tokens.start[b.first]!] === joinLetter;
}

/** True for two names of a kind: two countries, two towns, two bodies, two people. What no list knows is of the kind of its neighbour. */
function isAlike(scene: Scene, a: Candidate, b: Candidate): boolean {
  const isUnknown = a.entity.row < 0 || b.entity.row < 0;
  // The Arabic “and Russia” is spelt as an adjective may be.
  const isOneForm = (a.of.form === 'adjective') === (b.of.form === 'adjective') || isJoined(scene, a, b);
  return a.entity.type === b.entity.type && (isUnknown || isCountry(a.entity) === isCountry(b.entity)) && isOneForm;
}

/** The list that a name stands in, in order, among candidates in the order of the text; the name alone where it stands in none. */
export function listOf(scene: Scene, name: Candidate, all: readonly Candidate[]): readonly Candidate[] {
  const at = all.indexOf(name);
  const joints = (i: number): 'and' | 'mark' | null => (i < 0 || i + 1 >= all.length || !isAlike(scene, all[i]!, all[i + 1]!) ? null : joint(scene, all[i]!, all[i + 1]!));
  let from = at;
  while (joints(from - 1) !== null) from--;
  let to = at;
  let last = -1;
  for (let i = from, how = joints(i); how !== null; how = joints(++i)) {
    to = i + 1;
    if (how === 'and') last = i + 1;
  }
  // “İsveç, Sudan ve Çad'a yardım gönderecek”: a comma sets the subject off from whom it sends something.
  if (last - from > 1 && scene.sheet.pack.claims.verbLast && all[from]!.first === scene.first && isGoal(scene, all[last]!)) from++;
  return last < at || at < from || to === from ? [name] : all.slice(from, last + 1);
}

/** Gives those who stand in one list with somebody the same part: police “arrested 23 people in Belgium and Spain”. */
export function withLists(scene: Scene, subjects: Subjects, all: readonly Candidate[]): Subjects {
  const found: Subjects[number][] = [];
  const isTold = (entity: Entity, among: Subjects): boolean => among.some((s) => s.entity === entity);
  for (const subject of subjects) {
    const listed = all.flatMap((name) => (name.entity === subject.entity ? listOf(scene, name, all) : [])).filter(({ entity }) => entity === subject.entity || !isTold(entity, subjects));
    for (const { entity } of listed.length === 0 ? [subject] : listed) if (!isTold(entity, found)) found.push({ entity, role: subject.role });
  }
  return found;
}

/** The two nearest sides, of which a list is one: “aid for Sudan and Chad” has one side. In the order of the text. */
export function closestSides(scene: Scene, anchors: readonly Place[], among: readonly Candidate[], limit: number, extra: (c: Candidate) => number): readonly Candidate[] {
  const [first, ...others] = byNearness(scene, anchors, among, limit, extra);
  if (first === undefined) return [];
  const own = new Set(listOf(scene, first, among).map((c) => c.entity));
  const second = others.find((c) => !own.has(c.entity));
  return (second === undefined ? [first] : [first, second]).sort((a, b) => a.first - b.first);
}
