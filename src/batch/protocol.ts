import { createHash } from 'node:crypto';
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

/** A document that was read. */
export interface Made {
  readonly id: string;
  /** 24 hexadecimal digits. */
  readonly idHash: string;
  /** See {@link documentKey}. */
  readonly key: string;
  /** Bytes of its record. */
  readonly length: number;
  /** Bytes of what the ledger keeps of it; 0 where it keeps nothing. */
  readonly digestLength: number;
  readonly language: string;
  readonly counts: Counts;
  /** True where the record is an earlier run's. */
  readonly reused?: boolean;
}

/** The task that documents make; their bytes go behind it. */
export function taskOf(documents: readonly (Omit<TaskDocument, 'length'> & { readonly bytes: Uint8Array })[]): Task {
  return { documents: documents.map(({ bytes, fallbackId, place, remark }) => ({ length: bytes.length, fallbackId, place, remark })) };
}

/** What became of a document: a record, or a rejection. */
export type Outcome =
  | Made
  | { readonly id: string; readonly code: string; readonly message: string };

/** The answer to a task, in its order; the records lie in the body of the message, and behind them the digests. */
export interface Reply {
  readonly outcomes: readonly Outcome[];
}

/** How many of each there are in a record: see {@link countNames}. */
export type Counts = readonly number[];

/** What `Counts` counts, in order. */
export const countNames = ['characters', 'sentences', 'entities', 'mentions', 'times', 'quantities', 'quotes', 'claims', 'diagnostics'] as const;

/**
 * What a record is made of, besides the pipeline: 32 hexadecimal digits. The place of a document counts only where it
 * gives the id.
 */
export function documentKey({ bytes, remark }: { readonly bytes: Uint8Array; readonly remark: Diagnostic | null }, fallbackId: string | null): string {
  const rest = JSON.stringify([remark, fallbackId]);
  return createHash('sha256').update(`${bytes.length} `).update(bytes).update(rest).digest('hex').slice(0, 32);
}
