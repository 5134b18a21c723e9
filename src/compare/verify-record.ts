import { createHash } from 'node:crypto';
import { recordSchema, slicerOf, type DocumentRecord } from '../model/index.js';

/** Something in a record that breaks the contract. */
export interface Problem {
  /** Where in the record: `claims[3].evidence`. */
  readonly path: string;
  readonly message: string;
}

type Exact = { readonly start: number; readonly end: number; readonly exact: string };
const layers = ['mentions', 'times', 'quantities', 'quotes'] as const;

/**
 * Checks one record against the output contract: shape, hash, every slice, order, references. Reads nothing but the
 * record.
 */
export function verifyRecord(value: unknown): Problem[] {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const record = parsed.data;
  const problems: Problem[] = [];
  const say = (path: string, message: string): void => void problems.push({ path, message });
  if (createHash('sha256').update(record.text).digest('hex') !== record.textSha256) say('textSha256', 'is not the hash of the text');
  checkSlices(record, say);
  checkOrder(record, say);
  checkReferences(record, say);
  return problems;
}

type Say = (path: string, message: string) => void;

function checkSlices(record: DocumentRecord, say: Say): void {
  const slicer = slicerOf(record.text, record.offsetUnit);
  const check = (path: string, span: Exact | null): void => {
    if (span === null) return;
    if (span.end < span.start || span.end > slicer.length) say(path, `[${span.start}, ${span.end}) lies outside the text`);
    else if (slicer.slice(span.start, span.end) !== span.exact) say(path, `"${span.exact}" is not the text at [${span.start}, ${span.end})`);
  };
  for (const layer of layers) record[layer].forEach((item, i) => check(`${layer}[${i}]`, item));
  record.quotes.forEach((quote, i) => check(`quotes[${i}].cue`, quote.cue));
  record.claims.forEach((claim, i) => {
    check(`claims[${i}].metric`, claim.metric);
    check(`claims[${i}].event`, claim.event);
    check(`claims[${i}].evidence`, claim.evidence);
    claim.attribution.forEach((a, j) => check(`claims[${i}].attribution[${j}].cue`, a.cue));
  });
  record.sentences.forEach((s, i) => { if (s.end < s.start || s.end > slicer.length) say(`sentences[${i}]`, 'lies outside the text'); });
  if (record.coverage.characters !== slicer.length) say('coverage.characters', `is ${record.coverage.characters}, the text has ${slicer.length}`);
}

function checkOrder(record: DocumentRecord, say: Say): void {
  for (const layer of ['sentences', ...layers] as const) {
    record[layer].forEach((item, i) => {
      const before = i === 0 ? undefined : record[layer][i - 1];
      if (before !== undefined && item.start < before.start) say(`${layer}[${i}]`, 'is not in order');
      if (before !== undefined && layer === 'sentences' && item.start < before.end) say(`sentences[${i}]`, 'overlaps the sentence before');
    });
  }
  let end = 0;
  record.mentions.forEach((mention, i) => {
    if (mention.form !== 'name' && mention.form !== 'acronym') return;
    if (mention.start < end) say(`mentions[${i}]`, 'is a name that overlaps a name');
    end = Math.max(end, mention.end);
  });
}

function checkReferences(record: DocumentRecord, say: Say): void {
  const entities = new Set(record.entities.map((e) => e.id));
  const ids = { quotes: new Set(record.quotes.map((q) => q.id)), times: new Set(record.times.map((t) => t.id)), quantities: new Set(record.quantities.map((q) => q.id)) };
  const known = (path: string, id: string | null, among: ReadonlySet<string>): void => { if (id !== null && !among.has(id)) say(path, `names ${id}, which is not in the record`); };
  if (entities.size !== record.entities.length) say('entities', 'hold an id twice');
  record.mentions.forEach((m, i) => known(`mentions[${i}].entity`, m.entity, entities));
  record.quotes.forEach((q, i) => known(`quotes[${i}].speaker`, q.speaker, entities));
  record.claims.forEach((c, i) => {
    c.subjects.forEach((s, j) => known(`claims[${i}].subjects[${j}]`, s.entity, entities));
    c.attribution.forEach((a, j) => known(`claims[${i}].attribution[${j}]`, a.speaker, entities));
    known(`claims[${i}].quantity`, c.quantity?.id ?? null, ids.quantities);
    known(`claims[${i}].period`, c.period?.time ?? null, ids.times);
    known(`claims[${i}].quote`, c.quote, ids.quotes);
  });
  for (const layer of [...layers, 'claims'] as const) {
    const seen = new Set<string>();
    record[layer].forEach((item, i) => {
      if (seen.has(item.id)) say(`${layer}[${i}].id`, `${item.id} comes twice`);
      seen.add(item.id);
    });
  }
  record.mentions.forEach((m, i) => { if (m.sentence >= Math.max(1, record.sentences.length)) say(`mentions[${i}].sentence`, 'there is no such sentence'); });
}
