import type { DocumentRecord } from '../../model/index.js';
import { double, integer, located, maybeDouble, maybeInteger, maybeText, repeating, table, text, truth, type Table } from './columns.js';

type Of<Key extends keyof DocumentRecord> = DocumentRecord[Key] extends readonly (infer Item)[] ? Item : never;
type ClaimOf = Of<'claims'>;

const documents = table<DocumentRecord>('documents', 'one row a document', (r) => [r], [
  maybeText('page_url', 'address it was published at', (r) => r.url),
  maybeText('source_name', 'who published it', (r) => r.source),
  maybeText('title_text', 'title, where it was given', (r) => r.title),
  text('meta_json', 'what the caller carried along, as JSON', (r) => JSON.stringify(r.meta)),
  maybeText('published_at', 'RFC 3339 date or date-time', (r) => r.publishedAt),
  maybeText('reference_time', 'the day that “yesterday” is counted from', (r) => r.reference.time),
  text('reference_basis', 'how that day is known', (r) => r.reference.basis),
  text('language_tag', 'BCP-47; und where it cannot be told', (r) => r.language.tag),
  double('language_confidence', '0 to 1', (r) => r.language.confidence),
  text('language_basis', 'given or detected', (r) => r.language.basis),
  text('full_text', 'the text that positions count in', (r) => r.text),
  text('text_sha256', 'its hash', (r) => r.textSha256),
  text('offset_unit', 'what positions count', (r) => r.offsetUnit),
  integer('characters', 'length of the text', (r) => r.coverage.characters),
  integer('boilerplate_characters', 'of which furniture of the page', (r) => r.coverage.boilerplateCharacters),
  integer('sentences', 'number of sentences', (r) => r.coverage.sentences),
  integer('sentences_with_claims', 'of which hold a claim', (r) => r.coverage.sentencesWithClaims),
  integer('numbers_seen', 'numbers in the text', (r) => r.coverage.numbersSeen),
  integer('numbers_in_claims', 'of which stand in a claim', (r) => r.coverage.numbersInClaims),
]);

const sentences = table<Of<'sentences'>>('sentences', 'one row a sentence', (r) => r.sentences, [
  integer('sentence_number', '0-based', (_s, _r, i) => i),
  integer('span_start', 'first position in the text', (s) => s.start),
  integer('span_end', 'position behind its last character', (s) => s.end),
  text('page_zone', 'role on the page', (s) => s.zone),
  text('language_tag', 'BCP-47', (s) => s.language),
]);

const entities = table<Of<'entities'>>('entities', 'one row an entity of a document', (r) => r.entities, [
  text('entity_id', 'wikidata:Q…, kb:… or local:…', (e) => e.id),
  text('entity_type', 'PER, ORG, LOC or MISC', (e) => e.type),
  maybeText('entity_subtype', 'country, city, politician, …', (e) => e.subtype),
  text('entity_name', 'its usual name', (e) => e.name),
  maybeText('wikidata_id', 'Q…', (e) => e.qid),
  integer('mention_count', 'mentions in this document', (e) => e.mentions),
  double('salience', '0 to 1', (e) => e.salience),
]);

const entityNames = table<{ id: string; tag: string; form: string }>('entity_names', 'one row a name that a document uses for an entity',
  (r) => r.entities.flatMap((e) => Object.entries(e.names).flatMap(([tag, forms]) => forms.map((form) => ({ id: e.id, tag, form })))), [
    text('entity_id', 'the entity', (n) => n.id),
    text('language_tag', 'BCP-47', (n) => n.tag),
    text('name_form', 'the name', (n) => n.form),
  ]);

const mentions = table<Of<'mentions'>>('mentions', 'one row a mention of an entity', (r) => r.mentions, [
  ...located<Of<'mentions'>>('mention_id'),
  repeating('most', text('entity_type', 'PER, ORG, LOC or MISC', (m) => m.type)),
  repeating('most', maybeText('entity_id', 'the entity, where it is known', (m) => m.entity)),
  repeating('most', text('mention_form', 'name, acronym, adjective, nominal or pronoun', (m) => m.form)),
  repeating('most', double('confidence', '0 to 1', (m) => m.confidence)),
  repeating('most', text('rule_name', 'the rule that found it', (m) => m.rule)),
]);

