import type { Attribution, AttributionType, Entity, Mention, Span, Tokens } from '../../model/index.js';
import { CueBit, type Hit } from './cues.js';
import { distance, hitsOf, parting, spanOf, type Glimpse, type Place, type Placed, type Scene } from './scene.js';

/** A voice in a sentence and the words it answers for. */
export interface Voice {
  readonly attribution: Attribution;
  /** Where the reporting word stands. */
  readonly cue: Hit;
  /** The words that name the voice. */
  readonly who: Place | null;
  /** It denies what it reports. */
  readonly denies: boolean;
  readonly rule: string;
}

/** Persons and organisations that a later sentence may mean by “he” or “the bank”. */
export interface Heard {
  person: Entity | null;
  organisation: Entity | null;
  speaker: Entity | null;
}

const reach = 14;
const typeCost: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 4, MISC: 20 };
const rank: Readonly<Record<AttributionType, number>> = { medium: 0, speech: 1, report: 2, document: 3, statistics: 4 };

/** Every voice of a sentence, outermost first. */
export function findVoices(scene: Scene, heard: Heard): readonly Voice[] {
  const voices: Voice[] = [];
  const { hits } = scene;
  for (const hit of hits) {
    if (hit.kind === 'say' || hit.kind === 'deny') {
      if (voices.some((v) => v.cue.end > hit.first && v.cue.first < hit.end)) continue;
      const voice = speaking(scene, hit, heard);
      if (voice !== null) voices.push(voice);
    } else if (hit.kind === 'according' || hit.kind === 'afterAccording') {
      const voice = accordingTo(scene, hit, heard);
      if (voice !== null) voices.push(voice);
    }
  }
  const outer = hitsOf(scene, 'cited').flatMap((hit) => quoting(scene, hit) ?? []);
  const inner = voices
    .filter((v) => !outer.some((o) => o.who !== null && v.who !== null && o.who.first === v.who.first))
    .filter((v, i, all) => !all.some((w, j) => j < i && sameVoice(v, w)))
    .sort((a, b) => rank[a.attribution.type] - rank[b.attribution.type] || a.cue.first - b.cue.first);
  return [...outer, ...inner];
}

function sameVoice(a: Voice, b: Voice): boolean {
  if (a.who !== null && b.who !== null && a.who.first < b.who.end && b.who.first < a.who.end) return true;
  return a.attribution.speaker !== null && a.attribution.speaker === b.attribution.speaker;
}

const voiceKinds: ReadonlySet<string> = new Set(['say', 'deny', 'according', 'afterAccording', 'cited']);

/** True where a sentence holds a word that could bring in a voice. */
export function mayHaveVoice(glimpse: Glimpse): boolean {
  return (glimpse.bits & CueBit.voice) !== 0 && glimpse.hits.some((h) => voiceKinds.has(h.kind));
}

const remembered = new WeakMap<Tokens, Map<number, readonly Voice[]>>();

/** Keeps the voices of a sentence from the quotation stage, for a sentence that the claim stage need not read again. */
export function keepVoices(tokens: Tokens, first: number, voices: readonly Voice[]): void {
  let kept = remembered.get(tokens);
  if (kept === undefined) remembered.set(tokens, (kept = new Map()));
  kept.set(first, voices);
}

/** The voices that were kept of the sentence that begins at a token. */
export function keptVoices(tokens: Tokens, first: number): readonly Voice[] | undefined {
  return remembered.get(tokens)?.get(first);
}

/** Remembers whom the sentence names, for the next one. */
export function hear(mentions: readonly Mention[], [from, to]: readonly [number, number], voices: readonly Voice[], heard: Heard): void {
  for (let i = from; i < to; i++) {
    const of = mentions[i]!;
    if (of.entity === null || of.form === 'adjective') continue;
    if (of.type === 'PER') heard.person = of.entity;
    else if (of.type === 'ORG') heard.organisation = of.entity;
  }
  for (const voice of voices) {
    const speaker = voice.attribution.speaker;
    if (speaker !== null && voice.attribution.type !== 'medium') {
      heard.speaker = speaker;
      if (speaker.type === 'PER') heard.person = speaker;
      else if (speaker.type === 'ORG') heard.organisation = speaker;
    }
  }
}

/** True where nothing but auxiliaries and adverbs stands between a clause mark, or the start of the sentence, and a word. */
function opensSegment(scene: Scene, at: number): boolean {
  for (let i = at; i > at - 3; i--) {
    if (i <= scene.first) return true;
    if (scene.marks[i - 1 - scene.first]! - (i - 2 >= scene.first ? scene.marks[i - 2 - scene.first]! : 0) >= 4) return true;
    if (scene.mentions.some((m) => m.end === i) || scene.hits.some((h) => h.end === i && (titles.has(h.kind) || h.kind === 'pronouns'))) return false;
  }
  return false;
}

