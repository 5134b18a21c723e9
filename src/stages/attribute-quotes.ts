import { stage, TokenKind, type Entity, type LanguagePack, type Quote, type Span, type Tokens } from '../model/index.js';
import { bySpan } from '../text/index.js';
import { findQuotations, type Quotation } from './claims/quotations.js';
import { dialogue, opensWithDash } from './claims/dialogues.js';
import { hitsOf, SceneReader, spanOf, type Glimpse, type Place, type Scene, type Sheet } from './claims/scene.js';
import { otherMetric } from './claims/metrics.js';
import { partOf } from './claims/reach.js';
import { hear, keepVoices, nobody, type Voice } from './claims/voice.js';
import { findVoices, mayHaveVoice } from './claims/voices.js';
import { noOptions } from './no-options.js';

/** How far a reporting word may stand from the quotation it belongs to, in words. */
const cueReach = 14;
const fewestWords = 4;

/** Finds direct and reported speech, and who speaks. */
export const attributeQuotes = stage({
  name: 'attribute-quotes',
  summary: 'find direct and reported speech, and who speaks',
  needs: ['text', 'sentences', 'tokens', 'mentions'],
  gives: ['quotes'],
  options: noOptions,
  run: ({ text, sentences, tokens, mentions }, { pack }) => {
    const sheet: Sheet = { text, tokens, sentences, mentions, times: [], quantities: [], quotes: [], pack, metricOf: () => otherMetric, countryOf: () => null, home: null, isOfCompanies: false };
    const quotations = findQuotations(text, tokens);
    const reader = new SceneReader(sheet);
    const heard = nobody();
    const pending = new Map<Quotation, Speech>();
    const quotes: Quote[] = [];
    let next = 0;
    let last: { readonly speech: Speech; readonly sentence: number } | null = null;
    for (let index = 0; index < sentences.length; index++) {
      const { zone } = sentences[index]!;
      if (zone === 'boilerplate' || zone === 'metadata') continue;
      const glimpse = reader.glimpse(index);
      while (next < quotations.length && quotations[next]!.endToken <= glimpse.first) next++;
      const inside: Quotation[] = [];
      for (let i = next; i < quotations.length && quotations[i]!.firstToken < glimpse.end; i++) inside.push(quotations[i]!);
      const spoke = mayHaveVoice(glimpse);
      if (!spoke && inside.length === 0) {
        hear(mentions, glimpse.mentions, [], heard);
        continue;
      }
      const scene = reader.layOut(glimpse);
      const voices = spoke ? findVoices(scene, heard) : [];
      keepVoices(tokens, glimpse.first, voices);
      const spoken = voices.filter((v) => !inside.some((q) => within(v.cue, q)));
      for (const quotation of inside) {
        const speech: Speech | null = speechOf(quotation, spoken) ?? insideOf(scene, quotation, voices) ?? besideName(scene, quotation) ?? (introduced(text, scene, quotation) && last !== null && last.sentence >= index - 1 ? last.speech : null);
        if (speech !== null && (!pending.has(quotation) || pending.get(quotation)!.cost > speech.cost)) pending.set(quotation, speech);
        if (speech !== null) last = { speech, sentence: index };
      }
      answerForQuoted(glimpse, quotations[next - 1], spoken, pending);
      const dashed = inside.length === 0 && opensWithDash(scene) ? dialogue(scene, spoken) : [];
      quotes.push(...dashed);
      if (inside.length === 0 && dashed.length === 0) quotes.push(...reported(scene, spoken));
      const first = spoken.find((v) => v.attribution.type === 'speech');
      if (inside.length === 0 && first !== undefined) last = { speech: { speaker: first.attribution.speaker, cue: first.attribution.cue, cost: 50 }, sentence: index };
      hear(mentions, glimpse.mentions, spoken, heard);
    }
    for (const quotation of quotations) {
      const zone = sentences[tokens.sentence[quotation.firstToken] ?? -1]?.zone;
      if (zone === undefined || zone === 'boilerplate' || zone === 'metadata') continue;
      const speech = pending.get(quotation);
      if (speech === undefined && quotation.endToken - quotation.firstToken < fewestWords + 2) continue;
      if (isTerm(quotation, text, tokens, pack)) continue;
      quotes.push({
        start: quotation.start, end: quotation.end, kind: 'direct', speaker: speech?.speaker ?? null, cue: speech?.cue ?? null,
        rule: quotation.open ? 'quote.unclosed' : speech === undefined ? 'quote.marks' : 'quote.cue',
      });
    }
    return { quotes: quotes.sort(bySpan) };
  },
});

