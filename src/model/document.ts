import { z } from 'zod';

/** RFC 3339 full-date or date-time. */
export const publishedAtSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: ({ input }) => `found ${JSON.stringify(input)?.slice(0, 60)}, expected a date of RFC 3339 such as 2026-02-04 or 2026-02-04T09:30:00+03:00`,
});

/** Shape of an input document: `text` or `html`, and what the caller knows about it. */
export const sourceDocumentSchema = z
  .object({
    id: z.string().min(1),
    text: z.string().optional(),
    html: z.string().optional(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    source: z.string().nullish(),
    publishedAt: publishedAtSchema.nullish(),
    /** BCP-47 tag; wins over detection. */
    language: z.string().min(2).nullish(),
    meta: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((d) => (d.text === undefined) !== (d.html === undefined), { error: 'expected exactly one of "text" and "html"' });

/** An input document. */
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
