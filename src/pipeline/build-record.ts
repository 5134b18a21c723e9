import { createHash } from 'node:crypto';
import {
  recordVersion, type Claim, type Coverage, type Diagnostic, type DocumentFields, type DocumentRecord, type Entity, type Quantity, type Quote, type Sentence, type Span, type Time,
} from '../model/index.js';
import { codePointOffsets, hashEnd, hashText, lastStartingAt, type HashState } from '../text/index.js';

/** Unit of the positions in a record. */
export type OffsetUnit = DocumentRecord['offsetUnit'];

const noCoverage: Coverage = {
  characters: 0, boilerplateCharacters: 0, sentences: 0, sentencesWithClaims: 0, numbersSeen: 0, numbersInClaims: 0, unread: [],
};

/** What every span of a record carries. */
interface Located extends Span {
  id: string;
  start: number;
  end: number;
  exact: string;
  sentence: number;
  html?: Span;
}

/** Writes the record of a document: adds ids, slices and sentences, and turns references into ids. */
export function buildRecord(fields: Partial<DocumentFields>, diagnostics: readonly Diagnostic[], unit: OffsetUnit): DocumentRecord {
  const { source, text = '', html = null, sentences = [] } = fields;
  if (source === undefined) throw new TypeError('a record needs its source document');
  const convert = unit === 'codepoint' ? codePointOffsets(text) : (index: number): number => index;
  const layer = (name: string): HashState => hashText(`${source.id}\u0000${name}\u0000`);
  const range = (span: Span): Span => ({ start: convert(span.start), end: convert(span.end) });
  const htmlOf = (span: Span): { html?: Span } => (html === null ? {} : { html: html.rangeOf(span) });
  const exact = (span: Span): { start: number; end: number; exact: string } => ({
    start: convert(span.start), end: convert(span.end), exact: text.slice(span.start, span.end),
  });
  const sentenceOf = (span: Span): number => Math.max(0, lastStartingAt(sentences, span.start));
  const locate = (of: HashState, span: Span): Located => {
    const at: Located = {
      id: hashEnd(of, span.start, span.end), start: convert(span.start), end: convert(span.end), exact: text.slice(span.start, span.end), sentence: sentenceOf(span),
    };
    return html === null ? at : { ...at, html: html.rangeOf(span) };
  };

  const [timeLayer, quantityLayer, quoteLayer, mentionLayer] = [layer('time'), layer('quantity'), layer('quote'), layer('mention')];
  const timeIds = new Map<Time, string>();
  const times = (fields.times ?? []).map((time) => {
    const at = locate(timeLayer, time);
    timeIds.set(time, at.id);
    return Object.assign(at, {
      type: time.type, value: time.value, mod: time.mod, quant: time.quant, freq: time.freq, timeZone: time.timeZone, from: time.from, to: time.to,
      alternatives: [...time.alternatives], needsReview: time.needsReview, rule: time.rule,
    });
  });
  const quantityIds = new Map<Quantity, string>();
  const quantities = (fields.quantities ?? []).map((quantity) => {
    const at = locate(quantityLayer, quantity);
    quantityIds.set(quantity, at.id);
    return Object.assign(at, {
      kind: quantity.kind, value: quantity.value, min: quantity.min, max: quantity.max, comparator: quantity.comparator, unit: quantity.unit,
      object: quantity.object, alternatives: quantity.alternatives.map((a) => ({ ...a })), needsReview: quantity.needsReview, rule: quantity.rule,
    });
  });
  const quoteIds = new Map<Quote, string>();
  const quotes = (fields.quotes ?? []).map((quote) => {
    const at = locate(quoteLayer, quote);
    quoteIds.set(quote, at.id);
    return Object.assign(at, { kind: quote.kind, speaker: quote.speaker?.id ?? null, cue: quote.cue === null ? null : exact(quote.cue), rule: quote.rule });
  });
  const claimRecord = (claim: Claim): DocumentRecord['claims'][number] => {
    const anchor = claim.metric ?? claim.event ?? claim.evidence;
    const figure = claim.quantity?.of ?? claim.period?.time ?? anchor;
    const name = claim.metric?.id ?? claim.event?.type ?? '';
    return {
      id: hashEnd(layer(`claim:${claim.kind}:${name}:${figure.start}:${figure.end}`), anchor.start, anchor.end),
      kind: claim.kind,
      zone: claim.zone,
      metric: claim.metric === null ? null : { id: claim.metric.id, ...exact(claim.metric) },
      event: claim.event === null ? null : { type: claim.event.type, ...exact(claim.event) },
      subjects: claim.subjects.map((s) => ({ entity: s.entity.id, role: s.role })),
      quantity: claim.quantity === null ? null : {
        id: claim.quantity.of === null ? null : (quantityIds.get(claim.quantity.of) ?? null),
        value: claim.quantity.value, min: claim.quantity.min, max: claim.quantity.max, comparator: claim.quantity.comparator, unit: claim.quantity.unit,
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
      evidence: { sentence: sentenceOf(claim.evidence), ...exact(claim.evidence), ...htmlOf(claim.evidence) },
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
    textSha256: createHash('sha256').update(text).digest('hex'),
    htmlSha256: html?.sha256 ?? null,
    offsetUnit: unit,
    sentences: sentences.map((s: Sentence) => ({ ...range(s), zone: s.zone, language: s.language, ...htmlOf(s) })),
    entities: withImplied(fields.entities ?? [], fields.claims ?? []).map((e) => ({
      id: e.id, type: e.type, subtype: e.subtype, name: e.name, names: copyNames(e.names), qid: e.qid, mentions: e.mentions, salience: e.salience,
    })),
    mentions: (fields.mentions ?? []).map((m) => ({
      ...locate(mentionLayer, m), type: m.type, entity: m.entity?.id ?? null, form: m.form, confidence: m.confidence, rule: m.rule,
    })),
    times,
    quantities,
    quotes,
    claims: (fields.claims ?? []).map(claimRecord),
    coverage: {
      ...coverage,
      characters: convert(text.length),
      boilerplateCharacters: coverage.boilerplateCharacters,
      unread: coverage.unread.map((u) => ({ ...range(u), reason: u.reason })),
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
  return Object.fromEntries(Object.entries(names).map(([tag, forms]) => [tag, [...forms]]));
}
