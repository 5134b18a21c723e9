import { z } from 'zod';
import { claimKinds, comparators, entityTypes, modalities, perSchema, quantityKinds, subjectRoles, timeMods, timeTypes } from './record.js';

/*
 * A golden record: what a person read in a document. Places are named by their words (`surface`, and `nth` occurrence
 * counted from 0), so that it can be written and reviewed by hand. What is `optional` costs nothing either way.
 */

const place = z.strictObject({
  surface: z.string().min(1),
  nth: z.int().nonnegative().default(0),
  optional: z.boolean().default(false),
});

/** Somebody or something by Wikidata id, or by name where it has none. */
const who = z.strictObject({ qid: z.string().nullable().default(null), name: z.string() });

export const goldEntitySchema = who.extend({
  type: z.enum(entityTypes),
  /** Every form by which the text names it. */
  surfaces: z.array(z.string()),
  adjectives: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
});

export const goldTimeSchema = place.extend({
  type: z.enum(timeTypes),
  /** TIMEX3 value, and others that are as right. */
  value: z.string(),
  values: z.array(z.string()).default([]),
  mod: z.enum(timeMods).nullable().default(null),
});

export const goldQuantitySchema = place.extend({
  kind: z.enum(quantityKinds),
  value: z.number().nullable(),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  comparator: z.enum(comparators).default('='),
  unit: z.string().nullable().default(null),
  per: perSchema.nullable().default(null),
});

export const goldQuoteSchema = place.extend({ kind: z.enum(['direct', 'indirect']).default('direct'), speaker: who.nullable() });

export const goldClaimSchema = z.strictObject({
  kind: z.enum(claimKinds),
  metric: z.string().nullable().default(null),
  event: z.string().nullable().default(null),
  subjects: z.array(who.extend({ role: z.enum(subjectRoles) })),
  value: z.number().nullable().default(null),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  comparator: z.enum(comparators).default('='),
  unit: z.string().nullable().default(null),
  direction: z.enum(['up', 'down', 'flat']).nullable().default(null),
  streak: z.number().nullable().default(null),
  period: z.string().nullable().default(null),
  speaker: who.nullable().default(null),
  source: z.string().nullable().default(null),
  modality: z.enum(modalities).default('asserted'),
  /** Words of the text that the evidence must overlap. */
  evidence: z.string().min(1),
  optional: z.boolean().default(false),
});

/** Shape of a golden record. */
export const goldSchema = z.strictObject({
  /** Id of the document: its path from the folder of inputs, or its own id. */
  id: z.string(),
  language: z.string(),
  /** Publication date that must be found, or null. */
  reference: z.string().nullable(),
  /** Words from which on no claim may be read; null where the text has no boilerplate at its end. */
  noClaimFrom: z.string().nullable().default(null),
  entities: z.array(goldEntitySchema),
  times: z.array(goldTimeSchema),
  quantities: z.array(goldQuantitySchema),
  quotes: z.array(goldQuoteSchema).default([]),
  claims: z.array(goldClaimSchema),
});

/** A golden record. */
export type GoldRecord = z.infer<typeof goldSchema>;
