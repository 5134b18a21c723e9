import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError } from '../model/index.js';
import { appendLog, AppendedFile, readLog, type Commit, type Stretch } from './commit-log.js';
import { lockFolder, syncFolder, type FolderLock } from './lock.js';
import { readManifest } from './read-dataset.js';
import { makeFolder } from './make-folder.js';
import { outputError } from './system-errors.js';
import { writeAll } from './write-bytes.js';

/** Files that a run appends to while it works, and the names they are published under (null: not published). */
const parts = { documents: 'documents.jsonl', rejected: 'rejected.jsonl', digests: '.refresh-digests', index: '.refresh-index', ids: null } as const;

/** What a run that refreshes a dataset reads of the earlier one. */
export const refreshFiles = { documents: parts.documents, digests: parts.digests, index: parts.index } as const;

/** A file that grows while a dataset is made. */
export type Part = keyof typeof parts;

/** What a run is: the first line of its log. */
export interface Head {
  /** Everything the output depends on; a run is taken up only where it is the same. */
  readonly fingerprint: unknown;
  readonly startedAt: string;
}

/** Where an interrupted run stopped. */
export interface Progress<State> {
  readonly items: number;
  readonly state: State | null;
  readonly startedAt: string;
}

/** What is found in a folder before a run. */
export type FolderState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'finished'; readonly manifest: unknown }
  | { readonly kind: 'unfinished'; readonly fingerprint: unknown };

/**
 * What to do with a folder: begin anew, begin anew and keep what the dataset that lies there says of itself, go on with
 * the unfinished run, or leave it as it is.
 */
export type Decision = 'begin' | 'refresh' | 'resume' | 'leave';

/** Looks at a folder without touching it. A manifest is written last: where there is one, the dataset is whole. */
export function inspectFolder(folder: string): FolderState {
  if (existsSync(join(folder, 'manifest.json'))) return { kind: 'finished', manifest: manifestIn(folder) };
  // Only DatasetWriter writes the log; a line whose hash is right has this shape.
  const [head] = readLog(join(folder, '.unfinished', 'log')) as [Head?];
  return head === undefined ? { kind: 'empty' } : { kind: 'unfinished', fingerprint: head.fingerprint };
}

/** The manifest of a folder; an empty one, which is like no other, where it is damaged. */
function manifestIn(folder: string): unknown {
  try {
    return readManifest(folder);
  } catch (error) {
    if (error instanceof DragomanError && error.code === 'dataset-broken') return {};
    throw error;
  }
}

/**
 * Writes a dataset so that nothing is lost and nothing comes twice, whenever the process dies. Outputs are appended to
 * files in `.unfinished`; a commit syncs them and then logs how far they are good; a run that is taken up cuts off what
 * lies behind the last good commit. At the end everything is renamed into place, the manifest last.
 *
 * Every method throws DragomanError `output-failed` where the system refuses.
 */
export class DatasetWriter<State> {
  readonly #folder: string;
  readonly #work: string;
  readonly #lock: FolderLock;
  readonly #files: Record<Part, AppendedFile>;
  /** Where this run begins. */
  readonly progress: Progress<State>;

  private constructor(folder: string, lock: FolderLock, files: Record<Part, AppendedFile>, progress: Progress<State>) {
    this.#folder = folder;
    this.#work = join(folder, '.unfinished');
    this.#lock = lock;
    this.#files = files;
    this.progress = progress;
  }

  /** Folder for files that are made at the end, before they are published with the rest. */
  get workFolder(): string {
    return this.#work;
  }

  /**
   * Locks a folder, and opens it for a run if `decide` says so; null where it is to be left.
   *
   * @throws DragomanError `locked`, `output-failed`, and what `decide` throws
   */
  static async open<State>(folder: string, head: Head, decide: (state: FolderState) => Promise<Decision>): Promise<DatasetWriter<State> | null> {
    try {
      makeFolder(folder);
      refuseLinks(folder);
      const lock = await lockFolder(folder);
      try {
        const decision = await decide(inspectFolder(folder));
        if (decision !== 'leave') return DatasetWriter.#begin<State>(folder, lock, head, decision);
        rmSync(join(folder, '.unfinished'), { recursive: true, force: true });
        lock.release();
        return null;
      } catch (error) {
        lock.release();
        throw error;
      }
    } catch (error) {
      throw outputError(error, folder);
    }
  }