const times = table<Of<'times'>>('times', 'one row a time expression', (r) => r.times, [
  ...located<Of<'times'>>('time_id'),
  text('time_type', 'DATE, TIME, DURATION or SET', (t) => t.type),
  text('timex_value', 'TIMEX3 value', (t) => t.value),
  maybeText('timex_mod', 'TIMEX3 mod', (t) => t.mod),
  maybeText('timex_quant', 'TIMEX3 quant', (t) => t.quant),
  maybeText('timex_freq', 'TIMEX3 freq', (t) => t.freq),
  maybeText('time_zone', 'zone of a clock time', (t) => t.timeZone),
  maybeText('interval_from', 'first instant', (t) => t.from),
  maybeText('interval_to', 'instant behind the last', (t) => t.to),
  text('alternatives_json', 'other readings, as JSON', (t) => JSON.stringify(t.alternatives)),
  truth('needs_review', 'true where it may be read otherwise', (t) => t.needsReview),
  text('rule_name', 'the rule that found it', (t) => t.rule),
]);

const quantities = table<Of<'quantities'>>('quantities', 'one row a figure', (r) => r.quantities, [
  ...located<Of<'quantities'>>('quantity_id'),
  text('quantity_kind', 'number, ordinal, percentage, currency, …', (q) => q.kind),
  maybeDouble('value_number', 'its value', (q) => q.value),
  maybeDouble('value_min', 'lower bound', (q) => q.min),
  maybeDouble('value_max', 'upper bound', (q) => q.max),
  text('comparator', '=, >, >=, <, <=, ~ or range', (q) => q.comparator),
  maybeText('unit_code', 'ISO 4217 or UCUM', (q) => q.unit),
  maybeText('counted_object', 'what is counted', (q) => q.object),
  maybeDouble('per_value', 'for how many of it', (q) => q.per?.value ?? null),
  maybeText('per_unit', 'UCUM unit that it is told for', (q) => q.per?.unit ?? null),
  maybeText('per_object', 'noun that it is told for', (q) => q.per?.object ?? null),
  text('alternatives_json', 'other readings, as JSON', (q) => JSON.stringify(q.alternatives)),
  truth('needs_review', 'true where it may be read otherwise', (q) => q.needsReview),
  text('rule_name', 'the rule that found it', (q) => q.rule),
]);

const quotes = table<Of<'quotes'>>('quotes', 'one row a quotation', (r) => r.quotes, [
  ...located<Of<'quotes'>>('quote_id'),
  text('quote_kind', 'direct or indirect', (q) => q.kind),
  maybeText('speaker_id', 'entity that speaks', (q) => q.speaker),
  maybeText('cue_text', 'the word that says so', (q) => q.cue?.exact ?? null),
  text('rule_name', 'the rule that found it', (q) => q.rule),
]);

