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
  /** The stage whose work differs. */
  readonly stage: string;
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
  /** The figures of the value, told apart from its words so that they can be compared with a tolerance. */
  readonly numbers: readonly (number | null)[];
  readonly confidence: number;
}

/** What is too small to count as a change of a layer. */
export interface Tolerance {
  /** Difference of confidence, 0 to 1. */
  readonly confidence?: number | undefined;
  /** Difference of a figure, as a share of the greater one. */
  readonly value?: number | undefined;
  /** How far either end of a span may move. */
  readonly position?: number | undefined;
}

/** Tolerances by layer; none where a layer is not named. */
export type Tolerances = Readonly<Partial<Record<ComparedLayer, Tolerance | undefined>>>;

/** Compares two records of one document by meaning, not by line. What lies within the tolerances is no difference. */
export function diffRecords(a: DocumentRecord, b: DocumentRecord, tolerances: Tolerances = {}): Difference[] {
  const found: Difference[] = [];
  for (const layer of comparedLayers) found.push(...diffLayer(layer, a, b, tolerances[layer] ?? {}));
  return found;
}

/** Which stage decides what, by layer and kind of change; `any` for the kinds that are not named. */
const stages: Readonly<Record<ComparedLayer, Readonly<Partial<Record<ChangeKind | 'any', string>>>>> = {
  document: { gained: 'read', lost: 'read', revalued: 'find-reference', any: 'detect-language' },
  sentences: { retyped: 'zone', relinked: 'label-sentences', any: 'segment' },
  mentions: { relinked: 'link', any: 'find-names' },
  times: { any: 'find-times' },
  quantities: { any: 'find-quantities' },
  quotes: { any: 'attribute-quotes' },
  claims: { any: 'find-claims' },
};

/** The stage whose work a change of a layer shows. */
function stageOf(layer: ComparedLayer, kind: ChangeKind): string {
  return stages[layer][kind] ?? stages[layer].any ?? '';
}

/** The differences of a document that only one dataset has. */
export function onlyIn(record: DocumentRecord, kind: 'gained' | 'lost'): Difference {
  const whole = `${record.mentions.length} mentions, ${record.claims.length} claims`;
  return {
    kind, layer: 'document', document: record.id, language: record.language.tag, stage: stageOf('document', kind), rule: '', exact: record.title ?? '', sentence: '',
    before: kind === 'lost' ? whole : null, after: kind === 'gained' ? whole : null,
  };
}

function diffLayer(layer: ComparedLayer, recordA: DocumentRecord, recordB: DocumentRecord, tolerance: Tolerance): Difference[] {
  const found: Difference[] = [];
  const note = (kind: ChangeKind, before: Facet | null, after: Facet | null, of: (f: Facet) => string): void => {
    const shown = after ?? before;
    if (shown === null) return;
    const record = after === null ? recordA : recordB;
    found.push({
      kind, layer, document: record.id, language: record.language.tag, stage: stageOf(layer, kind), rule: shown.rule, exact: shown.exact,
      before: before === null ? null : of(before), after: after === null ? null : of(after), sentence: sentenceText(record, shown),
    });
  };
  const { pairs, onlyA, onlyB } = match(facets(recordA, layer), facets(recordB, layer));
  const moved = (x: number, y: number): boolean => Math.abs(x - y) > (tolerance.position ?? 0);
  for (const [before, after] of pairs) {
    if (before.type !== after.type) note('retyped', before, after, (f) => f.type);
    else if (before.link !== after.link) note('relinked', before, after, (f) => f.link);
    else if (before.value !== after.value || !near(before.numbers, after.numbers, tolerance.value ?? 0)) note('revalued', before, after, valueOf);
    else if (moved(before.start, after.start) || moved(before.end, after.end)) note('moved', before, after, (f) => `[${f.start}, ${f.end}) “${f.exact}”`);
    else if (Math.abs(before.confidence - after.confidence) > (tolerance.confidence ?? 0)) note('confidence', before, after, (f) => String(f.confidence));
  }
  for (const facet of onlyA) note('lost', facet, null, summary);
  for (const facet of onlyB) note('gained', null, facet, summary);
  return found;
}

/** Tells whether each figure is the same but for a share of itself. */
function near(a: readonly (number | null)[], b: readonly (number | null)[], share: number): boolean {
  return a.every((x, i) => {
    const y = b[i] ?? null;
    return x === y || (x !== null && y !== null && Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y)));
  });
}

function valueOf({ numbers, value }: Facet): string {
  return [numbers.length === 0 ? '' : JSON.stringify(numbers), value].filter((part) => part !== '').join(' ');
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
        value: `${record.publishedAt} ${record.reference.time} ${record.reference.basis}`, numbers: [], confidence: record.language.confidence,
      }];
    case 'sentences':
      return record.sentences.map((s, i) => ({ ...s, exact: '', sentence: i, rule: '', identity: at(s), type: s.zone, link: s.language, value: '', numbers: [], confidence: 1 }));
    case 'mentions':
      return record.mentions.map((m) => ({ ...m, identity: at(m), link: m.entity ?? 'none', value: m.form, numbers: [] }));
    case 'times':
      return record.times.map((t) => ({ ...t, identity: at(t), link: '', value: JSON.stringify([t.value, t.mod, t.quant, t.freq, t.timeZone, t.from, t.to]), numbers: [], confidence: 1 }));
    case 'quantities':
      return record.quantities.map((q) => ({ ...q, identity: at(q), type: q.kind, link: '', numbers: [q.value, q.min, q.max], value: JSON.stringify([q.comparator, q.unit, q.object, q.per ?? null]), confidence: 1 }));
    case 'quotes':
      return record.quotes.map((q) => ({ ...q, identity: at(q), type: q.kind, link: q.speaker ?? 'none', value: '', numbers: [], confidence: 1 }));
    case 'claims':
      return record.claims.map((c) => ({
        ...c.evidence, rule: c.rule, identity: c.id, type: `${c.kind} ${c.metric?.id ?? c.event?.type ?? ''}`, confidence: c.confidence,
        link: JSON.stringify([c.subjects, c.attribution.map((a) => [a.speaker, a.source, a.type])]),
        numbers: [c.quantity, c.change?.of, c.change?.from, c.change?.to].flatMap((n) => (n == null ? [null] : 'min' in n ? [n.value, n.min, n.max] : [n.value])),
        value: JSON.stringify([c.quantity?.comparator, c.quantity?.unit, c.quantity?.per ?? null, c.change?.direction, c.change?.of?.unit, c.streak, c.period?.value ?? null, c.modality]),
      }));
  }
}

function summary(facet: Facet): string {
  return [facet.type, facet.link, valueOf(facet)].filter((part) => part !== '' && part !== 'none').join(' ');
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
