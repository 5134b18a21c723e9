import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { DragomanError } from '../model/index.js';
import { isSystemError, reading } from './system-errors.js';

/** Formats of inputs. */
export type InputFormat = 'jsonl' | 'json' | 'csv' | 'parquet' | 'text' | 'html';

/** One file to be read, or standard input. */
export interface InputFile {
  /** Null for standard input; bytes where the name is not valid UTF-8. */
  readonly path: string | Buffer | null;
  /** Relative to the input root, with `/`; `stdin` for standard input. */
  readonly name: string;
  readonly format: InputFormat;
  readonly gzip: boolean;
  /** Size in bytes and time of the last change; 0 for standard input. */
  readonly size: number;
  readonly changedMs: number;
}

/** The files of a run, and what was passed over. */
export interface InputList {
  readonly files: readonly InputFile[];
  readonly warnings: readonly string[];
}

const formats: Readonly<Record<string, InputFormat>> = {
  jsonl: 'jsonl', ndjson: 'jsonl', json: 'json', csv: 'csv', parquet: 'parquet', txt: 'text', text: 'text', md: 'text', html: 'html', htm: 'html', xhtml: 'html',
};

/** The format that a file name tells, or null. */
export function formatOf(name: string): { readonly format: InputFormat; readonly gzip: boolean } | null {
  const match = /\.([a-z]+)(\.gz)?$/i.exec(name);
  const format = formats[match?.[1]?.toLowerCase() ?? ''];
  return match === null || format === undefined || (format === 'parquet' && match[2] !== undefined) ? null : { format, gzip: match[2] !== undefined };
}

interface Found {
  readonly path: string | Buffer;
  readonly absolute: string;
  readonly size: number;
  readonly changedMs: number;
  /** False for what a folder or pattern yields: there, files of unknown kind are passed over. */
  readonly named: boolean;
}

/**
 * Finds the files behind paths, folders, globs and `-`, in a fixed order. Links inside folders are not followed;
 * devices and pipes in them are passed over, and so are datasets; a finished dataset that is named itself is refused.
 *
 * @throws DragomanError `no-input`, `unreadable-input`
 */
export async function listInputs(given: readonly string[]): Promise<InputList> {
  const warnings: string[] = [];
  const found: Found[] = [];
  const roots: string[] = [];
  let standardInput = false;
  for (const input of given) {
    if (input === '-') {
      standardInput = true;
      continue;
    }
    const stats = reading(input, undefined, () => statSync(input, { throwIfNoEntry: false }));
    if (stats?.isDirectory() === true) {
      const names = reading(input, undefined, () => readdirSync(input, { encoding: 'buffer' }));
      if (isFinished(names)) throw aDatasetAsInput(input);
      roots.push(resolve(input));
      walk(Buffer.from(input), names, found, warnings);
    } else if (stats !== undefined) {
      roots.push(dirname(resolve(input)));
      found.push({ path: input, absolute: resolve(input), size: stats.size, changedMs: stats.mtimeMs, named: true });
    } else if (/[*?[\]{}!]/.test(input)) {
      const { glob } = await import('tinyglobby');
      const matches = (await glob([input], { absolute: true, followSymbolicLinks: false, dot: false, expandDirectories: false })).sort();
      if (matches.length === 0) throw new DragomanError({ code: 'no-input', where: input, what: 'the pattern matches no file' });
      roots.push(commonFolder(matches.map((m) => dirname(m))));
      for (const path of matches) {
        const { size, mtimeMs } = lstatSync(path);
        found.push({ path, absolute: path, size, changedMs: mtimeMs, named: false });
      }
    } else throw new DragomanError({ code: 'no-input', where: input === '' ? '""' : input, what: 'there is no such file or folder' });
  }
  const root = roots.length === 0 ? '' : commonFolder(roots);
  const files: InputFile[] = standardInput ? [{ path: null, name: 'stdin', format: 'jsonl', gzip: false, size: 0, changedMs: 0 }] : [];
  const seen = new Set<string>();
  for (const { path, absolute, size, changedMs, named } of found) {
    if (seen.has(absolute)) continue;
    seen.add(absolute);
    const kind = formatOf(absolute) ?? (named ? { format: 'jsonl' as const, gzip: absolute.endsWith('.gz') } : null);
    if (kind === null) warnings.push(`${absolute}: passed over: the extension tells no format`);
    else files.push({ path, name: relative(root, absolute).split(sep).join('/') || basename(absolute), ...kind, size, changedMs });
  }
  if (files.length === 0) {
    throw new DragomanError({
      code: 'no-input', where: given.join(', '), what: 'there is no file to read here', expected: `files ending in ${Object.keys(formats).map((f) => `.${f}`).join(', ')}, or these with .gz`,
    });
  }
  return { files, warnings };
}

function walk(folder: Buffer, names: Buffer[], found: Found[], warnings: string[]): void {
  for (const name of names.sort((a, b) => Buffer.compare(a, b))) {
    if (name[0] === 46) continue;
    const bytes = Buffer.concat([folder, Buffer.from(sep), name]);
    const shown = bytes.toString('utf8');
    const path = isUtf8(bytes) ? shown : bytes;
    const absolute = resolve(typeof path === 'string' ? path : path.toString('latin1'));
    const stats = orNull(() => lstatSync(path, { throwIfNoEntry: false }));
    if (stats === undefined) continue;
    const inside = stats?.isDirectory() === true ? orNull(() => readdirSync(path, { encoding: 'buffer' })) : null;
    // What lies among the inputs is what an earlier run made of them.
    if (inside !== null && isDataset(inside)) warnings.push(`${shown}: passed over: it holds a dataset`);
    else if (inside !== null) walk(bytes, inside, found, warnings);
    // What cannot be looked at or listed is an input that cannot be read: the run names it among the rejected.
    else if (stats === null || stats.isDirectory()) found.push({ path, absolute, size: 0, changedMs: 0, named: true });
    else if (stats.isFile()) found.push({ path, absolute, size: stats.size, changedMs: stats.mtimeMs, named: false });
    else warnings.push(`${shown}: passed over: ${stats.isSymbolicLink() ? 'links are not followed' : 'not a regular file'}`);
  }
}

/** True for the names in the folder of a dataset, whether it is finished or not. */
function isDataset(names: readonly Buffer[]): boolean {
  return has(names, '.unfinished') || isFinished(names);
}

/** True for the names in the folder of a finished dataset. */
function isFinished(names: readonly Buffer[]): boolean {
  return has(names, 'manifest.json') && has(names, 'documents.jsonl');
}

function has(names: readonly Buffer[], wanted: string): boolean {
  return names.some((name) => name.toString('latin1') === wanted);
}

/** Its records, facts and rejections would be read as documents. */
function aDatasetAsInput(folder: string): DragomanError {
  return new DragomanError({
    code: 'no-input', where: folder, what: 'this is the folder of a dataset, which is made of documents and holds none', expected: 'files or folders of documents',
    remedy: 'Name the inputs that its manifest.json lists; verify, facts, coverage, report, sql, diff and check read a dataset',
  });
}

/** What the system says; null where it refuses. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** The deepest folder that holds all of these. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  let parts = first.split(sep);
  for (const folder of rest) {
    const other = folder.split(sep);
    const length = parts.findIndex((part, i) => part !== other[i]);
    if (length >= 0) parts = parts.slice(0, length);
  }
  return parts.join(sep) || join(sep);
}
