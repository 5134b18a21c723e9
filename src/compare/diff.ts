import type { DocumentRecord } from '../model/index.js';

/** What happened to an item between two datasets. */
export const changeKinds = ['gained', 'lost', 'revalued', 'relinked', 'retyped', 'moved', 'confidence'] as const;

/** A kind of change. */
export type ChangeKind = (typeof changeKinds)[number];

/** The layers that are compared. */
export const comparedLayers = ['document', 'sentences', 'mentions', 'times', 'quantities', 'quotes', 'claims'] as const;

/** A layer that is compared. */
export type ComparedLayer = (typeof comparedLayers)[number];

/** One difference between the records of a document. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly layer: ComparedLayer;
  readonly document: string;
  readonly language: string;
  /** The rule that found the item, after the change where there is one. */
  readonly rule: string;
  /** The words concerned. */
  readonly exact: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** What an item of a layer is, for comparing: where it stands, and what is said of it. */
interface Facet {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly sentence: number;
  readonly rule: string;
  /** Items of equal identity are the same item. */
  readonly identity: string;
  readonly type: string;
  readonly link: string;
  readonly value: string;
  readonly confidence: number;
}

/** Compares two records of one document by meaning, not by line. */
export function diffRecords(a: DocumentRecord, b: DocumentRecord): Difference[] {
  const found: Difference[] = [];
  for (const layer of comparedLayers) found.push(...diffLayer(layer, facets(a, layer), facets(b, layer), a, b));
  return found;
}

/** The differences of a document that only one dataset has. */
export function onlyIn(record: DocumentRecord, kind: 'gained' | 'lost'): Difference {
  const whole = `${record.mentions.length} mentions, ${record.claims.length} claims`;
  return {
    kind, layer: 'document', document: record.id, language: record.language.tag, rule: '', exact: record.title ?? '', sentence: '',
    before: kind === 'lost' ? whole : null, after: kind === 'gained' ? whole : null,
  };
}

function diffLayer(layer: ComparedLayer, a: readonly Facet[], b: readonly Facet[], recordA: DocumentRecord, recordB: DocumentRecord): Difference[] {
  const found: Difference[] = [];
  const note = (kind: ChangeKind, before: Facet | null, after: Facet | null, of: (f: Facet) => string): void => {
    const shown = after ?? before;
    if (shown === null) return;
    const record = after === null ? recordA : recordB;
    found.push({
      kind, layer, document: record.id, language: record.language.tag, rule: shown.rule, exact: shown.exact,
      before: before === null ? null : of(before), after: after === null ? null : of(after), sentence: sentenceText(record, shown),
    });
  };
  const { pairs, onlyA, onlyB } = match(a, b);
  for (const [before, after] of pairs) {
    if (before.type !== after.type) note('retyped', before, after, (f) => f.type);
    else if (before.link !== after.link) note('relinked', before, after, (f) => f.link);
    else if (before.value !== after.value) note('revalued', before, after, (f) => f.value);
    else if (before.start !== after.start || before.end !== after.end) note('moved', before, after, (f) => `[${f.start}, ${f.end}) “${f.exact}”`);
    else if (before.confidence !== after.confidence) note('confidence', before, after, (f) => String(f.confidence));
  }
  for (const facet of onlyA) note('lost', facet, null, summary);
  for (const facet of onlyB) note('gained', null, facet, summary);
  return found;
}

/** Pairs items: by identity first, then what is left by overlap and equal type, in order. */
function match(a: readonly Facet[], b: readonly Facet[]): { pairs: [Facet, Facet][]; onlyA: Facet[]; onlyB: Facet[] } {
  const pairs: [Facet, Facet][] = [];
  const byIdentity = new Map<string, Facet[]>();
  for (const facet of b) byIdentity.set(facet.identity, [...(byIdentity.get(facet.identity) ?? []), facet]);
  const taken = new Set<Facet>();
  const restA: Facet[] = [];
  for (const facet of a) {
    const other = byIdentity.get(facet.identity)?.shift();
    if (other === undefined) restA.push(facet);
    else {
      pairs.push([facet, other]);
      taken.add(other);
    }
  }
  const restB = b.filter((facet) => !taken.has(facet));
  const onlyA: Facet[] = [];
  const paired = new Set<Facet>();
  let from = 0;
  for (const facet of restA) {
    while (from < restB.length && restB[from]!.end <= facet.start) from++;
    const other = restB.slice(from, from + 8).find((o) => !paired.has(o) && o.start < facet.end && facet.start < o.end);
    if (other === undefined) onlyA.push(facet);
    else {
      pairs.push([facet, other]);
      paired.add(other);
    }
  }
  return { pairs, onlyA, onlyB: restB.filter((o) => !paired.has(o)) };
}

function facets(record: DocumentRecord, layer: ComparedLayer): Facet[] {
  const at = (s: { start: number; end: number }): string => `${s.start}-${s.end}`;
  switch (layer) {
    case 'document':
      return [{
        start: 0, end: 0, exact: record.title ?? '', sentence: 0, rule: '', identity: 'document', type: record.language.tag, link: '',
        value: `${record.publishedAt} ${record.reference.time} ${record.reference.basis}`, confidence: record.language.confidence,
      }];
    case 'sentences':
      return record.sentences.map((s, i) => ({ ...s, exact: '', sentence: i, rule: '', identity: at(s), type: s.zone, link: s.language, value: '', confidence: 1 }));
    case 'mentions':
      return record.mentions.map((m) => ({ ...m, identity: at(m), link: m.entity ?? 'none', value: m.form }));
    case 'times':
      return record.times.map((t) => ({ ...t, identity: at(t), link: '', value: JSON.stringify([t.value, t.mod, t.quant, t.freq, t.timeZone, t.from, t.to]), confidence: 1 }));
    case 'quantities':
      return record.quantities.map((q) => ({ ...q, identity: at(q), type: q.kind, link: '', value: JSON.stringify([q.value, q.min, q.max, q.comparator, q.unit, q.object]), confidence: 1 }));
    case 'quotes':
      return record.quotes.map((q) => ({ ...q, identity: at(q), type: q.kind, link: q.speaker ?? 'none', value: '', confidence: 1 }));
    case 'claims':
      return record.claims.map((c) => ({
        ...c.evidence, rule: c.rule, identity: c.id, type: `${c.kind} ${c.metric?.id ?? c.event?.type ?? ''}`, confidence: c.confidence,
        link: JSON.stringify([c.subjects, c.attribution.map((a) => [a.speaker, a.source, a.type])]),
        value: JSON.stringify([c.quantity && { ...c.quantity, id: null }, c.change, c.streak, c.period?.value ?? null, c.modality]),
      }));
  }
}

function summary(facet: Facet): string {
  return [facet.type, facet.link, facet.value].filter((part) => part !== '' && part !== 'none').join(' ');
}

function sentenceText(record: DocumentRecord, facet: Facet): string {
  const sentence = record.sentences[facet.sentence];
  if (sentence === undefined) return '';
  const text = record.offsetUnit === 'utf16' ? record.text.slice(sentence.start, sentence.end) : codePoints(record.text, sentence.start, sentence.end);
  return text.replaceAll(/\s+/g, ' ').trim();
}

function codePoints(text: string, start: number, end: number): string {
  if (!/[\ud800-\udbff]/.test(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join('');
}
