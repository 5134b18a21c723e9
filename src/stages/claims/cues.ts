import { PhraseTable, perPack, type Phrase } from '../../match/index.js';
import type { ClaimRules, LanguagePack, Tokens } from '../../model/index.js';

/** What a cue word does in its clause. */
export type CueKind =
  | 'metric' | 'event' | 'rank' | 'superlative' | 'least' | 'outranked' | 'up' | 'down' | 'flat' | 'level' | 'over' | 'under' | 'by' | 'to' | 'from' | 'former' | 'afterTo' | 'afterFrom'
  | 'than' | 'afterThan' | 'since' | 'afterSince' | 'say' | 'deny' | 'according' | 'afterAccording' | 'cited' | 'citing' | 'afterCiting' | 'backward' | 'that' | 'statistics' | 'documents'
  | 'media' | 'officials' | 'governments' | 'organisations' | 'persons' | 'pronouns' | 'negation' | 'planned' | 'futureTense' | 'forecast' | 'demanded' | 'passive' | 'goals' | 'companies' | 'delegations' | 'receive' | 'hypothetical' | 'streak'
  | 'idioms' | 'points' | 'newsFrom' | 'doer' | 'at' | 'finds' | 'reckons' | 'multiple' | 'subset' | 'things' | 'bodies' | 'matches' | 'hosts' | 'numbered' | 'numberedAfter' | 'pairs' | 'spends' | 'outOf' | 'amongBefore' | 'amounts' | 'and' | 'clause' | 'aside' | 'neuters' | 'negotiates' | 'streets' | 'relatives' | 'openings' | 'toFigures' | 'steps' | 'statutory' | 'peaks' | 'asExpected' | 'musts';

/** A cue of a pack: its kind and, for metrics, events, ranks, multiples and superlatives of a later place, which. */
export interface Cue {
  readonly kind: CueKind;
  readonly name: string;
}

/** A cue found at the tokens `[first, end)`. */
export interface Hit extends Cue {
  readonly first: number;
  readonly end: number;
}

const wordFields = [
  'outranked', 'up', 'down', 'flat', 'level', 'over', 'under', 'by', 'to', 'from', 'former', 'afterTo', 'afterFrom', 'than', 'afterThan', 'since', 'afterSince', 'say', 'deny', 'according',
  'afterAccording', 'cited', 'citing', 'afterCiting', 'backward', 'that', 'statistics', 'documents', 'media', 'officials', 'governments', 'organisations', 'persons', 'pronouns', 'negation', 'planned', 'futureTense',
  'idioms', 'points', 'newsFrom', 'doer', 'at', 'finds', 'reckons', 'forecast', 'demanded', 'passive', 'goals', 'delegations', 'receive', 'hypothetical', 'streak', 'subset', 'things', 'bodies', 'matches', 'hosts', 'numbered', 'numberedAfter', 'pairs', 'spends', 'outOf', 'amongBefore', 'amounts', 'and', 'clause', 'aside', 'neuters', 'negotiates', 'streets', 'relatives', 'openings', 'toFigures', 'steps', 'statutory', 'peaks', 'asExpected', 'musts',
] as const satisfies readonly (CueKind & keyof ClaimRules)[];

/** Bits by which {@link peekCues} tells what a sentence may hold. */
export const CueBit = { voice: 1, rank: 2, deny: 4, negation: 8, refused: 16, match: 32, negotiates: 64 } as const;
const bitsOf: Readonly<Partial<Record<CueKind, number>>> = {
  say: CueBit.voice, finds: CueBit.voice, reckons: CueBit.voice, deny: CueBit.voice | CueBit.deny, according: CueBit.voice, afterAccording: CueBit.voice, cited: CueBit.voice,
  citing: CueBit.voice, afterCiting: CueBit.voice, rank: CueBit.rank, multiple: CueBit.rank, negation: CueBit.negation, matches: CueBit.match, negotiates: CueBit.negotiates,
};

/** Kinds of which the longest phrase hides every shorter one that it covers. */
const naming: ReadonlySet<CueKind> = new Set(['metric', 'event', 'rank']);

/** Kinds of words that foretell, plan or report; “more than expected” does none of it. */
const telling: ReadonlySet<CueKind> = new Set(['planned', 'forecast', 'futureTense', 'demanded', 'hypothetical', 'say', 'finds', 'reckons']);

/** Kinds that tell how a clause is put. */
const modal: ReadonlySet<CueKind> = new Set(['planned', 'hypothetical', 'demanded']);

