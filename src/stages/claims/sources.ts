import type { AttributionType, Entity, Mention, Span } from '../../model/index.js';
import type { Hit } from './cues.js';
import { isCountry } from './candidates.js';
import { hitsOf, parting, spanOf, type Place, type Placed, type Scene } from './scene.js';

/*
 * What the words of a source tell: which of them belong to it, of what kind it is, and which names only say whose it is.
 */

/** True where nothing but a mark follows a word in its clause. */
export function closesClause(scene: Scene, hit: Place): boolean {
  return hit.end >= scene.end - 3 || scene.marks[hit.end - scene.first]! - scene.marks[hit.end - 1 - scene.first]! >= 5;
}

/** True for a country or town that only says whose the next name is (“Ukraine's General Staff”). */
export function belongsTo(scene: Scene, mention: Placed<Mention>): boolean {
  if (mention.of.type === 'ORG') {
    if (scene.dense && isBodyOf(scene, mention)) return true;
    const titles = hitsOf(scene, 'persons');
    const title = titles.find((h) => h.first >= mention.end && h.first - mention.end <= 1);
    if (title !== undefined && scene.mentions.some((m) => m.of.type === 'PER' && m.first >= title.end && m.first - title.end <= 1)) return true;
    return titles.some((h) => h.end <= mention.first && mention.first - h.end <= 1 && parting(scene, h, mention) === 0) && bearer(scene, mention) !== undefined;
  }
  if (mention.of.type !== 'LOC') return false;
  if (scene.hits.some((h) => titles.has(h.kind) && h.first >= mention.end && h.first - mention.end <= 2 && parting(scene, mention, h) === 0)) return true;
  return scene.mentions.some((m) => m !== mention && m.first >= mention.end && m.first - mention.end <= 2 && m.of.type !== 'LOC' && parting(scene, mention, m) === 0);
}

/** トヨタ自動車の佐藤社長: where words are not parted, a body with the word of belonging and a person behind it is the person's. */
function isBodyOf({ mentions, sheet: { text, pack } }: Scene, body: Placed<Mention>): boolean {
  const { nameBefore } = pack.names.roleOrder;
  return mentions.some((m) => m.of.type === 'PER' && m.first > body.end && (nameBefore ?? []).includes(text.slice(body.of.end, m.of.start)));
}

/** The person named right behind a body: “the chairman of the bank Ann Berg” where no word stands between. */
function bearer(scene: Scene, body: Placed<Mention>): Placed<Mention> | undefined {
  return scene.mentions.find((m) => m.of.type === 'PER' && m.of.form !== 'adjective' && m.first >= body.end && m.first - body.end <= 1 && parting(scene, body, m) === 0);
}

/** Kinds of nouns that name a voice or its office. */
export const titles: ReadonlySet<string> = new Set(['persons', 'officials', 'governments', 'organisations', 'statistics', 'media', 'documents']);

/** True where a name that speaks for itself holds some of the words. */
export function partOfMention(scene: Scene, place: Place): boolean {
  return scene.mentions.some((m) => m.first < place.end && place.first < m.end && m.of.entity !== null && m.of.form !== 'adjective' && m.of.type !== 'LOC');
}

/** True for the town of 奥斯陆消息: news comes from there, and nobody speaks. A country or its seat of power speaks. */
export function isWhereFrom(scene: Scene, { of, end }: Placed<Mention>): boolean {
  return of.type === 'LOC' && of.entity !== null && !isCountry(of.entity) && hitsOf(scene, 'newsFrom').some((h) => h.first === end);
}

/** What kind of voice a source noun is. */
export function typeOf(kind: string): AttributionType {
  return kind === 'statistics' ? 'statistics' : kind === 'documents' ? 'document' : kind === 'media' ? 'medium' : 'report';
}

/** Where a reporting word stands, in characters. */
export function cueSpan(scene: Scene, hit: Hit): Span {
  return spanOf(scene.sheet.tokens, hit);
}

/** A source noun with the words that belong to it: the adjective of a country and the like on either side. */
export function sourceText(scene: Scene, place: Place): string {
  const { first, end } = sourcePlace(scene, place);
  const span = spanOf(scene.sheet.tokens, { first, end });
  return scene.sheet.text.slice(span.start, span.end);
}

/** A body that no list knows is also told by its words, so that the reader can tell which. */
export function wordsOf(scene: Scene, speaker: Entity | null, place: Place): string | null {
  if (speaker === null || speaker.type !== 'ORG' || speaker.row >= 0) return null;
  return wordsAt(scene, place);
}

/** A source noun with all that follows it up to the mark that ends it: “dati dell'Istat”. */
export function wholeSource(scene: Scene, noun: Place): Place {
  const { first, end } = sourcePlace(scene, noun);
  const rest = clauseRest(scene, { first, end });
  return rest.end - end <= 4 && rest.end < scene.end && closesClause(scene, rest) ? rest : { first, end };
}

/** The text of some words. */
export function wordsAt(scene: Scene, place: Place): string {
  const span = spanOf(scene.sheet.tokens, place);
  return scene.sheet.text.slice(span.start, span.end);
}

/** Where a source noun stands with the names beside it. */
export function sourcePlace(scene: Scene, place: Place): Place {
  let { first, end } = place;
  const fixed = (at: number): boolean => at < scene.first || at >= scene.end
    || scene.hits.some((h) => h.first <= at && at < h.end && (h.kind === 'according' || h.kind === 'say' || h.kind === 'afterAccording' || h.kind === 'clause' || h.kind === 'and'))
    || scene.marks[at - scene.first]! !== (at > scene.first ? scene.marks[at - 1 - scene.first]! : 0)
    || scene.times.some((t) => t.first <= at && at < t.end) || scene.quantities.some((q) => q.first <= at && at < q.end);
  for (const m of scene.mentions) {
    if (m.end <= first && first - m.end <= 1 && !fixed(first - 1)) first = m.first;
    else if (m.first >= end && m.first - end <= 1 && !fixed(m.first) && !fixed(end)) end = m.end;
  }
  return { first, end };
}

/** A noun with what follows it in its clause, up to the word that opens what is said (“the mayor of the town that …”), seven words at most. */
export function clauseRest(scene: Scene, noun: Place): Place {
  let end = noun.end;
  const opensSaid = (at: number): boolean => hitsOf(scene, 'that').some((h) => h.first === at);
  while (end < scene.end - 1 && end - noun.first < 7 && !opensSaid(end) && scene.marks[end - scene.first]! === scene.marks[end - 1 - scene.first]!) end++;
  return { first: noun.first, end };
}
