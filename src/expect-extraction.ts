import { DragomanError, type DocumentRecord } from './model/index.js';

/** What a record must hold. Only what is named is compared; a list must hold an item for each that is named. */
export interface Expectation {
  readonly language?: string;
  readonly entities?: readonly string[];
  readonly times?: readonly string[];
  readonly quantities?: readonly { readonly value: number; readonly unit?: string | null }[];
  readonly claims?: readonly { readonly metric?: string; readonly event?: string; readonly value?: number; readonly subjects?: readonly string[]; readonly speaker?: string }[];
  /** Metric ids and event types of which there must be no claim. */
  readonly noClaims?: readonly string[];
}

/**
 * Throws one error that lists everything a record should hold and does not: for the tests of a repository that gates
 * its own pipeline. Entities are named by id or by name, times by TIMEX3 value.
 *
 * @throws DragomanError `dataset-broken`
 * @example expectExtraction(await extract('He paid $5.'), { quantities: [{ value: 5, unit: 'USD' }] })
 */
export function expectExtraction(record: DocumentRecord, expected: Expectation): void {
  const missing: string[] = [];
  const names = new Map(record.entities.map((e) => [e.id, e.name]));
  const is = (id: string | null, wanted: string): boolean => id !== null && (id === wanted || names.get(id) === wanted);
  const want = (holds: boolean, what: string): void => void (holds || missing.push(what));
  if (expected.language !== undefined) want(record.language.tag === expected.language, `language ${expected.language} (found ${record.language.tag})`);
  for (const wanted of expected.entities ?? []) want(record.entities.some((e) => is(e.id, wanted)), `entity ${wanted}`);
  for (const wanted of expected.times ?? []) want(record.times.some((t) => t.value === wanted), `time ${wanted}`);
  for (const wanted of expected.quantities ?? []) {
    want(record.quantities.some((q) => q.value === wanted.value && (wanted.unit === undefined || q.unit === wanted.unit)), `quantity ${wanted.value} ${wanted.unit ?? ''}`.trim());
  }
  for (const wanted of expected.claims ?? []) {
    const found = record.claims.some((c) => (wanted.metric === undefined || c.metric?.id === wanted.metric) && (wanted.event === undefined || c.event?.type === wanted.event)
      && (wanted.value === undefined || [c.quantity?.value, c.quantity?.min, c.quantity?.max].includes(wanted.value))
      && (wanted.subjects ?? []).every((s) => c.subjects.some((x) => is(x.entity, s)))
      && (wanted.speaker === undefined || c.attribution.some((a) => is(a.speaker, wanted.speaker ?? ''))));
    want(found, `claim ${JSON.stringify(wanted)}`);
  }
  for (const unwanted of expected.noClaims ?? []) want(!record.claims.some((c) => c.metric?.id === unwanted || c.event?.type === unwanted), `no claim of ${unwanted}`);
  if (missing.length > 0) throw new DragomanError({ code: 'dataset-broken', where: record.id, what: `the record lacks: ${missing.join('; ')}` });
}
