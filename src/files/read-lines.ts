import { statSync, renameSync, writeFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DragomanError } from '../model/index.js';
import { LineSplitter } from './lines.js';
import { openBytes } from './read-bytes.js';
import { decodeUtf8 } from './utf8.js';
import { makeFolder } from './make-folder.js';
import { isSystemError, outputError } from './system-errors.js';

/** A line of a text file, without its end. */
export interface TextLine {
  readonly text: string;
  /** 1-based; blank lines count, though they are not given. */
  readonly number: number;
}

/**
 * Reads the lines of a UTF-8 file, packed with gzip or not.
 *
 * @throws DragomanError `unreadable-input`, `truncated-input`; `bad-configuration` where a line is too long or not UTF-8
 */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<TextLine> {
  const { size, mtimeMs } = statOf(path);
  const { chunks } = openBytes({ path, name: path, format: 'text', gzip: path.endsWith('.gz'), size, changedMs: mtimeMs });
  const splitter = new LineSplitter(maxBytes);
  for await (const chunk of chunks) for (const line of splitter.push(chunk)) yield decoded(line, path);
  for (const line of splitter.end()) yield decoded(line, path);
}

function statOf(path: string): { readonly size: number; readonly mtimeMs: number } {
  try {
    return statSync(path);
  } catch (error) {
    const reason = isSystemError(error) && error.code === 'ENOENT' ? 'there is no such file' : `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new DragomanError({ code: 'unreadable-input', where: path, what: reason }, { cause: error });
  }
}

function decoded({ bytes, number, excess }: { readonly bytes: Buffer; readonly number: number; readonly excess: number }, path: string): TextLine {
  const where = `${path}:${number}`;
  if (excess > 0) throw new DragomanError({ code: 'bad-configuration', where, what: `the line has ${bytes.length + excess} bytes` });
  try {
    return { text: decodeUtf8(bytes), number };
  } catch (error) {
    throw error instanceof DragomanError ? new DragomanError({ ...error.facts, code: 'bad-configuration', where, remedy: 'Save the file as UTF-8' }, { cause: error }) : error;
  }
}

/**
 * Writes a file whole or not at all: it is written beside its place and then moved there.
 *
 * @throws DragomanError `output-failed`
 */
export function writeFileSafely(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    makeFolder(dirname(path));
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw outputError(error, path);
  }
}