  static #begin<State>(folder: string, lock: FolderLock, fresh: Head, decision: Exclude<Decision, 'leave'>): DatasetWriter<State> {
    const resumes = decision === 'resume';
    const work = join(folder, '.unfinished');
    const logPath = join(work, 'log');
    if (!resumes) {
      clear(folder, work, decision === 'refresh');
      appendLog(logPath, [fresh], true);
      syncFolder(work);
    }
    const [head, ...entries] = readLog(logPath) as [Head, ...unknown[]];
    // Only this class writes the log; each line carries its hash, so a line that reads well has this shape.
    const commits = resumes ? (entries as Commit<State>[]) : [];
    // A run killed while it published has its files in place already: take them back, and publish again at the end.
    for (const part of Object.keys(parts) as Part[]) {
      const published = parts[part];
      if (resumes && published !== null && commits.length > 0 && !existsSync(join(work, part)) && existsSync(join(folder, published))) {
        renameSync(join(folder, published), join(work, part));
      }
    }
    const open = (names: readonly Part[], among: readonly Commit<State>[]) => names.map((part) => ({ part, ...AppendedFile.open(join(work, part), among.map((c) => c.files[part]!)) }));
    const names = Object.keys(parts) as Part[];
    let opened = open(names, commits);
    const intact = Math.min(...opened.map((o) => o.intact));
    if (intact < commits.length) {
      for (const { file } of opened) file.close();
      appendLog(logPath, [head, ...commits.slice(0, intact)], true);
      opened = open(names, commits.slice(0, intact));
    } else if (resumes) {
      appendLog(logPath, [head, ...commits], true);
    }
    const files = Object.fromEntries(opened.map((o) => [o.part, o.file])) as Record<Part, AppendedFile>;
    const last = commits[intact - 1];
    const progress = { items: last?.items ?? 0, state: last?.state ?? null, startedAt: head.startedAt };
    return new DatasetWriter<State>(folder, lock, files, progress);
  }

  /** Appends bytes; they are safe only after the next commit. */
  append(part: Part, bytes: Uint8Array): void {
    this.#guarded(() => this.#files[part].append(bytes));
  }

  /** Makes everything appended so far safe. */
  commit(items: number, state: State): void {
    this.#guarded(() => {
      const entry: Commit<State> = {
        items, state, files: {
          documents: this.#files.documents.commit(), rejected: this.#files.rejected.commit(), digests: this.#files.digests.commit(),
          index: this.#files.index.commit(), ids: this.#files.ids.commit(),
        },
      };
      appendLog(join(this.#work, 'log'), [entry], false);
    });
  }

  /** Ids of the documents that earlier runs committed, as they were appended. */
  committedIds(): Buffer {
    return readFileSync(join(this.#work, 'ids'));
  }

  /** The manifest of the dataset that this run refreshes; null where it refreshes none, or a damaged one. Its other files lie where they were. */
  previousManifest(): unknown {
    const text = readText(join(this.#work, previousName));
    try {
      return text === null ? null : (JSON.parse(text) as unknown);
    } catch {
      return null;
    }
  }

  /** Path of a part while the run goes on. */
  pathOf(part: Part): string {
    return join(this.#work, part);
  }

  /**
   * Publishes the dataset: every file is renamed into place, the manifest last. `extra` are files and folders of `workFolder`
   * that belong to it.
   */
  publish(makeManifest: (files: Readonly<Record<string, Stretch>>) => unknown, extra: readonly string[]): void {
    this.#guarded(() => {
      const files: Record<string, Stretch> = {};
      for (const part of Object.keys(parts) as Part[]) {
        const stretch = this.#files[part].close();
        const name = parts[part];
        if (name !== null) files[name] = stretch;
      }
      const draft = join(this.#work, 'manifest.json');
      writeSafely(draft, `${JSON.stringify(makeManifest(files), null, 2)}\n`);
      for (const folder of extra) syncFolder(join(this.#work, folder));
      for (const [part, name] of Object.entries(parts)) if (name !== null) renameSync(join(this.#work, part), join(this.#folder, name));
      for (const folder of extra) {
        rmSync(join(this.#folder, folder), { recursive: true, force: true });
        renameSync(join(this.#work, folder), join(this.#folder, folder));
      }
      syncFolder(this.#folder);
      renameSync(draft, join(this.#folder, 'manifest.json'));
      syncFolder(this.#folder);
      rmSync(this.#work, { recursive: true, force: true });
      this.#lock.release();
    });
  }

  /** Lets go of the folder; what was committed stays, to be taken up by the next run. */
  abandon(): void {
    this.#lock.release();
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw outputError(error, this.#folder);
    }
  }
}

const previousName = 'previous.json';

/**
 * Makes a folder ready for a run from the beginning. What the dataset that lies there says of itself is moved and not
 * copied, so that it is in one of its two places whenever the process dies; an unfinished refresh that is begun again
 * has it already.
 */
function clear(folder: string, work: string, refreshes: boolean): void {
  const manifest = join(folder, 'manifest.json');
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) if (!refreshes || name !== previousName) rmSync(join(work, name), { recursive: true, force: true });
  if (refreshes && existsSync(manifest)) renameSync(manifest, join(work, previousName));
  else rmSync(manifest, { force: true });
  syncFolder(work);
  syncFolder(folder);
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A link in the place of an output would lead the run to somebody else's file. */
function refuseLinks(folder: string): void {
  for (const name of ['documents.jsonl', 'rejected.jsonl', 'facts.jsonl', 'manifest.json', 'tables', parts.digests, parts.index, '.unfinished', '.lock']) {
    if (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw new DragomanError({ code: 'dataset-exists', where: join(folder, name), what: 'this is a link', expected: 'a folder without links in it', remedy: 'Remove the link or name another folder' });
    }
  }
}

/** Writes a whole small file and makes it safe. */
export function writeSafely(path: string, text: string): void {
  const descriptor = openSync(path, 'w');
  try {
    writeAll(descriptor, Buffer.from(text));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** SHA-256 of a text, hexadecimal. */
export function sha256Of(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
