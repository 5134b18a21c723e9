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

type Claim = DocumentRecord['claims'][number];
type Entity = DocumentRecord['entities'][number];
type GoldClaim = GoldRecord['claims'][number];
type At = readonly [number, number];

/** A golden claim, waiting for its match. */
export interface OpenClaim {
  readonly claim: GoldClaim;
  readonly optional: boolean;
  readonly at: At | null;
  /** What gold calls the record's entities, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  taken: boolean;
}

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
  const nameOf = goldNames(gold);
  return {
    found: record.entities.filter((e) => named.has(e.id)).map((e) => whole(nameOf(e), [], e.type, false)),
    gold: gold.entities.map((e) => whole(e.qid ?? e.name, e.qid === null ? [] : [e.name], e.type, e.optional)),
  };
}

/**
 * What gold calls an entity: by its Wikidata id where gold has that id, else by a surface that gold lists. Gold that was
 * read without an id (“Black Sea”) is so met by an entity that has been linked since.
 */
function goldNames(gold: GoldRecord): (entity: Entity) => string {
  const ids = new Set(gold.entities.map((e) => e.qid));
  const surfaces = new Map(gold.entities.flatMap((e) => [...e.surfaces, e.name].map((s) => [s, e])));
  return (entity) => {
    if (entity.qid !== null && ids.has(entity.qid)) return entity.qid;
    const named = [entity.name, ...Object.values(entity.names).flat()].map((n) => surfaces.get(n)).find((e) => e !== undefined && (e.qid === null || entity.qid === null));
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

/** The golden claims of a document, with the places of their evidence. */
export function expectedClaims(record: DocumentRecord, gold: GoldRecord): OpenClaim[] {
  const nameOf = goldNames(gold);
  const names = new Map(record.entities.map((e) => [e.id, nameOf(e)]));
  return gold.claims.map((claim) => ({ claim, optional: claim.optional, at: firstAnywhere(record.text, claim.evidence), names, taken: false }));
}

/** Same kind, same metric or event, same figure, evidence that overlaps. */
export function sameValues(_record: DocumentRecord, found: Claim, { claim, at }: OpenClaim): boolean {
  if (found.kind !== claim.kind || (found.metric?.id ?? null) !== claim.metric || (found.event?.type ?? null) !== claim.event) return false;
  if (at === null || found.evidence.start >= at[1] || at[0] >= found.evidence.end) return false;
  if (found.kind === 'event') return true;
  const figure = found.quantity?.value ?? found.quantity?.min ?? found.quantity?.max ?? found.change?.of?.value ?? null;
  return figure === (claim.value ?? claim.min ?? claim.max) && (found.quantity?.unit ?? found.change?.of?.unit ?? null) === claim.unit;
}

/** The same in everything that gold says of it. */
export function sameClaim(record: DocumentRecord, found: Claim, open: OpenClaim): boolean {
  const { claim, names } = open;
  if (!sameValues(record, found, open)) return false;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const subjects = new Set(found.subjects.map((s) => `${nameOf(s.entity)} ${s.role}`));
  const speaker = found.attribution.find((a) => a.speaker !== null)?.speaker ?? null;
  return claim.subjects.every((s) => subjects.has(`${s.qid ?? s.name} ${s.role}`))
    && (claim.period === null || claim.period === found.period?.value)
    && (claim.speaker === null || (speaker !== null && nameOf(speaker) === (claim.speaker.qid ?? claim.speaker.name)))
    && (claim.direction === null || claim.direction === found.change?.direction)
    && (claim.streak === null || claim.streak === found.streak?.value)
    && claim.modality === found.modality;
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

function firstAnywhere(text: string, surface: string): At | null {
  const at = text.indexOf(surface);
  return at < 0 ? null : [at, at + surface.length];
}