/** True where nothing but a mark follows a word in its clause. */
function closesClause(scene: Scene, hit: Place): boolean {
  return hit.end >= scene.end - 3 || scene.marks[hit.end - scene.first]! - scene.marks[hit.end - 1 - scene.first]! >= 5;
}

/** True for a bare subject at the start of a sentence: no case ending, a comma or the rest of the clause behind it. */
function opensSentence(scene: Scene, place: Place): boolean {
  if (place.first - scene.first > 8 || scene.mentions.some((m) => m.end <= place.first && m.of.type !== 'LOC' && m.of.form !== 'adjective' && !belongsTo(scene, m))) return false;
  const { text, tokens } = scene.sheet;
  return place.end >= scene.end || !/^['’]/.test(text.slice(tokens.start[place.end]!, tokens.end[place.end]!));
}

interface Speaker {
  readonly place: Place;
  readonly speaker: Entity | null;
  readonly source: string | null;
  readonly cost: number;
  readonly type: AttributionType;
}

function speaking(scene: Scene, hit: Hit, heard: Heard): Voice | null {
  const opens = opensSegment(scene, hit.first);
  const that = scene.hits.find((h) => h.kind === 'that' && h.first >= hit.end && h.first <= hit.end + 8);
  const closes = scene.sheet.pack.claims.verbLast && closesClause(scene, hit);
  const candidates: Speaker[] = [];
  const weigh = (place: Place, speaker: Entity | null, source: string | null, extra: number, type: AttributionType): void => {
    if (place.first < hit.end && place.end > hit.first) return;
    const after = place.first >= hit.end;
    if (after && that !== undefined && that.first < place.first) return;
    const parted = parting(scene, hit, place);
    if (after && parted >= 5) return;
    let cost = distance(scene, hit, place) + extra + (after ? (opens ? 0 : 6) : (opens ? 4 : 0));
    if (!after && parted >= 30) cost += 40;
    else if (!after && closes && opensSentence(scene, place)) cost = Math.min(cost, 8 + extra);
    if (cost <= reach + 8) candidates.push({ place, speaker, source, cost, type });
  };
  for (const mention of scene.mentions) {
    const { of } = mention;
    if (of.form === 'adjective' || (of.entity === null && of.form === 'pronoun')) continue;
    if (of.entity === null && of.form === 'nominal') continue;
    if (of.type === 'LOC' && !speaksForCountry(scene, mention)) continue;
    if (belongsTo(scene, mention) || inCompound(scene, mention) || scene.hits.some((h) => h.first === mention.end && (h.kind === 'metric' || h.kind === 'event'))) continue;
    weigh(mention, of.entity, null, typeCost[of.type] ?? 8, 'speech');
  }
  for (const other of scene.hits) {
    if (other.kind === 'officials' || other.kind === 'media' || other.kind === 'statistics' || other.kind === 'documents') {
      if (!partOfMention(scene, other)) weigh(other, null, sourceText(scene, other), other.kind === 'officials' ? 1 : 3, typeOf(other.kind));
    } else if (other.kind === 'persons' && heard.person !== null && !nextToName(scene, other) && (standsAlone(scene, other, hit, true) || opensFor(scene, other, closes))) {
      weigh(other, heard.person, null, 2, 'speech');
    } else if (other.kind === 'persons' && other.first >= hit.end && other.first - hit.end <= 1 && !nextToName(scene, other) && !partOfMention(scene, other)) {
      const who = clauseRest(scene, other);
      weigh(who, null, wordsAt(scene, who), 2, 'report');
    } else if (other.kind === 'governments' && !partOfMention(scene, other)) {
      weigh(other, null, null, 1, 'report');
    } else if (other.kind === 'organisations' && heard.organisation !== null && !partOfMention(scene, other) && (standsAlone(scene, other, hit, false) || opensFor(scene, other, closes))) {
      weigh(other, heard.organisation, null, 2, 'speech');
    } else if (other.kind === 'pronouns' && (heard.speaker ?? heard.person) !== null) {
      weigh(other, heard.speaker ?? heard.person, null, 1, 'speech');
    }
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const best = bearerOf(scene, hit, lastInApposition(scene, candidates[0]), candidates);
  const denies = hit.kind === 'deny';
  if (best !== undefined && best.speaker === null && best.source === null) return null;
  if (best === undefined) {
    const subject = scene.mentions.find((m) => m.end <= hit.first && m.of.form !== 'adjective' && (m.of.type === 'PER' || m.of.type === 'ORG') && m.of.entity !== null && m.first - scene.first <= 2);
    if (subject !== undefined && hitsOf(scene, 'and').some((h) => h.first >= subject.end && h.end <= hit.first && hit.first - h.end <= 2)) {
      return { attribution: { speaker: subject.of.entity, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: subject, denies, rule: 'voice.joined' };
    }
    if (!opens || heard.speaker === null || !isSpoken(scene, hit, that !== undefined)) return null;
    return { attribution: { speaker: heard.speaker, source: null, cue: cueSpan(scene, hit), type: 'speech' }, cue: hit, who: null, denies, rule: 'voice.carried' };
  }
  return {
    attribution: { speaker: best.speaker, source: best.speaker === null ? best.source : wordsOf(scene, best.speaker, best.place), cue: cueSpan(scene, hit), type: best.type },
    cue: hit, who: best.place, denies, rule: denies ? 'voice.deny' : 'voice.say',
  };
}

/** True for a verb that reports what stands beside it: a clause mark or “that” follows, or a quotation. “After announcing the plan” reports nothing. */
function isSpoken(scene: Scene, verb: Hit, that: boolean): boolean {
  if (that || closesClause(scene, verb)) return true;
  const { text, tokens } = scene.sheet;
  const next = verb.end < scene.end ? text.slice(tokens.start[verb.end]!, tokens.end[verb.end]!) : '';
  return /^[,:;，：،；“„«"「]/.test(next);
}

/** “the refugee agency of the United Nations, UNHCR”: of a noun or an organisation and the bodies named behind it in one phrase, the last speaks. */
function lastInApposition(scene: Scene, best: Speaker | undefined): Speaker | undefined {
  if (best === undefined || (best.speaker?.type !== 'ORG' && (best.speaker !== null || best.source === null))) return best;
  let last = best;
  for (const next of scene.mentions) {
    if (next.first < last.place.end || next.of.type !== 'ORG' || next.of.entity === null || next.of.form === 'adjective') continue;
    if (next.first - last.place.end > farInApposition || parting(scene, last.place, next) > 6) break;
    if (scene.hits.some((h) => h.first >= last.place.end && h.end <= next.first && partsApposition.has(h.kind))) break;
    last = { ...last, place: next, speaker: next.of.entity, source: null };
  }
  return last;
}

const farInApposition = 7;
const partsApposition: ReadonlySet<string> = new Set(['say', 'deny', 'that', 'clause', 'level', 'up', 'down', 'planned', 'event', 'and']);

/** “spokeswoman Ann Berg of the bank denied”: of a person and the body named behind in one phrase, the person speaks. */
function bearerOf(scene: Scene, verb: Place, best: Speaker | undefined, candidates: readonly Speaker[]): Speaker | undefined {
  if (best?.speaker?.type !== 'ORG' || best.place.end > verb.first) return best;
  const person = candidates.find((c) => c.speaker?.type === 'PER' && c.place.end <= best.place.first && best.place.first - c.place.end <= 4 && parting(scene, c.place, best.place) === 0);
  return person ?? best;
}

/** “Banka, … bekliyor”: a noun before the first comma is the subject of the verb that closes the sentence. */
function opensFor(scene: Scene, noun: Place, closes: boolean): boolean {
  return closes && noun.first - scene.first <= 2 && noun.end < scene.end && scene.marks[noun.end + 1 - scene.first]! - scene.marks[noun.end - scene.first]! >= 5;
}

const capitals: ReadonlySet<string> = new Set(['country', 'state', 'sovereign state', 'capital', 'government']);

/** Only a country or its capital speaks (“Moscow denied”), and no pair of them: “trade between Turkey and Russia … he said”. */
function speaksForCountry(scene: Scene, mention: Placed<Mention>): boolean {
  if (!capitals.has(mention.of.entity?.subtype ?? '')) return false;
  const joined = (a: Placed<Mention>, b: Placed<Mention>): boolean => hitsOf(scene, 'and').some((h) => h.first >= a.end && h.end <= b.first && b.first - a.end <= 2);
  return !scene.mentions.some((m) => m !== mention && m.of.type === 'LOC' && (joined(m, mention) || joined(mention, m)));
}

/** True for a noun that stands right at its verb without further words: “the bank said”, not “the bank of his father said”. Where it must be `bare`, nothing may follow it: “said the minister of the interior” means another. */
function standsAlone(scene: Scene, noun: Place, verb: Place, bare: boolean): boolean {
  if (noun.end <= verb.first) return verb.first - noun.end <= 1 && parting(scene, noun, verb) < 5;
  return noun.first - verb.end <= 1 && (!bare || closesClause(scene, noun) || hitsOf(scene, 'that').some((h) => h.first === noun.end));
}

/** True for the first part of a compound (“Rusya-Çin”). */
function inCompound(scene: Scene, mention: Placed<Mention>): boolean {
  const { text, tokens } = scene.sheet;
  if (mention.end >= scene.end) return false;
  const start = tokens.start[mention.end]!;
  return /\p{Pd}/u.test(text[start]!) && start === mention.of.end && scene.mentions.some((m) => m.first === mention.end + 1);
}

/** True for a country or town that only says whose the next name is (“Ukraine's General Staff”). */
function belongsTo(scene: Scene, mention: Placed<Mention>): boolean {
  if (mention.of.type === 'ORG') {
    const title = hitsOf(scene, 'persons').find((h) => h.first >= mention.end && h.first - mention.end <= 1);
    return title !== undefined && scene.mentions.some((m) => m.of.type === 'PER' && m.first >= title.end && m.first - title.end <= 1);
  }
  if (mention.of.type !== 'LOC') return false;
  if (scene.hits.some((h) => titles.has(h.kind) && h.first >= mention.end && h.first - mention.end <= 2 && parting(scene, mention, h) === 0)) return true;
  return scene.mentions.some((m) => m !== mention && m.first >= mention.end && m.first - mention.end <= 2 && m.of.type !== 'LOC' && parting(scene, mention, m) === 0);
}

const titles: ReadonlySet<string> = new Set(['persons', 'officials', 'governments', 'organisations', 'statistics', 'media', 'documents']);

function partOfMention(scene: Scene, place: Place): boolean {
  return scene.mentions.some((m) => m.first < place.end && place.first < m.end && m.of.entity !== null && m.of.form !== 'adjective' && m.of.type !== 'LOC');
}

/** True for a title beside its bearer's name (“spokeswoman Selin”): the name speaks. */
function nextToName(scene: Scene, place: Place): boolean {
  return scene.mentions.some((m) => m.of.type === 'PER' && m.first <= place.end + 6 && place.first <= m.end + 2);
}

function typeOf(kind: string): AttributionType {
  return kind === 'statistics' ? 'statistics' : kind === 'documents' ? 'document' : kind === 'media' ? 'medium' : 'report';
}

function cueSpan(scene: Scene, hit: Hit): Span {
  return spanOf(scene.sheet.tokens, hit);
}

/** A source noun with the words that belong to it: the adjective of a country and the like on either side. */
function sourceText(scene: Scene, place: Place): string {
  const { first, end } = sourcePlace(scene, place);
  const span = spanOf(scene.sheet.tokens, { first, end });
  return scene.sheet.text.slice(span.start, span.end);
}

/** A body that no list knows is also told by its words, so that the reader can tell which. */
function wordsOf(scene: Scene, speaker: Entity | null, place: Place): string | null {
  if (speaker === null || speaker.type !== 'ORG' || speaker.row >= 0 || speaker.id.startsWith('kb:')) return null;
  return wordsAt(scene, place);
}

/** A source noun with all that follows it up to the mark that ends it: “dati dell'Istat”. */
function wholeSource(scene: Scene, noun: Place): Place {
  const { first, end } = sourcePlace(scene, noun);
  const rest = clauseRest(scene, { first, end });
  return rest.end - end <= 4 && rest.end < scene.end && closesClause(scene, rest) ? rest : { first, end };
}

function wordsAt(scene: Scene, place: Place): string {
  const span = spanOf(scene.sheet.tokens, place);
  return scene.sheet.text.slice(span.start, span.end);
}

function sourcePlace(scene: Scene, place: Place): Place {
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

/** “According to X”, “X zufolge”: the nearest name or source noun on the right side. */
function accordingTo(scene: Scene, hit: Hit, heard: Heard): Voice | null {
  const before = hit.kind === 'afterAccording';
  const near = (place: Place): boolean =>
    before ? place.first < hit.first && place.end <= hit.end && hit.first - place.end <= 6 && parting(scene, hit, place) < 30
    : place.first >= hit.end && place.first - hit.end <= 8 && parting(scene, hit, place) < 10;
  const gap = (place: Place): number => distance(scene, hit, place);
  const nouns = scene.hits.filter((h) => ['statistics', 'documents', 'media', 'officials', 'organisations', 'persons'].includes(h.kind) && near(h) && gap(h) <= 5);
  const inside = scene.hits.find((h) => ['statistics', 'documents'].includes(h.kind) && h.first >= hit.first && h.end <= hit.end);
  const named = scene.mentions.filter((m) => near(m) && m.of.entity !== null && m.of.form !== 'pronoun');
  const speakers = named.filter((m) => m.of.form !== 'adjective' && !belongsTo(scene, m)).sort((a, b) => gap(a) + (typeCost[a.of.type] ?? 8) - gap(b) - (typeCost[b.of.type] ?? 8));
  const noun = nouns.sort((a, b) => gap(a) - gap(b))[0];
  const speaker = speakers[0];
  const cue = cueSpan(scene, hit);
  const rule = 'voice.according';
  const data = noun !== undefined && (noun.kind === 'statistics' || noun.kind === 'documents' || noun.kind === 'media');
  if (noun !== undefined && data && (speaker === undefined || speaker.of.type === 'LOC' || gap(noun) + 3 < gap(speaker))) {
    const who = before ? sourcePlace(scene, noun) : wholeSource(scene, noun);
    return { attribution: { speaker: null, source: wordsAt(scene, who), cue, type: typeOf(noun.kind) }, cue: hit, who, denies: false, rule };
  }
  if (speaker !== undefined && (speaker.of.type !== 'LOC' || gap(speaker) <= 2)) {
    const entity = speaker.of.entity;
    const type: AttributionType = inside?.kind === 'statistics' && speaker.of.type === 'ORG' ? 'statistics' : speaker.of.type === 'PER' ? 'speech' : isMedium(entity) ? 'medium' : 'report';
    return { attribution: { speaker: entity, source: wordsOf(scene, entity, speaker), cue, type }, cue: hit, who: speaker, denies: false, rule };
  }
  if (noun !== undefined) {
    const bare = noun.end >= scene.end || scene.marks[noun.end - scene.first]! > scene.marks[noun.end - 1 - scene.first]! || noun.end === scene.end - 1;
    const entity = !bare ? null : noun.kind === 'persons' ? heard.person : noun.kind === 'organisations' ? heard.organisation : null;
    if (!bare && noun.kind === 'organisations') {
      const who = clauseRest(scene, noun);
      const span = spanOf(scene.sheet.tokens, who);
      return { attribution: { speaker: null, source: scene.sheet.text.slice(span.start, span.end), cue, type: 'report' }, cue: hit, who, denies: false, rule };
    }
    if (entity !== null) return { attribution: { speaker: entity, source: null, cue, type: 'speech' }, cue: hit, who: noun, denies: false, rule };
    if (noun.kind !== 'persons' && noun.kind !== 'organisations') {
      return { attribution: { speaker: null, source: sourceText(scene, noun), cue, type: typeOf(noun.kind) }, cue: hit, who: sourcePlace(scene, noun), denies: false, rule };
    }
  }
  const pronoun = scene.hits.find((h) => h.kind === 'pronouns' && (h.first >= hit.first && h.end <= hit.end + 2));
  if (pronoun !== undefined && heard.speaker !== null) {
    return { attribution: { speaker: heard.speaker, source: null, cue, type: 'speech' }, cue: hit, who: pronoun, denies: false, rule: 'voice.carried' };
  }
  return null;
}

/** A noun with what follows it in its clause, seven words at most. */
function clauseRest(scene: Scene, noun: Place): Place {
  let end = noun.end;
  while (end < scene.end - 1 && end - noun.first < 7 && scene.marks[end - scene.first]! === scene.marks[end - 1 - scene.first]!) end++;
  return { first: noun.first, end };
}

function isMedium(entity: Entity | null): boolean {
  return entity !== null && entity.subtype !== null && /news|media|newspaper|agency|broadcaster|magazine/.test(entity.subtype);
}

/** “Quoted by Y”: Y is the outer voice. */
function quoting(scene: Scene, hit: Hit): Voice[] | null {
  const who = scene.mentions.find((m) => m.first >= hit.end && m.first - hit.end <= 4 && m.of.entity !== null && m.of.form !== 'adjective');
  if (who !== undefined) {
    return [{ attribution: { speaker: who.of.entity, source: null, cue: cueSpan(scene, hit), type: 'medium' }, cue: hit, who, denies: false, rule: 'voice.cited' }];
  }
  const noun = scene.hits.find((h) => h.kind === 'media' && h.first >= hit.end && h.first - hit.end <= 3);
  if (noun === undefined) return null;
  return [{ attribution: { speaker: null, source: sourceText(scene, noun), cue: cueSpan(scene, hit), type: 'medium' }, cue: hit, who: sourcePlace(scene, noun), denies: false, rule: 'voice.cited' }];
}
