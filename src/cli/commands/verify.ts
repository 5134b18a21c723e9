import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyRecord } from '../../compare/index.js';
import { hashFile, inputDifferences, isKept, linesOfJson, readManifest, recordsPath, type ListedInput } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import { z } from 'zod';
import { print } from '../print.js';
import type { Action } from '../commands.js';

const mostShown = 50;

/** The flags of `verify`, as the table of commands parses them. */
const verifyFlags = z.object({ inputs: z.array(z.string()).optional(), json: z.boolean().default(false) });

interface Manifest {
  readonly inputs?: readonly ListedInput[];
  readonly counts?: Readonly<Record<string, number>>;
  readonly files?: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** What is found wrong: counted, and the first of it kept to be shown. */
class Problems {
  count = 0;
  readonly first: string[] = [];

  add(problem: string): void {
    this.count++;
    if (this.first.length < mostShown) this.first.push(problem);
  }
}

/** Checks a dataset against its manifest and the output contract, and against its inputs where they are named. */
export const verify: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named' });
  const { inputs, json } = verifyFlags.parse(flags);
  const problems = new Problems();
  // Whatever else lies there, the checks below find out.
  const manifest = readManifest(folder) as Manifest;
  await checkHashes(folder, manifest, problems);
  const documents = await checkRecords(folder, problems);
  await checkCounts(folder, manifest, documents, problems);
  if (inputs !== undefined) for (const difference of await inputDifferences(inputs, manifest.inputs ?? [])) problems.add(difference);
  const { count, first } = problems;
  if (json) print(`${JSON.stringify({ documents, problems: count, first }, null, 2)}\n`);
  else print(count === 0 ? `${folder}: ${documents} documents, all well\n` : `${first.join('\n')}\n${count} problems\n`);
  return count === 0 ? exitCodes.ok : exitCodes.differences;
};

async function checkHashes(folder: string, manifest: Manifest, problems: Problems): Promise<void> {
  for (const [name, file] of Object.entries(manifest.files ?? {})) {
    if (!isKept(folder, name)) continue;
    const path = join(folder, name);
    if (!existsSync(path)) problems.add(`${name}: is missing`);
    else if ((await hashFile(path)).sha256 !== file.sha256) problems.add(`${name}: is not what the run wrote (its hash differs from the manifest)`);
  }
}

/** Returns how many documents there are. */
async function checkRecords(folder: string, problems: Problems): Promise<number> {
  let documents = 0;
  const ids = new Set<string>();
  await readThrough(() => recordsPath(folder), problems, (value) => {
    documents++;
    const id = idOf(value);
    for (const { path, message } of verifyRecord(value)) problems.add(`document ${documents} (${id}): ${path === '' ? '' : `${path}: `}${message}`);
    if (ids.has(id)) problems.add(`document ${documents}: the id ${id} comes twice`);
    ids.add(id);
  });
  return documents;
}

async function checkCounts(folder: string, manifest: Manifest, documents: number, problems: Problems): Promise<void> {
  const counts: Readonly<Record<string, number>> = manifest.counts ?? {};
  let rejected = 0;
  const rejections = join(folder, 'rejected.jsonl');
  if (existsSync(rejections)) await readThrough(() => rejections, problems, () => rejected++);
  if (counts['documents'] !== documents) problems.add(`documents.jsonl: has ${documents} documents, the manifest says ${counts['documents'] ?? 'nothing'}`);
  if (counts['rejected'] !== rejected) problems.add(`rejected.jsonl: has ${rejected} inputs, the manifest says ${counts['rejected'] ?? 'nothing'}`);
  if ((counts['documents'] ?? 0) + (counts['rejected'] ?? 0) !== counts['in']) problems.add('manifest.json: in is not documents + rejected');
}

/** Reads lines of JSON; where they are not there, or cannot be read to the end, that is a problem. */
async function readThrough(path: () => string, problems: Problems, take: (value: unknown) => void): Promise<void> {
  try {
    for await (const { value } of linesOfJson(path())) take(value);
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    problems.add(error.message);
  }
}

/** What to call a record that may be anything. */
function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '?';
}
