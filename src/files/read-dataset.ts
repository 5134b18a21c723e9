import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError, recordVersion, type DocumentRecord, type Fact } from '../model/index.js';
import { LineSplitter } from './lines.js';
import { inputError, reading } from './system-errors.js';

const aDataset = 'the folder of a finished dataset';
const longestLine = 1 << 30;

/**
 * Reads the manifest of a finished dataset: an object; what stands in it is for the caller to look at.
 *
 * @throws DragomanError `no-input` where there is no such folder, `dataset-broken` where it holds no whole dataset
 */
export function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const stats = reading(folder, aDataset, () => statSync(folder, { throwIfNoEntry: false }));
  if (stats?.isDirectory() !== true) throw new DragomanError({ code: 'no-input', where: folder, what: stats === undefined ? 'there is no such folder' : 'this is no folder', expected: aDataset });
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) {
    throw new DragomanError({ code: 'dataset-broken', where: folder, what: 'there is no manifest.json: this is no finished dataset', remedy: 'Run the command that makes it again: it goes on where it stopped' });
  }
  const text = reading(path, undefined, () => readFileSync(path, 'utf8'));
  const manifest = parsed(text);
  if (isObject(manifest)) return manifest;
  throw new DragomanError({ code: 'dataset-broken', where: path, what: 'the manifest is not an object of JSON', remedy: 'Make the dataset again with --force' });
}

/**
 * The documents file that a dataset folder or a path means.
 *
 * @throws DragomanError `no-input`
 */
export function recordsPath(dataset: string): string {
  const isFolder = reading(dataset, aDataset, () => statSync(dataset, { throwIfNoEntry: false }))?.isDirectory() === true;
  const path = isFolder ? join(dataset, 'documents.jsonl') : dataset;
  if (!existsSync(path)) throw new DragomanError({ code: 'no-input', where: dataset, what: isFolder ? 'there is no documents.jsonl here' : 'there is no such file or folder', expected: `${aDataset}, or a file of records` });
  return path;
}

/**
 * Reads the records of `documents.jsonl` one after the other. Their first level is looked at; `verify` checks the rest.
 *
 * Errors come out of the iteration: DragomanError `unreadable-input`, `dataset-broken`.
 */
export async function* readRecords(path: string): AsyncGenerator<DocumentRecord> {
  for await (const { value, line } of linesOfJson(path)) yield asRecord(value, `${path}:${line}`);
}

/** Reads the facts of `facts.jsonl` one after the other. See {@link readRecords}. */
export async function* readFacts(path: string): AsyncGenerator<Fact> {
  for await (const { value, line } of linesOfJson(path)) {
    if (!isObject(value) || typeof value['id'] !== 'string' || !['subjects', 'claims', 'origins', 'languages'].every((key) => Array.isArray(value[key]))) throw broken(`${path}:${line}`, 'this is no fact');
    // The first level is what a fact has; the program wrote the rest.
    yield value as unknown as Fact;
  }
}

/** Reads the lines of a file that this program wrote for itself. See {@link readRecords}. */
export async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  for await (const { value } of linesOfJson(path)) yield value as T;
}

/** The values of a file of JSON lines, whatever they are, and their 1-based lines. See {@link readRecords}. */
export async function* linesOfJson(path: string): AsyncGenerator<{ readonly value: unknown; readonly line: number }> {
  const splitter = new LineSplitter(longestLine);
  const valueOf = ({ bytes, number }: { readonly bytes: Buffer; readonly number: number }): { value: unknown; line: number } => {
    const value = parsed(bytes.toString('utf8'));
    if (value === undefined) throw broken(`${path}:${number}`, 'the line is not JSON');
    return { value, line: number };
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      for (const line of splitter.push(chunk)) yield valueOf(line);
    }
  } catch (error) {
    throw inputError(error, path);
  }
  for (const line of splitter.end()) yield valueOf(line);
}

const lists = ['sentences', 'entities', 'mentions', 'times', 'quantities', 'quotes', 'claims', 'diagnostics'] as const;

/**
 * Looks whether a value has the first level of a record.
 *
 * @throws DragomanError `dataset-broken`
 */
export function asRecord(value: unknown, where: string): DocumentRecord {
  if (!isObject(value)) throw broken(where, 'this is no record');
  if (value['schema'] !== recordVersion) {
    throw new DragomanError({ code: 'dataset-broken', where, what: `the record is of the schema ${JSON.stringify(value['schema'] ?? null)}`, expected: `"${recordVersion}"`, remedy: 'Make the dataset again with this version of the program' });
  }
  const missing = lists.find((key) => !Array.isArray(value[key])) ?? ['language', 'coverage', 'reference'].find((key) => !isObject(value[key])) ?? ['id', 'text'].find((key) => typeof value[key] !== 'string');
  if (missing !== undefined) throw broken(where, `the record has no ${missing}`);
  // The first level is what a record has; `verify` checks the rest.
  return value as unknown as DocumentRecord;
}

function broken(where: string, what: string): DragomanError {
  return new DragomanError({ code: 'dataset-broken', where, what, expected: 'what `dragoman run` writes', remedy: '`dragoman verify` lists all that is wrong' });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text holds; undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
