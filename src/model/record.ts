import { z } from 'zod';
import { diagnosticSchema } from './diagnostic.js';
import { exactSpanSchema, spanSchema } from './span.js';

/** Version of the record format, first field of every record. */
export const recordVersion = 'dragoman/1';

/** The role a stretch of text plays on its page. `boilerplate` and `metadata` never feed a claim. */
export const zones = ['title', 'heading', 'body', 'caption', 'metadata', 'boilerplate'] as const;
/** The four CoNLL name types. */
export const entityTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
/** How an entity is mentioned. */
export const mentionForms = ['name', 'acronym', 'adjective', 'nominal', 'pronoun'] as const;
/** TIMEX3 types. */
export const timeTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
/** TIMEX3 `mod` values. */
export const timeMods = [
  'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END', 'APPROX',
] as const;
/** Kinds of quantity. */
export const quantityKinds = ['number', 'ordinal', 'percentage', 'currency', 'dimension', 'temperature', 'age'] as const;
/** How a stated figure bounds the true one. */
export const comparators = ['=', '>', '>=', '<', '<=', '~', 'range'] as const;
/** Kinds of claim. */
export const claimKinds = ['measure', 'rank', 'count', 'duration', 'event'] as const;
/** How a claim is put. */
export const modalities = ['asserted', 'negated', 'planned', 'forecast', 'demanded', 'hypothetical'] as const;
/** Kinds of voice behind a claim. */
export const attributionTypes = ['speech', 'report', 'statistics', 'document', 'medium'] as const;
/** What a subject is to its claim. */
export const subjectRoles = ['party', 'agent', 'patient', 'place', 'owner', 'ranked'] as const;

/** Where a span of a record drawn from HTML stands in its source. */
const htmlRange = { html: spanSchema.optional() };
const located = exactSpanSchema.extend({ id: z.string(), sentence: z.int().nonnegative(), ...htmlRange });

/** The TIMEX3 attributes of a time, apart from where it stands. */
export const timeValueSchema = z.object({
  type: z.enum(timeTypes),
  /** TIMEX3 value: `2024`, `2024-07-03`, `2024-H1`, `XXXX-07-03`, `T16:07`, `PT1H`, `PRESENT_REF`, … */
  value: z.string(),
  mod: z.enum(timeMods).nullable(),
  quant: z.string().nullable(),
  freq: z.string().nullable(),
  /** IANA name or UTC offset of a clock time. */
  timeZone: z.string().nullable(),
  /** Half-open RFC 3339 interval `[from, to)`, where the value can be resolved. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  alternatives: z.array(z.string()),
  needsReview: z.boolean(),
  rule: z.string(),
});

/** What an amount is told for: “$78 a barrel” is for 1 `bbl`, “14 per 100,000 inhabitants” for 100,000 `person`. */
export const perSchema = z.object({
  value: z.number(),
  /** UCUM code, or null where something is counted. */
  unit: z.string().nullable(),
  /** What is counted: the English noun where the language lists it (`person`, `share`), otherwise as written; null for a unit or where nobody says. */
  object: z.string().nullable(),
});

/** The normal value of a quantity, apart from where it stands. */
export const quantityValueSchema = z.object({
  kind: z.enum(quantityKinds),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(comparators),
  /** ISO 4217 code, UCUM code, `%`, `pp` or `bp`; null for a bare number. */
  unit: z.string().nullable(),
  /** What is counted (“delegates”), as written. */
  object: z.string().nullable(),
  per: perSchema.nullable().default(null),
  alternatives: z.array(z.object({ value: z.number().nullable(), unit: z.string().nullable() })),
  needsReview: z.boolean(),
  rule: z.string(),
});

const measureSchema = z.object({ value: z.number(), unit: z.string().nullable() });

/** Direction, amount, start and end of a stated change. */
export const changeSchema = z.object({
  direction: z.enum(['up', 'down', 'flat']),
  of: measureSchema.nullable(),
  from: measureSchema.nullable(),
  to: measureSchema.nullable(),
});

export const sentenceSchema = spanSchema.extend({ zone: z.enum(zones), language: z.string(), ...htmlRange });

export const entitySchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  subtype: z.string().nullable(),
  name: z.string(),
  /** Forms found in this document, by language. */
  names: z.record(z.string(), z.array(z.string())),
  qid: z.string().nullable(),
  mentions: z.int().nonnegative(),
  salience: z.number().min(0).max(1),
});

