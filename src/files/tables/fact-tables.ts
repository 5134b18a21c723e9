import type { Fact } from '../../model/index.js';
import { integer, maybeDouble, maybeText, tableOf, text, type Table } from './columns.js';

const facts = tableOf<Fact, Fact>('facts', 'one row a fact of the ledger', (fact) => [fact], [
  text('fact_id', 'stable id', (f) => f.id),
  text('fact_key', 'what makes two claims speak of one thing', (f) => f.key),
  text('claim_kind', 'measure, rank, count, duration or event', (f) => f.kind),
  maybeText('metric_id', 'what is measured', (f) => f.metric),
  maybeText('event_type', 'what happened', (f) => f.event),
  text('subjects_json', 'entities and their roles, as JSON', (f) => JSON.stringify(f.subjects)),
  maybeText('period_value', 'TIMEX3 value of its time', (f) => f.period),
  maybeText('unit_code', 'ISO 4217 or UCUM', (f) => f.unit),
  maybeDouble('per_value', 'for how many of it', (f) => f.per?.value ?? null),
  maybeText('per_unit', 'UCUM unit that it is told for', (f) => f.per?.unit ?? null),
  maybeText('per_object', 'noun that it is told for', (f) => f.per?.object ?? null),
  text('modality', 'asserted, negated, planned, forecast, demanded or hypothetical', (f) => f.modality),
  text('fact_status', 'single, agree, differ, superseded or different-scope', (f) => f.status),
  maybeDouble('value_number', 'value, where sources agree', (f) => f.value),
  maybeDouble('value_min', 'lower bound', (f) => f.min),
  maybeDouble('value_max', 'upper bound', (f) => f.max),
  integer('claim_count', 'claims behind it', (f) => f.claims.length),
  integer('origin_count', 'independent texts behind it', (f) => f.origins.length),
  text('languages', 'BCP-47 tags, joined by commas', (f) => f.languages.join(',')),
  maybeText('first_seen', 'earliest publication date', (f) => f.firstSeen),
  maybeText('last_seen', 'latest publication date', (f) => f.lastSeen),
]);

const factClaims = tableOf<Fact, Fact['claims'][number]>('fact_claims', 'one row a claim behind a fact', (fact) => fact.claims, [
  text('fact_id', 'the fact', (_claim, fact) => fact.id),
  text('document_id', 'id of the document', (claim) => claim.document),
  text('claim_id', 'the claim', (claim) => claim.claim),
  integer('origin_number', '0-based number of its origin within the fact: copies of one text share it', (claim, fact) =>
    fact.origins.findIndex((origin) => origin.documents.includes(claim.document))),
]);

/** The tables of the ledger. */
export const factTables: readonly Table<Fact>[] = [facts, factClaims];