/** 「…」。大統領はこう述べた: who speaks the quotation that the sentence before has closed with. */
function answerForQuoted(glimpse: Glimpse, before: Quotation | undefined, voices: readonly Voice[], pending: Map<Quotation, Speech>): void {
  const voice = voices.find((v) => v.attribution.type === 'speech');
  if (before === undefined || voice === undefined || pending.has(before) || glimpse.first - before.endToken > nearEnd || !glimpse.hits.some((h) => h.kind === 'backward')) return;
  pending.set(before, { speaker: voice.attribution.speaker, cue: voice.attribution.cue, cost: nearEnd });
}

/** Marks between a quotation and the next sentence. */
const nearEnd = 2;
/** The longest term in marks, in ideographs. */
const longestTerm = 12;

/** True for 「特別軍事作戦」について: where the verb closes the sentence and words are not parted, “that” or a mark stands behind what is said. */
function isTerm({ firstToken, endToken }: Quotation, text: string, tokens: Tokens, pack: LanguagePack): boolean {
  const behind = endToken + 1;
  if (!pack.claims.verbLast || tokens.kind[firstToken] !== TokenKind.ideograph || endToken - firstToken > longestTerm || behind >= tokens.length) return false;
  return tokens.kind[behind] !== TokenKind.punctuation && !pack.claims.that.split('|').some((word) => text.startsWith(word, tokens.start[behind]!));
}

interface Speech {
  readonly speaker: Entity | null;
  readonly cue: Span | null;
  readonly cost: number;
}

function within(place: Place, quotation: Quotation): boolean {
  return place.first >= quotation.firstToken && place.end <= quotation.endToken;
}

/** The voice nearest to a quotation, in front of it or behind it. */
function speechOf(quotation: Quotation, voices: readonly Voice[]): Speech | null {
  let best: Speech | null = null;
  for (const voice of voices) {
    const gap = voice.cue.first >= quotation.endToken ? voice.cue.first - quotation.endToken : quotation.firstToken - voice.cue.end;
    const cost = gap + (voice.attribution.speaker === null ? 4 : 0) + (voice.attribution.type === 'speech' ? 0 : 5);
    if (gap >= 0 && gap <= cueReach && (best === null || cost < best.cost)) best = { speaker: voice.attribution.speaker, cue: voice.attribution.cue, cost };
  }
  return best;
}

const setOff = /[,，—–-]\s*(?:\p{L}+\s+)?$/u;

/** Who is named inside the marks: “«Мост, — пояснил Волков, — был безопасен»”. A mark stands before the verb, and the speaker behind it. */
function insideOf({ sheet: { text, tokens } }: Scene, quotation: Quotation, voices: readonly Voice[]): Speech | null {
  const voice = voices.find((v) => v.cue.kind === 'say' && v.who !== null && v.attribution.speaker !== null && within(v.cue, quotation) && v.who.first >= v.cue.end
    && setOff.test(text.slice(quotation.start, tokens.start[v.cue.first]!)) && /^\s*[,，.—–-]/.test(text.slice(tokens.end[v.who.end - 1]!)));
  return voice === undefined ? null : { speaker: voice.attribution.speaker, cue: voice.attribution.cue, cost: 0 };
}