export const mentionSchema = located.extend({
  type: z.enum(entityTypes),
  /** Id of the entity, or null for a nominal or pronoun that could not be resolved. */
  entity: z.string().nullable(),
  form: z.enum(mentionForms),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});

export const timeSchema = located.extend(timeValueSchema.shape);
export const quantitySchema = located.extend(quantityValueSchema.shape);

export const quoteSchema = located.extend({
  kind: z.enum(['direct', 'indirect']),
  speaker: z.string().nullable(),
  cue: exactSpanSchema.nullable(),
  rule: z.string(),
});

export const attributionSchema = z.object({
  /** Entity id of the voice, where it is an entity. */
  speaker: z.string().nullable(),
  /** The voice as written, where it is no entity: “statistiche cinesi”. */
  source: z.string().nullable(),
  cue: exactSpanSchema.nullable(),
  type: z.enum(attributionTypes),
});

export const claimSchema = z.object({
  id: z.string(),
  kind: z.enum(claimKinds),
  zone: z.enum(zones),
  metric: exactSpanSchema.extend({ id: z.string() }).nullable(),
  event: exactSpanSchema.extend({ type: z.string() }).nullable(),
  subjects: z.array(z.object({ entity: z.string(), role: z.enum(subjectRoles) })),
  quantity: z
    .object({
      /** Id of the quantity, or null where the figure stands in a time (“for one hour”). */
      id: z.string().nullable(),
      value: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      comparator: z.enum(comparators),
      unit: z.string().nullable(),
      per: perSchema.nullable().default(null),
    })
    .nullable(),
  change: changeSchema.nullable(),
  streak: measureSchema.nullable(),
  period: z.object({ time: z.string().nullable(), value: z.string(), from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  attribution: z.array(attributionSchema),
  quote: z.string().nullable(),
  modality: z.enum(modalities),
  evidence: exactSpanSchema.extend({ sentence: z.int().nonnegative(), ...htmlRange }),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});

export const coverageSchema = z.object({
  characters: z.int(),
  boilerplateCharacters: z.int(),
  sentences: z.int(),
  sentencesWithClaims: z.int(),
  numbersSeen: z.int(),
  numbersInClaims: z.int(),
  unread: z.array(spanSchema.extend({ reason: z.string() })),
});

export const referenceSchema = z.object({
  time: z.string().nullable(),
  basis: z.enum(['given', 'metadata', 'text', 'url', 'none']),
});

export const languageSchema = z.object({
  /** BCP-47 tag, `und` when it cannot be told. */
  tag: z.string(),
  confidence: z.number().min(0).max(1),
  basis: z.enum(['given', 'detected']),
});

/** Shape of one line of `documents.jsonl`. */
export const recordSchema = z.object({
  schema: z.literal(recordVersion),
  id: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  title: z.string().nullable(),
  meta: z.record(z.string(), z.unknown()),
  publishedAt: z.string().nullable(),
  reference: referenceSchema,
  language: languageSchema,
  text: z.string(),
  textSha256: z.string(),
  htmlSha256: z.string().nullable(),
  offsetUnit: z.enum(['codepoint', 'utf16']),
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  times: z.array(timeSchema),
  quantities: z.array(quantitySchema),
  quotes: z.array(quoteSchema),
  claims: z.array(claimSchema),
  coverage: coverageSchema,
  diagnostics: z.array(diagnosticSchema),
});

export type Zone = (typeof zones)[number];
export type EntityType = (typeof entityTypes)[number];
export type MentionForm = (typeof mentionForms)[number];
export type TimeType = (typeof timeTypes)[number];
export type TimeMod = (typeof timeMods)[number];
export type QuantityKind = (typeof quantityKinds)[number];
export type Comparator = (typeof comparators)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type Modality = (typeof modalities)[number];
export type AttributionType = (typeof attributionTypes)[number];
export type SubjectRole = (typeof subjectRoles)[number];
export type TimeValue = z.infer<typeof timeValueSchema>;
export type Per = z.infer<typeof perSchema>;
export type QuantityValue = z.infer<typeof quantityValueSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type LanguageGuess = z.infer<typeof languageSchema>;
/** One record: everything that was read from one document. */
export type DocumentRecord = z.infer<typeof recordSchema>;