const claims = table<ClaimOf>('claims', 'one row a statement of fact', (r) => r.claims, [
  text('claim_id', 'stable id', (c) => c.id),
  text('claim_kind', 'measure, rank, count, duration or event', (c) => c.kind),
  text('page_zone', 'role on the page', (c) => c.zone),
  maybeText('metric_id', 'what is measured', (c) => c.metric?.id ?? null),
  maybeText('event_type', 'what happened', (c) => c.event?.type ?? null),
  maybeText('quantity_id', 'its figure', (c) => c.quantity?.id ?? null),
  maybeDouble('value_number', 'value', (c) => c.quantity?.value ?? null),
  maybeDouble('value_min', 'lower bound', (c) => c.quantity?.min ?? null),
  maybeDouble('value_max', 'upper bound', (c) => c.quantity?.max ?? null),
  maybeText('comparator', '=, >, >=, <, <=, ~ or range', (c) => c.quantity?.comparator ?? null),
  maybeText('unit_code', 'ISO 4217 or UCUM', (c) => c.quantity?.unit ?? null),
  maybeDouble('per_value', 'for how many of it', (c) => c.quantity?.per?.value ?? null),
  maybeText('per_unit', 'UCUM unit that it is told for', (c) => c.quantity?.per?.unit ?? null),
  maybeText('per_object', 'noun that it is told for', (c) => c.quantity?.per?.object ?? null),
  maybeText('change_direction', 'up, down or flat', (c) => c.change?.direction ?? null),
  maybeDouble('change_value', 'by how much', (c) => c.change?.of?.value ?? null),
  maybeText('change_unit', 'of what unit', (c) => c.change?.of?.unit ?? null),
  maybeDouble('change_from', 'value before', (c) => c.change?.from?.value ?? null),
  maybeDouble('change_to', 'value after', (c) => c.change?.to?.value ?? null),
  maybeDouble('streak_value', 'how many running', (c) => c.streak?.value ?? null),
  maybeText('streak_unit', 'of what', (c) => c.streak?.unit ?? null),
  maybeText('period_value', 'TIMEX3 value of its time', (c) => c.period?.value ?? null),
  maybeText('interval_from', 'first instant', (c) => c.period?.from ?? null),
  maybeText('interval_to', 'instant behind the last', (c) => c.period?.to ?? null),
  maybeText('time_id', 'the time expression', (c) => c.period?.time ?? null),
  maybeText('quote_id', 'the quotation that it stands in', (c) => c.quote),
  text('modality', 'asserted, negated, planned, forecast, demanded or hypothetical', (c) => c.modality),
  integer('sentence_number', '0-based sentence of the evidence', (c) => c.evidence.sentence),
  integer('span_start', 'where the evidence begins', (c) => c.evidence.start),
  integer('span_end', 'where it ends', (c) => c.evidence.end),
  text('exact_text', 'the evidence', (c) => c.evidence.exact),
  double('confidence', '0 to 1', (c) => c.confidence),
  text('rule_name', 'the rule that found it', (c) => c.rule),
]);

const claimSubjects = table<{ claim: string; at: number; entity: string; role: string }>('claim_subjects', 'one row a subject of a claim',
  (r) => r.claims.flatMap((c) => c.subjects.map((s, at) => ({ claim: c.id, at, entity: s.entity, role: s.role }))), [
    text('claim_id', 'the claim', (s) => s.claim),
    integer('subject_number', '0-based', (s) => s.at),
    text('entity_id', 'the entity', (s) => s.entity),
    text('subject_role', 'party, agent, patient, place, owner or ranked', (s) => s.role),
  ]);

const claimAttributions = table<{ claim: string; at: number; of: ClaimOf['attribution'][number] }>('claim_attributions', 'one row a voice behind a claim, outermost first',
  (r) => r.claims.flatMap((c) => c.attribution.map((of, at) => ({ claim: c.id, at, of }))), [
    text('claim_id', 'the claim', (a) => a.claim),
    integer('attribution_number', '0-based, outermost first', (a) => a.at),
    maybeText('speaker_id', 'entity that speaks', (a) => a.of.speaker),
    maybeText('source_text', 'the voice as written, where it is no entity', (a) => a.of.source),
    text('attribution_type', 'speech, report, statistics, document or medium', (a) => a.of.type),
    maybeText('cue_text', 'the word that says so', (a) => a.of.cue?.exact ?? null),
  ]);

const diagnostics = table<Of<'diagnostics'>>('diagnostics', 'one row a remark of a stage', (r) => r.diagnostics, [
  text('severity', 'error, warning or info', (d) => d.severity),
  text('diagnostic_code', 'stable code', (d) => d.code),
  text('stage_name', 'who says so', (d) => d.stage),
  text('message_text', 'in words', (d) => d.message),
  maybeInteger('span_start', 'first position in the text', (d) => d.start),
  maybeInteger('span_end', 'position behind the last', (d) => d.end),
]);

/** Every table of a dataset. */
export const tables: readonly Table[] = [
  documents, sentences, entities, entityNames, mentions, times, quantities, quotes, claims, claimSubjects, claimAttributions, diagnostics,
];
