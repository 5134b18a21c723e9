import type { DocumentDefaults, Place } from '../files/index.js';
import type { Diagnostic } from '../model/index.js';
import type { OffsetUnit } from '../pipeline/index.js';

/** First message to a worker: what to run. */
export interface WorkerSetup {
  /** A parsed pipeline file, and how to name it. */
  readonly definition: unknown;
  readonly where: string;
  /** Path of the knowledge base, or null for the one that ships. */
  readonly knowledge: string | null;
  readonly offsetUnit: OffsetUnit;
  readonly defaults: DocumentDefaults;
}

/** One document of a task; its JSON lies in the body of the message, one behind the other. */
export interface TaskDocument {
  readonly length: number;
  readonly fallbackId: string;
  readonly place: Place;
  readonly remark: Diagnostic | null;
}

/** A few documents to run. */
export interface Task {
  readonly documents: readonly TaskDocument[];
}

/** What became of a document: a record of so many bytes, or a rejection. */
export type Outcome =
  | { readonly id: string; readonly idHash: string; readonly length: number; readonly language: string; readonly counts: Counts }
  | { readonly id: string; readonly code: string; readonly message: string };

/** The answer to a task, in its order; the records lie in the body of the message. */
export interface Reply {
  readonly outcomes: readonly Outcome[];
}

/** How many of each there are in a record: see {@link countNames}. */
export type Counts = readonly number[];

/** What `Counts` counts, in order. */
export const countNames = ['characters', 'sentences', 'entities', 'mentions', 'times', 'quantities', 'quotes', 'claims', 'diagnostics'] as const;
