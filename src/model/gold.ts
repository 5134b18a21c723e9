import { z } from 'zod';
import type { SourceDocument } from './document.js';
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
  /** Ids of the knowledge base that stand for it too; `eval` adds those that have its name, where it has no Wikidata id. */
  ids: z.array(z.string()).default([]),
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

const figure = z.strictObject({ value: z.number(), unit: z.string().nullable().default(null) });

/** Readings of a claim that are as right as the one that gold gives, field by field. */
const goldAlsoSchema = z.strictObject({
  kind: z.array(z.enum(claimKinds)).default([]),
  metric: z.array(z.string()).default([]),
  event: z.array(z.string()).default([]),
  unit: z.array(z.string().nullable()).default([]),
  /** Other figures that tell the same: “up 2 percent to 5 million” may be told by the level or by the change. */
  figures: z.array(figure).default([]),
  comparator: z.array(z.enum(comparators)).default([]),
  modality: z.array(z.enum(modalities)).default([]),
  period: z.array(z.string()).default([]),
  /** Who may stand in the place of any subject. */
  subjects: z.array(who).default([]),
  speaker: z.array(who).default([]),
  /** `any`: whoever is told to say so, or nobody. */
  attribution: z.literal('any').nullable().default(null),
});

export const goldClaimSchema = z.strictObject({
  /** Names the claim among all texts of a story. */
  id: z.string().nullable().default(null),
  kind: z.enum(claimKinds),
  metric: z.string().nullable().default(null),
  event: z.string().nullable().default(null),
  /** A role of null leaves it open. */
  subjects: z.array(who.extend({ role: z.enum(subjectRoles).nullable().default(null) })).default([]),
  value: z.number().nullable().default(null),
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  comparator: z.enum(comparators).default('='),
  unit: z.string().nullable().default(null),
  direction: z.enum(['up', 'down', 'flat']).nullable().default(null),
  streak: z.number().nullable().default(null),
  period: z.string().nullable().default(null),
  speaker: who.nullable().default(null),
  /** A source that is told by its words alone, or somebody who is named. */
  source: z.union([z.string(), who]).nullable().default(null),
  modality: z.enum(modalities).default('asserted'),
  also: goldAlsoSchema.prefault({}),
  /** Words of the text that the evidence must overlap. */
  evidence: z.string().min(1),
  optional: z.boolean().default(false),
});

/** Shape of a golden record. */
export const goldSchema = z.strictObject({
  /** Id of the document: its path from the folder of inputs, or its own id. */
  id: z.string(),
  language: z.string(),
  /** The story that this text tells, where gold tells it in several languages. */
  story: z.string().nullable().default(null),
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

const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

/**
 * Shape of a golden story: the same facts told in several languages, each text in the words of its own. Its claims are
 * annotated in full: what is read beyond them is wrong.
 */
export const goldStorySchema = z.strictObject({
  story: z.string(),
  /** ISO date of every text. */
  publishedAt: z.string(),
  /** Text by language; an entity's `surfaces`, a claim's `evidence` and `noClaimFrom` likewise. */
  texts: byLanguage(z.string().min(1)),
  entities: z.array(goldEntitySchema.extend({ surfaces: byLanguage(z.array(z.string())) })),
  claims: z.array(goldClaimSchema.extend({ id: z.string(), evidence: byLanguage(z.string().min(1)) })),
  noClaimFrom: byLanguage(z.string()).default({}),
});

/** A golden story. */
export type GoldStory = z.infer<typeof goldStorySchema>;

/** One text of a golden story, and what should be read in it. */
export interface Telling {
  readonly source: SourceDocument;
  readonly gold: GoldRecord;
}

/** The texts of a golden story, each with gold of its own; claims without evidence in a language are not told in it. */
export function tellingsOf({ story, publishedAt, texts, entities, claims, noClaimFrom }: GoldStory): Telling[] {
  return Object.entries(texts).map(([language, text]) => {
    const id = `${story}.${language}`;
    return {
      source: { id, text, language, publishedAt },
      gold: {
        id, language, story, reference: publishedAt, noClaimFrom: noClaimFrom[language] ?? null, times: [], quantities: [], quotes: [],
        entities: entities.map((e) => ({ ...e, surfaces: e.surfaces[language] ?? [] })),
        claims: claims.flatMap(({ evidence, ...claim }) => (evidence[language] === undefined ? [] : [{ ...claim, evidence: evidence[language] }])),
      },
    };
  });
}
