import { z } from 'zod';

/** How bad it is: an `error` lost something, a `warning` may mislead, an `info` explains. */
export const severities = ['error', 'warning', 'info'] as const;

/** Shape of a remark that a stage makes about one document. It is data, never an exception. */
export const diagnosticSchema = z.object({
  severity: z.enum(severities),
  /** Stable kebab-case code, such as `impossible-date`. */
  code: z.string(),
  /** Name of the stage that said it. */
  stage: z.string(),
  message: z.string(),
  /** Where in the text, or null when it concerns the whole document. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});

/** A remark that a stage makes about one document. */
export type Diagnostic = z.infer<typeof diagnosticSchema>;
