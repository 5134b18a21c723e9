import { describe, DragomanError, type Diagnostic, type ErrorCode } from '../model/index.js';

/** Where in the inputs something stands. */
export interface Place {
  /** Name of the input, relative to the input root. */
  readonly input: string;
  /** 1-based line, or row; null where the whole file is meant. */
  readonly line: number | null;
  /** Position of its first byte in the (unpacked) file, where it is known. */
  readonly byte: number | null;
}

/** A document as it lies in an input: JSON text, not yet parsed. */
export interface RawDocument {
  readonly kind: 'document';
  /** UTF-8 JSON of one document, as far as is known: it is checked where it is parsed. */
  readonly bytes: Buffer;
  /** The id it gets when it names none. */
  readonly fallbackId: string;
  readonly place: Place;
  /** What its reader has to say of it: a guessed encoding. */
  readonly remark: Diagnostic | null;
}

/** An input, or a part of one, that cannot be processed. */
export interface Rejection {
  readonly kind: 'rejection';
  readonly id: string;
  readonly place: Place;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a reader gives for each document of its input, in order. */
export type InputItem = RawDocument | Rejection;

/** How inputs are read. */
export interface ReadOptions {
  /** Encoding of text inputs, where it is neither UTF-8 nor told by a byte-order mark. */
  readonly encoding?: string | undefined;
  readonly maxDocumentBytes: number;
}

/** Makes the rejection of an input from an error, which may know the place better; anything but a `DragomanError` is thrown on. */
export function rejectionOf(error: unknown, id: string, known: Place): Rejection {
  if (!(error instanceof DragomanError)) throw error;
  const place = { ...known, line: known.line ?? error.facts.line ?? null, byte: known.byte ?? error.facts.byte ?? null };
  return { kind: 'rejection', id, place, code: error.code, message: describe({ ...error.facts, where: placeName(place) }) };
}

/** Names a place as editors do: `in.jsonl:12`. */
export function placeName(place: Place): string {
  return place.line === null ? place.input : `${place.input}:${place.line}`;
}

/** The error of a document that is too long. */
export function tooLarge(bytes: number, limit: number): DragomanError {
  return new DragomanError({ code: 'too-large', what: `the document has ${bytes} bytes`, expected: `at most ${limit}`, remedy: 'Raise --max-document-bytes' });
}
