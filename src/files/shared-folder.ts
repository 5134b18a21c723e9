import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { isSystemError, outputError } from './system-errors.js';
import { writeAll } from './write-bytes.js';

/**
 * A folder that several machines see, used as a store of whole objects: put, get, look, remove. An object appears at
 * once or not at all, and putting it twice is the same as once.
 */
export class SharedFolder {
  readonly path: string;
  readonly #writer: string;

  /** @param writer distinguishes the drafts of those who write to one folder at the same time */
  constructor(path: string, writer: string) {
    this.path = path;
    this.#writer = writer;
  }

  /**
   * Writes an object, whole and safe.
   *
   * @throws DragomanError `output-failed`
   */
  put(name: string, bytes: Uint8Array): void {
    const draft = join(this.path, `${name}.${this.#writer}.draft`);
    try {
      const descriptor = openSync(draft, 'w');
      try {
        writeAll(descriptor, bytes);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, join(this.path, name));
    } catch (error) {
      throw outputError(error, draft);
    }
  }

  /** Reads an object; null where there is none. */
  get(name: string): Buffer | null {
    try {
      return readFileSync(join(this.path, name));
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Puts a copy of a file of this machine here, named by its content; returns the name.
   *
   * @throws DragomanError `output-failed`
   */
  putFile(path: string, ending: string): string {
    const bytes = readFileSync(path);
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${ending}`;
    if (!this.has(name)) this.put(name, bytes);
    return name;
  }

  /** Where an object lies. */
  pathOf(name: string): string {
    return join(this.path, name);
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }
}

/**
 * Opens a shared folder, and makes it where it is not there.
 *
 * @throws DragomanError `output-failed`
 */
export function openShared(path: string): SharedFolder {
  try {
    makeFolder(path);
  } catch (error) {
    throw outputError(error, path);
  }
  return new SharedFolder(path, randomUUID());
}
