import type { DocumentRecord, GoldRecord, Per } from '../model/index.js';

/** Something that should be found, or was. Two are the same where their keys are. */
export interface Expected {
  readonly key: string;
  /** Keys that are as right. */
  readonly others: readonly string[];
  readonly type: string;
  /** Costs nothing, found or not. */
  readonly optional: boolean;
  readonly at: readonly [start: number, end: number] | null;
  /** For people to read. */
  readonly what: string;
}

/** What was found in a layer, and what should be. */
export interface Pairing {
  readonly found: readonly Expected[];
  readonly gold: readonly Expected[];
}

type Entity = DocumentRecord['entities'][number];
/** A span of text. */
export type At = readonly [number, number];

/** Lines up what a record holds with what gold says, layer by layer. */
export function expectedItems(record: DocumentRecord, gold: GoldRecord): Readonly<Record<'entities' | 'mentions' | 'times' | 'time-values' | 'quantities' | 'quantity-values' | 'quotes', Pairing>> {
  const place = (surface: string, nth: number): At | null => occurrences(record.text, surface)[nth] ?? firstAnywhere(record.text, surface);
  const key = (at: At | null, more = ''): string => `${at === null ? 'nowhere' : at.join('-')}${more}`;
  const span = (s: { start: number; end: number }): At => [s.start, s.end];
  const item = (at: At | null, more: string, type: string, what: string, optional = false, others: readonly string[] = []): Expected => ({
    key: key(at, more), others: others.map((o) => key(at, o)), type, optional, at, what: `${type} “${what}”${more}`,
  });
  const times = gold.times.map((t) => ({ ...t, at: place(t.surface, t.nth) }));
  const quantities = gold.quantities.map((q) => ({ ...q, at: place(q.surface, q.nth) }));
  const value = (q: { value: number | null; min: number | null; unit: string | null; per: Per | null }): string => ` ${q.value ?? q.min ?? '?'} ${q.unit ?? ''}${q.per == null ? '' : ` per ${q.per.value} ${q.per.unit ?? q.per.object ?? ''}`}`;
  return {
    entities: entityItems(record, gold),
    mentions: mentionItems(record, gold),
    times: { found: record.times.map((t) => item(span(t), '', t.type, t.exact)), gold: times.map((t) => item(t.at, '', t.type, t.surface, t.optional)) },
    'time-values': {
      found: record.times.map((t) => item(span(t), ` ${t.value}`, t.type, t.exact)),
      gold: times.map((t) => item(t.at, ` ${t.value}`, t.type, t.surface, t.optional, t.values.map((v) => ` ${v}`))),
    },
    quantities: { found: record.quantities.map((q) => item(span(q), '', q.kind, q.exact)), gold: quantities.map((q) => item(q.at, '', q.kind, q.surface, q.optional)) },
    'quantity-values': {
      found: record.quantities.map((q) => item(span(q), value(q), q.kind, q.exact)),
      gold: quantities.map((q) => item(q.at, value(q), q.kind, q.surface, q.optional)),
    },
    quotes: { found: record.quotes.filter((q) => q.kind === 'direct').map((q) => item(span(q), '', q.kind, q.exact)), gold: gold.quotes.map((q) => item(place(q.surface, q.nth), '', q.kind, q.surface, q.optional)) },
  };
}

/** Who is named, once a document: by Wikidata id, by name where there is none. */
function entityItems(record: DocumentRecord, gold: GoldRecord): Pairing {
  const whole = (key: string, others: readonly string[], type: string, optional: boolean): Expected => ({ key, others, type, optional, at: null, what: `${type} ${key}` });
  const named = new Set(record.mentions.filter((m) => m.form === 'name' || m.form === 'acronym').map((m) => m.entity));
  const nameOf = goldNames(record, gold);
  return {
    found: record.entities.filter((e) => named.has(e.id)).map((e) => whole(nameOf(e), [], e.type, false)),
    gold: gold.entities.map((e) => whole(e.qid ?? e.name, e.qid === null ? [] : [e.name], e.type, e.optional)),
  };
}

/**
 * What gold calls an entity: by its Wikidata id or its id of the knowledge base where gold has that id, else by a surface
 * that gold lists, of the entity's names or of its mentions. Gold that was read without an id (“Black Sea”) is so met by an entity that has been linked since.
 */
export function goldNames(record: DocumentRecord, gold: GoldRecord): (entity: Entity) => string {
  const qids = new Set(gold.entities.map((e) => e.qid));
  const ids = new Map(gold.entities.flatMap((e) => e.ids.map((id) => [id, e])));
  const surfaces = new Map(gold.entities.flatMap((e) => [...e.surfaces, e.name].map((s) => [s, e])));
  const mentioned = new Map<string, Set<string>>();
  for (const { entity, exact } of record.mentions) {
    if (entity !== null && surfaces.has(exact)) mentioned.set(entity, (mentioned.get(entity) ?? new Set()).add(exact));
  }
  return (entity) => {
    if (entity.qid !== null && qids.has(entity.qid)) return entity.qid;
    const known = ids.get(entity.id);
    if (known !== undefined) return known.qid ?? known.name;
    const forms = [entity.name, ...Object.values(entity.names).flat(), ...(mentioned.get(entity.id) ?? [])];
    const named = forms.map((n) => surfaces.get(n)).find((e) => e !== undefined && (e.qid === null || entity.qid === null));
    return named === undefined ? entity.qid ?? entity.name : named.qid ?? named.name;
  };
}

/** Names where they stand: every place of every surface that is no part of a longer one. */
function mentionItems(record: DocumentRecord, gold: GoldRecord): Pairing {
  const places = gold.entities.flatMap((e) => e.surfaces.flatMap((surface) => occurrences(record.text, surface).map((at) => ({ at, surface, type: e.type, optional: e.optional }))));
  places.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  let end = 0;
  const kept = places.filter((p) => {
    if (p.at[0] < end) return false;
    end = p.at[1];
    return true;
  });
  return {
    found: record.mentions.filter((m) => m.form === 'name' || m.form === 'acronym').map((m) => ({ key: `${m.start}-${m.end} ${m.type}`, others: [], type: m.type, optional: false, at: [m.start, m.end], what: `${m.type} “${m.exact}”` })),
    gold: kept.map((p) => ({ key: `${p.at.join('-')} ${p.type}`, others: [], type: p.type, optional: p.optional, at: p.at, what: `${p.type} “${p.surface}”` })),
  };
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Every place of some words that neither begins nor ends inside a word. */
function occurrences(text: string, surface: string): At[] {
  const found: At[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const end = at + surface.length;
    const inside = (index: number, edge: string): boolean => wordCharacter.test(text.charAt(index)) && wordCharacter.test(edge);
    if (!inside(at - 1, surface.charAt(0)) && !inside(end, surface.charAt(surface.length - 1))) found.push([at, end]);
  }
  return found;
}

/** Where some words first stand, inside other words or not. */
export function firstAnywhere(text: string, surface: string): At | null {
  const at = text.indexOf(surface);
  return at < 0 ? null : [at, at + surface.length];
}
