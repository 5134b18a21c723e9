import { hash } from 'node:crypto';
import {
  recordVersion, type Claim, type Coverage, type Diagnostic, type DocumentFields, type DocumentRecord, type Entity, type Quantity, type Quote, type Sentence, type Span, type Time,
} from '../model/index.js';
import { codePointOffsets, hashEnd, hashText, lastStartingAt, type HashState } from '../text/index.js';

/** Unit of the positions in a record. */
export type OffsetUnit = DocumentRecord['offsetUnit'];

const noCoverage: Coverage = {
  characters: 0, boilerplateCharacters: 0, sentences: 0, sentencesWithClaims: 0, numbersSeen: 0, numbersInClaims: 0, unread: [],
};

/** Where an item of a layer stands. */
interface Located extends Span {
  readonly id: string;
  readonly exact: string;
  readonly sentence: number;
}

/** Writes the record of a document: adds ids, slices and sentences, and turns references into ids. */
export function buildRecord(fields: Partial<DocumentFields>, diagnostics: readonly Diagnostic[], unit: OffsetUnit): DocumentRecord {
  const { source, text = '', html = null, sentences = [] } = fields;
  if (source === undefined) throw new TypeError('a record needs its source document');
  const convert = unit === 'codepoint' ? codePointOffsets(text) : (index: number): number => index;
  const layer = (name: string): HashState => hashText(`${source.id}\u0000${name}\u0000`);
  const exact = (span: Span): { start: number; end: number; exact: string } => ({
    start: convert(span.start), end: convert(span.end), exact: text.slice(span.start, span.end),
  });
  const sentenceOf = (span: Span): number => Math.max(0, lastStartingAt(sentences, span.start));
  /** Puts the range in the source page behind where an item of a layer stands; nothing to do for plain text. */
  const placed = <Item extends Located>(item: Item, span: Span): Item => {
    if (html === null) return item;
    const { id, start, end, exact: slice, sentence } = item;
    return Object.assign({ id, start, end, exact: slice, sentence, html: html.rangeOf(span) }, item);
  };

  const [timeLayer, quantityLayer, quoteLayer, mentionLayer] = [layer('time'), layer('quantity'), layer('quote'), layer('mention')];
  const timeIds = new Map<Time, string>();
  const times = (fields.times ?? []).map((time) => {
    const id = hashEnd(timeLayer, time.start, time.end);
    timeIds.set(time, id);
    return placed({
      id, start: convert(time.start), end: convert(time.end), exact: text.slice(time.start, time.end), sentence: sentenceOf(time),
      type: time.type, value: time.value, mod: time.mod, quant: time.quant, freq: time.freq, timeZone: time.timeZone, from: time.from, to: time.to,
      alternatives: [...time.alternatives], needsReview: time.needsReview, rule: time.rule,
    }, time);
  });
  const quantityIds = new Map<Quantity, string>();
  const quantities = (fields.quantities ?? []).map((quantity) => {
    const id = hashEnd(quantityLayer, quantity.start, quantity.end);
    quantityIds.set(quantity, id);
    return placed({
      id, start: convert(quantity.start), end: convert(quantity.end), exact: text.slice(quantity.start, quantity.end), sentence: sentenceOf(quantity),
      kind: quantity.kind, value: quantity.value, min: quantity.min, max: quantity.max, comparator: quantity.comparator, unit: quantity.unit,
      object: quantity.object, per: quantity.per, alternatives: quantity.alternatives.map((a) => ({ ...a })), needsReview: quantity.needsReview, rule: quantity.rule,
    }, quantity);
  });
  const quoteIds = new Map<Quote, string>();
  const quotes = (fields.quotes ?? []).map((quote) => {
    const id = hashEnd(quoteLayer, quote.start, quote.end);
    quoteIds.set(quote, id);
    return placed({
      id, start: convert(quote.start), end: convert(quote.end), exact: text.slice(quote.start, quote.end), sentence: sentenceOf(quote),
      kind: quote.kind, speaker: quote.speaker?.id ?? null, cue: quote.cue === null ? null : exact(quote.cue), rule: quote.rule,
    }, quote);
  });
  const claimIds = new Set<string>();
  // Two durations may share the word that tells of them: “the siege lasted five weeks, the strike three”.
  const claimId = (name: string, figure: Span, anchor: Span): string => {
    let id: string;
    let before = 0;
    do {
      id = hashEnd(layer(`claim:${name}:${figure.start}:${figure.end}${before === 0 ? '' : `:${before}`}`), anchor.start, anchor.end);
      before++;
    } while (claimIds.has(id));
    claimIds.add(id);
    return id;
  };
  const claimRecord = (claim: Claim): DocumentRecord['claims'][number] => {
    const anchor = claim.metric ?? claim.event ?? claim.evidence;
    const figure = claim.quantity?.of ?? claim.period?.time ?? anchor;
    const name = claim.metric?.id ?? claim.event?.type ?? '';
    return {
      id: claimId(`${claim.kind}:${name}`, figure, anchor),
      kind: claim.kind,
      zone: claim.zone,
      metric: claim.metric === null ? null : { id: claim.metric.id, ...exact(claim.metric) },
      event: claim.event === null ? null : { type: claim.event.type, ...exact(claim.event) },
      subjects: claim.subjects.map((s) => ({ entity: s.entity.id, role: s.role })),
      quantity: claim.quantity === null ? null : {
        id: claim.quantity.of === null ? null : (quantityIds.get(claim.quantity.of) ?? null),
        value: claim.quantity.value, min: claim.quantity.min, max: claim.quantity.max, comparator: claim.quantity.comparator, unit: claim.quantity.unit, per: claim.quantity.per,
      },
      change: claim.change,
      streak: claim.streak,
      period: claim.period === null ? null : {
        time: claim.period.time === null ? null : (timeIds.get(claim.period.time) ?? null),
        value: claim.period.value, from: claim.period.from, to: claim.period.to,
      },
      attribution: claim.attribution.map((a) => ({
        speaker: a.speaker?.id ?? null, source: a.source, cue: a.cue === null ? null : exact(a.cue), type: a.type,
      })),
      quote: claim.quote === null ? null : (quoteIds.get(claim.quote) ?? null),
      modality: claim.modality,
      evidence: { sentence: sentenceOf(claim.evidence), ...exact(claim.evidence), ...(html === null ? {} : { html: html.rangeOf(claim.evidence) }) },
      confidence: claim.confidence,
      rule: claim.rule,
    };
  };
  const coverage = fields.coverage ?? { ...noCoverage, characters: text.length, sentences: sentences.length };

  return {
    schema: recordVersion,
    id: source.id,
    url: source.url ?? null,
    source: source.source ?? null,
    title: source.title ?? null,
    meta: source.meta ?? {},
    publishedAt: fields.publishedAt ?? null,
    reference: fields.reference ?? { time: null, basis: 'none' },
    language: fields.language ?? { tag: 'und', confidence: 0, basis: 'detected' },
    text,
    textSha256: hash('sha256', text, 'hex'),
    htmlSha256: html?.sha256 ?? null,
    offsetUnit: unit,
    sentences: sentences.map((s: Sentence) => {
      const at = { start: convert(s.start), end: convert(s.end), zone: s.zone, language: s.language };
      return html === null ? at : { ...at, html: html.rangeOf(s) };
    }),
    entities: withImplied(fields.entities ?? [], fields.claims ?? []).map((e) => ({
      id: e.id, type: e.type, subtype: e.subtype, name: e.name, names: copyNames(e.names), qid: e.qid, mentions: e.mentions, salience: e.salience,
    })),
    mentions: (fields.mentions ?? []).map((m) => placed({
      id: hashEnd(mentionLayer, m.start, m.end), start: convert(m.start), end: convert(m.end), exact: text.slice(m.start, m.end), sentence: sentenceOf(m),
      type: m.type, entity: m.entity?.id ?? null, form: m.form, confidence: m.confidence, rule: m.rule,
    }, m)),
    times,
    quantities,
    quotes,
    claims: (fields.claims ?? []).map(claimRecord),
    coverage: {
      ...coverage,
      characters: convert(text.length),
      boilerplateCharacters: coverage.boilerplateCharacters,
      unread: coverage.unread.map((u) => ({ start: convert(u.start), end: convert(u.end), reason: u.reason })),
    },
    diagnostics: diagnostics.map((d) => ({
      ...d, start: d.start === null ? null : convert(d.start), end: d.end === null ? null : convert(d.end),
    })),
  };
}

/** The entities of a document and, behind them, those that its claims only imply (the country of a central bank). */
function withImplied(entities: readonly Entity[], claims: readonly Claim[]): readonly Entity[] {
  const known = new Set(entities.map((e) => e.id));
  const implied: Entity[] = [];
  for (const { entity } of claims.flatMap((c) => c.subjects)) {
    if (known.has(entity.id)) continue;
    known.add(entity.id);
    implied.push(entity);
  }
  return implied.length === 0 ? entities : [...entities, ...implied];
}

function copyNames(names: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const copy: Record<string, string[]> = {};
  for (const tag of Object.keys(names)) copy[tag] = [...names[tag]!];
  return copy;
}