const nearName = 5;
const closing = /[“”»›’"]\s*,/;
const verbs = ['level', 'up', 'down', 'event', 'metric', 'that', 'clause'] as const;

/** The person named alone behind the marks: “„Die Lage“, so Bürgermeister Kessler, „ist ernst.“” */
function besideName(scene: Scene, { firstToken, endToken }: Quotation): Speech | null {
  const { text, tokens } = scene.sheet;
  const before = scene.mentions.find((m) => m.of.type === 'PER' && m.of.entity !== null && m.end < firstToken && firstToken - m.end <= 2);
  if (before !== undefined && closing.test(text.slice(tokens.start[Math.max(scene.first, before.first - nearName)]!, before.of.start))) return { speaker: before.of.entity, cue: null, cost: nearName };
  const from = endToken + 1;
  if (from >= scene.end || !/^[,，]$/.test(text.slice(tokens.start[from]!, tokens.end[from]!))) return null;
  const name = scene.mentions.find((m) => m.first > from && m.first - from <= nearName && m.of.type === 'PER' && m.of.entity !== null);
  if (name === undefined || !/^[,，.]/.test(text.slice(tokens.end[name.end - 1]!).trimStart())) return null;
  if (verbs.some((kind) => hitsOf(scene, kind).some((h) => h.first >= from && h.end <= name.first))) return null;
  return { speaker: name.of.entity, cue: null, cost: nearName };
}

/** True where a quotation begins its sentence: it goes on with what was quoted before. */
function introduced(text: string, scene: Scene, quotation: Quotation): boolean {
  if (quotation.firstToken > scene.first + 2) return false;
  const { tokens } = scene.sheet;
  const before = scene.first > 0 ? text.slice(tokens.start[scene.first - 1]!, tokens.end[scene.first - 1]!) : '';
  return scene.first > 0 && (/[:：]/.test(before) || !text.slice(tokens.end[scene.first - 1]!, tokens.start[scene.first]!).includes('\n\n'));
}

/** Reported speech: what stands behind the reporting verb, or before it where the verb closes the sentence. */
function reported(scene: Scene, voices: readonly Voice[]): Quote[] {
  const quotes: Quote[] = [];
  for (const voice of voices) {
    if (voice.attribution.type !== 'speech' || (voice.cue.kind !== 'say' && voice.cue.kind !== 'deny')) continue;
    const content = contentOf(scene, voice);
    if (content === null) continue;
    if (quotes.some((q) => q.start < spanOf(scene.sheet.tokens, content).end && spanOf(scene.sheet.tokens, content).start < q.end)) continue;
    quotes.push({ kind: 'indirect', speaker: voice.attribution.speaker, cue: voice.attribution.cue, rule: voice.denies ? 'reported.denied' : 'reported.cue', ...spanOf(scene.sheet.tokens, content) });
  }
  return quotes;
}

function contentOf(scene: Scene, voice: Voice): Place | null {
  const part = partOf(scene, voice.cue);
  let first = scene.first;
  let end = scene.end;
  while (first < voice.cue.first && partOf(scene, { first, end: first + 1 }) < part) first++;
  while (end > voice.cue.end && partOf(scene, { first: end - 1, end }) > part) end--;
  const that = scene.hits.find((h) => h.kind === 'that' && h.first >= voice.cue.end && h.first - voice.cue.end <= 8);
  const head = Math.min(voice.cue.first, voice.who?.first ?? voice.cue.first);
  const tail = Math.max(voice.cue.end, voice.who !== null && voice.who.first < voice.cue.end + 4 ? voice.who.end : 0);
  const behind = trim(scene, that === undefined ? tail : that.first, end);
  const before = trim(scene, first, head);
  const size = (p: Place | null): number => (p === null ? 0 : p.end - p.first);
  const content = that !== undefined || size(behind) >= size(before) ? behind : before;
  if (content === null || size(content) < fewestWords || (content === before && isTitle(scene, content))) return null;
  return content;
}

const longestTitle = 7;
const told = ['level', 'up', 'down', 'event', 'metric', 'negation', 'that'] as const;

/** True for “La presidenta de México, Claudia Sheinbaum, expresó …”: what stands before the speaker is his title. */
function isTitle(scene: Scene, { first, end }: Place): boolean {
  return end - first <= longestTitle && !told.some((kind) => hitsOf(scene, kind).some((hit) => hit.first >= first && hit.end <= end));
}

function trim(scene: Scene, from: number, to: number): Place | null {
  const { text, tokens } = scene.sheet;
  const bare = (at: number): boolean => tokens.end[at]! - tokens.start[at]! === 1 && /[\p{P}]/u.test(text[tokens.start[at]!]!) && !/[%‰]/.test(text[tokens.start[at]!]!);
  let first = from;
  let end = to;
  while (first < end && bare(first)) first++;
  while (end > first && bare(end - 1)) end--;
  return end > first ? { first, end } : null;
}