interface Compiled {
  readonly table: PhraseTable;
  readonly cues: readonly Cue[];
  /** For each cue that is the first part of a verb in two (`trat … zurück`), the cue of its second part; 0 elsewhere. */
  readonly tails: Int32Array;
  /** 1 for a cue that is the second part. */
  readonly isTail: Uint8Array;
  /** Index of the last hit of each cue, while a sentence is scanned. */
  readonly lastHit: Int32Array;
}

interface OpenHit extends Cue {
  readonly first: number;
  end: number;
  /** The cue that it was found by. */
  readonly value: number;
}

const compile = perPack((pack: LanguagePack): Compiled => {
  const rules = pack.claims;
  const cues: Cue[] = [];
  const phrases: Phrase[] = [];
  const parted: (readonly [head: number, tail: number])[] = [];
  const add = (kind: CueKind, name: string, words: string): void => {
    if (words === '') return;
    const value = cues.push({ kind, name }) - 1;
    const bits = bitsOf[kind] ?? (kind === 'event' && (name === 'talks' || name === 'closure') ? CueBit.refused : 0);
    for (const text of words.split('|')) {
      const [head, tail] = text.split(' … ') as [string, string | undefined];
      if (tail === undefined) {
        phrases.push({ text: text.trim(), value, bits });
        continue;
      }
      const first = cues.push({ kind, name }) - 1;
      parted.push([first, cues.push({ kind, name }) - 1]);
      phrases.push({ text: head.trim(), value: first, bits }, { text: tail.trim(), value: first + 1 });
    }
  };
  for (const [id, words] of Object.entries(rules.metrics)) add('metric', id, words);
  for (const [type, words] of Object.entries(rules.events)) add('event', type, words);
  for (const [id, words] of Object.entries(rules.ranks)) add('rank', id, words);
  for (const [number, words] of Object.entries(rules.multiples)) add('multiple', number, words);
  add('superlative', '', rules.superlatives);
  for (const [place, words] of Object.entries(rules.places)) add('superlative', place, words);
  add('least', '', rules.leasts);
  for (const field of wordFields) add(field, '', rules[field]);
  add('companies', '', pack.names.organisationNouns.before);
  const tails = new Int32Array(cues.length);
  const isTail = new Uint8Array(cues.length);
  for (const [head, tail] of parted) {
    tails[head] = tail;
    isTail[tail] = 1;
  }
  return { table: new PhraseTable(phrases, rules.clitics), cues, tails, isTail, lastHit: new Int32Array(cues.length) };
});

interface Remembered {
  readonly pack: LanguagePack;
  readonly hits: Map<number, readonly Hit[]>;
  readonly bits: Map<number, number>;
}

/** Cues of a document's sentences, kept from the quotation stage for the claim stage. */
const known = new WeakMap<Tokens, Remembered>();

function memoryOf(pack: LanguagePack, tokens: Tokens): Remembered {
  let memory = known.get(tokens);
  if (memory === undefined || memory.pack !== pack) known.set(tokens, (memory = { pack, hits: new Map(), bits: new Map() }));
  return memory;
}

/** Finds the cues in the tokens `[from, to)` of one sentence, by start; of equal cues at one place the longest stays. */
export function findCues(pack: LanguagePack, text: string, tokens: Tokens, from: number, to: number): readonly Hit[] {
  const { hits } = memoryOf(pack, tokens);
  const before = hits.get(from);
  if (before !== undefined) return before;
  const found = scanCues(pack, text, tokens, from, to);
  hits.set(from, found);
  return found;
}

/** {@link CueBit}s of what a sentence may hold; what has no bit here does not stand in it. */
export function peekCues(pack: LanguagePack, text: string, tokens: Tokens, from: number, to: number): number {
  const { bits } = memoryOf(pack, tokens);
  const before = bits.get(from);
  if (before !== undefined) return before;
  const found = compile(pack).table.peek(text, tokens, from, to);
  bits.set(from, found);
  return found;
}

