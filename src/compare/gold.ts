import { z } from 'zod';
import { claimKinds, comparators, entityTypes, modalities, quantityKinds, subjectRoles, timeTypes } from '../model/index.js';

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** What a golden document says a layer should hold. A layer that is left out is not scored. */
export const goldSchema = z.strictObject({
  /** BCP-47 tag of the document. */
  language: z.string().optional(),
  sentences: z.array(z.strictObject({ ...span })).optional(),
  /** Names; `entity` where the link is annotated, null for one that no list knows. */
  mentions: z.array(z.strictObject({ ...span, exact: z.string().optional(), type: z.enum(entityTypes), entity: z.string().nullish() })).optional(),
  times: z.array(z.strictObject({ ...span, exact: z.string().optional(), type: z.enum(timeTypes), value: z.string() })).optional(),
  quantities: z.array(z.strictObject({ ...span, exact: z.string().optional(), kind: z.enum(quantityKinds), value: z.number().nullable(), unit: z.string().nullish() })).optional(),
  quotes: z.array(z.strictObject({ ...span, exact: z.string().optional(), speaker: z.string().nullish() })).optional(),
  /** Only what is given is compared: a claim without `period` agrees with any period. */
  claims: z.array(z.strictObject({
    kind: z.enum(claimKinds),
    metric: z.string().optional(),
    event: z.string().optional(),
    value: z.number().nullish(),
    unit: z.string().nullish(),
    comparator: z.enum(comparators).optional(),
    subjects: z.array(z.strictObject({ entity: z.string(), role: z.enum(subjectRoles) })).optional(),
    period: z.string().nullish(),
    speaker: z.string().nullish(),
    modality: z.enum(modalities).optional(),
    direction: z.enum(['up', 'down', 'flat']).optional(),
  })).optional(),
});

/** What a golden document says a record should hold. */
export type Gold = z.infer<typeof goldSchema>;

/** A golden claim. */
export type GoldClaim = NonNullable<Gold['claims']>[number];
