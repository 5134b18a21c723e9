import { PhraseTable, perPack, type Phrase } from '../../match/index.js';
import type { ClaimRules, LanguagePack, Tokens } from '../../model/index.js';

/** What a cue word does in its clause. */
export type CueKind =
  | 'metric' | 'event' | 'rank' | 'superlative' | 'least' | 'up' | 'down' | 'flat' | 'level' | 'by' | 'to' | 'from' | 'afterTo' | 'afterFrom'
  | 'than' | 'afterThan' | 'since' | 'afterSince' | 'say' | 'deny' | 'according' | 'afterAccording' | 'cited' | 'that' | 'statistics' | 'documents'
  | 'media' | 'officials' | 'governments' | 'organisations' | 'persons' | 'pronouns' | 'negation' | 'planned' | 'forecast' | 'demanded' | 'hypothetical' | 'streak'
  | 'multiple' | 'subset' | 'and' | 'clause' | 'aside';

/** A cue of a pack: its kind and, for metrics, events, ranks and multiples, which. */
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
  'up', 'down', 'flat', 'level', 'by', 'to', 'from', 'afterTo', 'afterFrom', 'than', 'afterThan', 'since', 'afterSince', 'say', 'deny', 'according',
  'afterAccording', 'cited', 'that', 'statistics', 'documents', 'media', 'officials', 'governments', 'organisations', 'persons', 'pronouns', 'negation', 'planned',
  'forecast', 'demanded', 'hypothetical', 'streak', 'subset', 'and', 'clause', 'aside',
] as const satisfies readonly (CueKind & keyof ClaimRules)[];

/** Kinds of which the longest phrase hides every shorter one that it covers. */
const naming: ReadonlySet<CueKind> = new Set(['metric', 'event', 'rank']);

interface Compiled {
  readonly table: PhraseTable;
  readonly cues: readonly Cue[];
}

const compile = perPack((pack: LanguagePack): Compiled => {
  const rules = pack.claims;
  const cues: Cue[] = [];
  const phrases: Phrase[] = [];
  const add = (kind: CueKind, name: string, words: string): void => {
    if (words === '') return;
    const value = cues.push({ kind, name }) - 1;
    for (const text of words.split('|')) phrases.push({ text: text.trim(), value });
  };
  for (const [id, words] of Object.entries(rules.metrics)) add('metric', id, words);
  for (const [type, words] of Object.entries(rules.events)) add('event', type, words);
  for (const [id, words] of Object.entries(rules.ranks)) add('rank', id, words);
  for (const [number, words] of Object.entries(rules.multiples)) add('multiple', number, words);
  add('superlative', '', rules.superlatives);
  add('least', '', rules.leasts);
  for (const field of wordFields) add(field, '', rules[field]);
  return { table: new PhraseTable(phrases, rules.clitics), cues };
});

/** Finds the cues in the tokens `[from, to)`, by start; of equal kinds at one place the longest stays. */
export function findCues(pack: LanguagePack, text: string, tokens: Tokens, from: number, to: number): readonly Hit[] {
  const { table, cues } = compile(pack);
  const hits: Hit[] = [];
  table.scan(text, tokens, from, to, (value, first, end) => {
    const cue = cues[value]!;
    for (let i = hits.length - 1; i >= 0 && hits[i]!.first === first; i--) {
      const other = hits[i]!;
      if (other.kind === cue.kind && other.name === cue.name) {
        hits[i] = { ...cue, first, end: Math.max(end, other.end) };
        return;
      }
    }
    hits.push({ ...cue, first, end });
  });
  return unhidden(hits);
}

/** Leaves out what a longer cue hides. Hits come by start: only those that begin at most the longest cue away can cover one. */
function unhidden(hits: readonly Hit[]): readonly Hit[] {
  const longest = hits.reduce((most, hit) => Math.max(most, hit.end - hit.first), 0);
  return hits.filter((hit, index) => {
    for (let i = index - 1; i >= 0 && hits[i]!.first > hit.first - longest; i--) if (hides(hits[i]!, hit)) return false;
    for (let i = index + 1; i < hits.length && hits[i]!.first <= hit.first; i++) if (hides(hits[i]!, hit)) return false;
    return true;
  });
}

function hides(other: Hit, hit: Hit): boolean {
  if (other === hit || other.first > hit.first || other.end < hit.end) return false;
  if (other.end - other.first === hit.end - hit.first) return other.kind === hit.kind && other.name.startsWith(`${hit.name}.`);
  return other.kind === hit.kind || (naming.has(other.kind) && naming.has(hit.kind)) || (naming.has(other.kind) && hit.kind !== 'say');
}