function scanCues(pack: LanguagePack, text: string, tokens: Tokens, from: number, to: number): readonly Hit[] {
  const { table, cues, tails, isTail, lastHit } = compile(pack);
  const hits: OpenHit[] = [];
  let long = false;
  let parts = false;
  table.scan(text, tokens, from, to, (value, first, end) => {
    const at = lastHit[value]!;
    const same = at < hits.length ? hits[at] : undefined;
    const cue = cues[value]!;
    if (end - first > 1) long = true;
    if (tails[value] !== 0) parts = true;
    else if (isTail[value] === 1 && !parts) return;
    if (same !== undefined && same.first === first && same.kind === cue.kind && same.name === cue.name && same.value === value) {
      if (end > same.end) same.end = end;
      return;
    }
    lastHit[value] = hits.length;
    hits.push({ kind: cue.kind, name: cue.name, first, end, value });
  });
  if (parts) return hideShorter(joinParts(hits, tails, isTail), long);
  return hideShorter(hits, long);
}

/** Most tokens between the parts of a verb. */
const farthestPart = 14;

/** Keeps of the first parts of verbs those whose second part follows, and no second part. */
function joinParts(hits: readonly OpenHit[], tails: Int32Array, isTail: Uint8Array): readonly OpenHit[] {
  const whole = hits.filter((hit) => {
    if (isTail[hit.value] === 1) return false;
    const tail = tails[hit.value]!;
    return tail === 0 || hits.some((h) => h.value === tail && h.first >= hit.end && h.first - hit.end <= farthestPart);
  });
  // “Baute 2.300 Stellen ab”: a verb with its second part is no longer the verb without it.
  const parted = whole.filter((hit) => hit.kind === 'metric' && tails[hit.value] !== 0);
  return parted.length === 0 ? whole : whole.filter((hit) => hit.kind !== 'metric' || tails[hit.value] !== 0 || !parted.some((h) => h.first === hit.first && h.end === hit.end));
}

function hideShorter(hits: readonly OpenHit[], long: boolean): readonly Hit[] {
  const covering = hits.filter((h) => (long && h.end - h.first > 1) || h.name.includes('.') || h.kind === 'companies' || h.kind === 'idioms' || h.kind === 'asExpected');
  return covering.length === 0 ? hits : hits.filter((hit) => !covering.some((other) => hides(other, hit) && !putsInto(other, hit, hits)));
}

/** Metrics of what is given: the verb of asking that opens a phrase of one still asks (“просит выделить”); “llama a revisión” asks for nothing. */
const given: ReadonlySet<string> = new Set(['aid', 'aid.military', 'loan']);

/** “Va vizita”, “ar putea valora”, “просит выделить”: the verb that opens a phrase puts what the phrase names into the future, into doubt, or asks for it. */
function putsInto(other: Hit, hit: Hit, hits: readonly Hit[]): boolean {
  if (!naming.has(other.kind) || hit.first !== other.first) return false;
  return hit.kind === 'hypothetical' || hit.kind === 'futureTense' || (hit.kind === 'demanded' && given.has(other.name)) || (hit.kind === 'planned' && hits.some((h) => h.kind === 'futureTense' && h.first === hit.first && h.end === hit.end));
}

/** Kinds beside those that name something which idioms hide. */
const meant: ReadonlySet<CueKind> = new Set(['negation', 'over', 'under', 'demanded']);

const moving: ReadonlySet<string> = new Set(['gdp.growth', 'wage']);

function hides(other: Hit, hit: Hit): boolean {
  if (other === hit || other.first > hit.first || other.end < hit.end) return false;
  // A “producer” tells of no production.
  if (other.kind === 'companies') return hit.kind === 'metric';
  // “A record held by her”: nobody is held. “N'en demeure pas moins”: nothing is denied.
  // “Unter dem Strich”: nothing is less. “Следует из данных”: nothing is asked for.
  if (other.kind === 'idioms') return naming.has(hit.kind) || meant.has(hit.kind);
  if (other.kind === 'asExpected') return telling.has(hit.kind);
  if (other.end - other.first === hit.end - hit.first) return other.kind === hit.kind && other.name.startsWith(`${hit.name}.`);
  if (hit.kind === 'event' && (other.name === 'magnitude' || other.name === 'participants')) return false;
  // “The economy shrank”, “a pay rise” name a metric and tell which way it goes.
  if (moving.has(other.name) && (hit.kind === 'up' || hit.kind === 'down')) return false;
  // “İşten çıkaracak”: the verb that ends a phrase tells of a time to come by its own ending.
  if (naming.has(other.kind) && modal.has(hit.kind) && hit.end === other.end) return false;
  if (hit.kind === 'event' && other.kind === 'level') return true;
  if (other.kind === 'clause' && naming.has(hit.kind)) return true;
  return other.kind === hit.kind || (naming.has(other.kind) && naming.has(hit.kind)) || (naming.has(other.kind) && hit.kind !== 'say');
}
