import type { Block, Entity, EntityType, LanguagePack, Mention, Quantity, QuantityKind, Quote, Time, Claim } from '../../src/model/index.js';
import { loaders } from '../../src/languages/index.js';
import { openKnowledge } from '../../src/knowledge/index.js';
import { attributeQuotes } from '../../src/stages/attribute-quotes.js';
import { findClaims } from '../../src/stages/find-claims.js';
import { segment } from '../../src/stages/segment.js';
import { tokenize } from '../../src/text/index.js';

/*
 * Texts with their names, times and figures marked by hand, so that a case tests the claim stages alone:
 * `[Germany|Q183 LOC country]’s exports fell [5 percent|#5 %] [last year|@2025]`. A name is `id TYPE subtype form`, a
 * time `@value mod`, a figure `#[comparator]value unit` (`#3 ordinal`).
 */

/** A marked text, read. */
export interface Marked {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
}

/** The day that cases are published on. */
export const published = '2026-03-12';

/** Reads a marked text. */
export function readMarks(marked: string): Marked {
  let text = '';
  let last = 0;
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const times: Time[] = [];
  const quantities: Quantity[] = [];
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/gu)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const span = { start: text.length, end: text.length + match[1]!.length };
    text += match[1]!;
    const spec = match[2]!;
    if (spec.startsWith('@')) times.push({ ...span, ...timeOf(spec.slice(1)) });
    else if (spec.startsWith('#')) quantities.push({ ...span, ...quantityOf(spec.slice(1)) });
    else {
      const [id, type, subtype, form] = spec.split(' ') as [string, EntityType, string | undefined, Mention['form'] | undefined];
      const known = /^Q\d/.test(id);
      const name = id.replaceAll('_', ' ');
      const entity = entities.get(id) ?? {
        id: known ? `wikidata:${id}` : `local:${id}`, type, subtype: subtype === undefined || subtype === '-' ? null : subtype, name, names: {}, qid: known ? id : null, mentions: 1, salience: 0.5, row: known ? 1 : -1,
      };
      entities.set(id, entity);
      mentions.push({ ...span, type, form: form ?? 'name', entity, confidence: 1, rule: 'marked' });
    }
  }
  return { text: text + marked.slice(last), mentions, entities: [...entities.values()], times, quantities };
}

function timeOf(spec: string): Omit<Time, 'start' | 'end'> {
  const [value, mod] = spec.split(' ') as [string, Time['mod'] | undefined];
  const [from, to] = interval(value);
  return {
    type: value.startsWith('P') ? 'DURATION' : value.includes('T') ? 'TIME' : 'DATE', value, mod: mod ?? null, quant: null, freq: null, timeZone: null, from, to, alternatives: [], needsReview: false, rule: 'marked',
  };
}

function interval(value: string): [string | null, string | null] {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d|-[QH])/.exec(value);
  if (match === null || /-[QHW]/.test(value)) return [null, null];
  const [, year, month, day] = match;
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${String(Number(day) + 1).padStart(2, '0')}`];
  if (month !== undefined) return [`${year}-${month}-01`, `${year}-${month}-28`];
  return [`${year}-01-01`, `${Number(year) + 1}-01-01`];
}

function quantityOf(spec: string): Omit<Quantity, 'start' | 'end'> {
  const [number, word] = spec.split(' ') as [string, string | undefined];
  const match = /^(>=|<=|>|<|~)?(.+)$/.exec(number)!;
  const comparator = (match[1] ?? '=') as Quantity['comparator'];
  const value = Number(match[2]);
  const kinds: Record<string, QuantityKind> = { ordinal: 'ordinal', age: 'age', '%': 'percentage', Cel: 'temperature' };
  const kind = word === undefined ? 'number' : kinds[word] ?? (/^[A-Z]{3}$/.test(word) ? 'currency' : 'dimension');
  const unit = word === undefined || word === 'ordinal' ? null : word === 'age' ? 'a' : word;
  return {
    kind, value, min: comparator.startsWith('<') ? null : value, max: comparator.startsWith('>') ? null : value, comparator, unit, object: null, per: null, alternatives: [], needsReview: false, rule: 'marked',
  };
}

/** What the claim stages make of a marked text. */
export interface Told extends Marked {
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
}

/** Runs the quotation and claim stages over a marked text; `zone` is the zone of all of it. */
export async function tell(marked: string, tag: string, zone: Block['zone'] = 'body'): Promise<Told> {
  const load = loaders[tag];
  if (load === undefined) throw new Error(`no pack ${tag}`);
  const pack: LanguagePack = await load();
  const read = readMarks(marked);
  const language = { tag, confidence: 1, basis: 'given' as const };
  const context = { pack, zoningCues: [], knowledge: openKnowledge(), identify: () => ({ tag, confidence: 1 }) };
  const { boundaries } = segment.run({ text: read.text, blocks: [{ start: 0, end: read.text.length, zone }], language }, context, {});
  const sentences = boundaries.map((b) => ({ ...b, language: tag }));
  const document = { ...read, sentences, tokens: tokenize(read.text, sentences), reference: { time: published, basis: 'given' as const } };
  const { quotes } = attributeQuotes.run(document, context, {});
  const { claims } = findClaims.run({ ...document, quotes }, context, findClaims.options.parse({}));
  return { ...read, claims, quotes };
}

const amount = (m: { value: number; unit: string | null } | null): string => (m === null ? '' : `${m.value}${m.unit === null ? '' : ` ${m.unit}`}`);

/** A claim on one line: kind, metric or event, figure, change, run, period, subjects, voices, modality. */
export function line(c: Claim): string {
  const id = (e: Entity): string => e.qid ?? e.name;
  const figure = c.quantity === null ? '' : `${c.quantity.comparator === '=' ? '' : c.quantity.comparator}${c.quantity.value ?? `${c.quantity.min}..${c.quantity.max}`}${c.quantity.unit === null ? '' : ` ${c.quantity.unit}`}`;
  const change = c.change === null ? '' : `(${[c.change.direction, c.change.of && `by ${amount(c.change.of)}`, c.change.from && `from ${amount(c.change.from)}`].filter(Boolean).join(' ')})`;
  return [
    c.kind, c.metric?.id ?? c.event?.type ?? '', figure, change, c.streak === null ? '' : `run ${amount(c.streak)}`, c.period === null ? '' : `@${c.period.value}`,
    ...c.subjects.map((s) => `${s.role}=${id(s.entity)}`), ...c.attribution.map((a) => `«${a.speaker === null ? a.source : id(a.speaker)}»`), c.modality === 'asserted' ? '' : c.modality,
  ].filter(Boolean).join(' ');
}
