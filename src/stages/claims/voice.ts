import type { Attribution, AttributionType, Entity, Mention, Tokens } from '../../model/index.js';
import type { Hit } from './cues.js';
import type { Place, Range } from './scene.js';

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
  /** Organisations in the order of their last mention, latest last. */
  readonly bodies: Entity[];
  /** How often each organisation has been named. */
  readonly named: Map<Entity, number>;
  speaker: Entity | null;
  /** The words of whoever spoke last, where no list knows them (“the air force”): null where somebody known spoke after. */
  source: Pick<Attribution, 'source' | 'type'> | null;
}

/** Nobody heard of yet. */
export const nobody = (): Heard => ({ person: null, bodies: [], named: new Map(), speaker: null, source: null });

/** Puts an entity at the end of a short list of those named last. */
export function moveLast(list: Entity[], entity: Entity): void {
  const known = list.indexOf(entity);
  if (known >= 0) list.splice(known, 1);
  else if (list.length >= mostRemembered) list.shift();
  list.push(entity);
}

const mostRemembered = 8;

/** Whom a pronoun means: who spoke last, if it was a person; else the person named last. */
export function meantBy({ speaker, person }: Heard): Entity | null {
  return speaker?.type === 'PER' ? speaker : person ?? speaker;
}

/** Whom “it” means: who spoke last, if it was no person; else the body named last. */
export function bodyTold({ speaker, bodies }: Heard): Entity | null {
  return speaker !== null && speaker.type !== 'PER' ? speaker : bodies.at(-1) ?? null;
}

/** How much farther than a person others stand from a reporting word, by type. */
export const typeCost: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 4, MISC: 20 };
/** Order of voices from the outermost. */
export const rank: Readonly<Record<AttributionType, number>> = { medium: 0, speech: 1, report: 2, document: 3, statistics: 4 };

/** True for two readings of one voice. */
export function sameVoice(a: Voice, b: Voice): boolean {
  if (a.who !== null && b.who !== null && a.who.first < b.who.end && b.who.first < a.who.end) return true;
  return a.attribution.speaker !== null && a.attribution.speaker === b.attribution.speaker;
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
export function hear(mentions: readonly Mention[], [from, to]: Range, voices: readonly Voice[], heard: Heard): void {
  for (let i = from; i < to; i++) {
    const of = mentions[i]!;
    if (of.entity === null || of.form === 'adjective') continue;
    if (of.type === 'PER') heard.person = of.entity;
    else if (of.type === 'ORG') {
      moveLast(heard.bodies, of.entity);
      heard.named.set(of.entity, (heard.named.get(of.entity) ?? 0) + 1);
    }
  }
  const opener = from < to ? mentions[from]! : null;
  if (voices.length === 0 && opener?.type === 'PER' && opener.entity !== null && to - from === 1) heard.speaker = opener.entity;
  for (const voice of voices) {
    const { speaker, source, type } = voice.attribution;
    if (voices.some((v) => v.attribution.speaker !== null)) heard.source = null;
    else if (source !== null && type === 'report') heard.source = { source, type };
    if (speaker !== null && voice.attribution.type !== 'medium') {
      if (speaker.type === 'PER' || !voices.some((v) => v.attribution.speaker?.type === 'PER')) heard.speaker = speaker;
      if (speaker.type === 'PER') heard.person = speaker;
      else if (speaker.type === 'ORG') moveLast(heard.bodies, speaker);
    }
  }
}
