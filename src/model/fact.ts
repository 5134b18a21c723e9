import { z } from 'zod';
import { claimKinds, modalities, perSchema, subjectRoles } from './record.js';

/** How the sources of a fact stand to each other. */
export const factStatuses = ['single', 'agree', 'differ', 'superseded', 'different-scope'] as const;

/** Shape of one line of `facts.jsonl`: what all documents together say about one thing. */
export const factSchema = z.object({
  /** Hash of the key. */
  id: z.string(),
  /** Metric or event type, subjects with roles, period, dimension of the unit and what it is told for; and the modality, where it is not asserted. */
  key: z.string(),
  kind: z.enum(claimKinds),
  metric: z.string().nullable(),
  event: z.string().nullable(),
  subjects: z.array(z.object({ entity: z.string(), name: z.string(), role: z.enum(subjectRoles) })),
  period: z.string().nullable(),
  unit: z.string().nullable(),
  /** What the figures are told for. */
  per: perSchema.nullable().default(null),
  modality: z.enum(modalities),
  status: z.enum(factStatuses),
  /** The value all agree on, or the latest of a growing count; null where sources differ or state only bounds. */
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  claims: z.array(z.object({ document: z.string(), claim: z.string() })),
  /** Documents whose texts are copies of one another count as one origin. */
  origins: z.array(z.object({ documents: z.array(z.string()) })),
  languages: z.array(z.string()),
  /** Earliest and latest publication date of its documents, where any is known. */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
});

/** What all documents together say about one thing. */
export type Fact = z.infer<typeof factSchema>;
export type FactStatus = (typeof factStatuses)[number];
