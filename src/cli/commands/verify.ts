import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyRecord } from '../../compare/index.js';
import { hashFile, linesOfJson, readManifest, recordsPath } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import { print } from '../print.js';
import type { Action } from '../commands.js';

const mostShown = 50;

interface Manifest {
  readonly counts?: Readonly<Record<string, number>>;
  readonly files?: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Checks a dataset against its manifest and the output contract. */
export const verify: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named' });
  const problems: string[] = [];
  let found = 0;
  const say = (problem: string): void => {
    found++;
    if (problems.length < mostShown) problems.push(problem);
  };
  // Whatever else lies there, the checks below find out.
  const manifest = readManifest(folder) as Manifest;
  for (const [name, file] of Object.entries(manifest.files ?? {})) {
    const path = join(folder, name);
    if (!existsSync(path)) say(`${name}: is missing`);
    else if ((await hashFile(path)).sha256 !== file.sha256) say(`${name}: is not what the run wrote (its hash differs from the manifest)`);
  }
  let documents = 0;
  const ids = new Set<string>();
  try {
    for await (const { value } of linesOfJson(recordsPath(folder))) {
      documents++;
      const id = idOf(value);
      for (const { path, message } of verifyRecord(value)) say(`document ${documents} (${id}): ${path === '' ? '' : `${path}: `}${message}`);
      if (ids.has(id)) say(`document ${documents}: the id ${id} comes twice`);
      ids.add(id);
    }
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    say(error.message);
  }
  const counts: Readonly<Record<string, number>> = manifest.counts ?? {};
  if (counts['documents'] !== documents) say(`documents.jsonl: has ${documents} documents, the manifest says ${counts['documents'] ?? 'nothing'}`);
  if ((counts['documents'] ?? 0) + (counts['rejected'] ?? 0) !== counts['in']) say('manifest.json: in is not documents + rejected');
  if (flags['json'] === true) print(`${JSON.stringify({ documents, problems: found, first: problems }, null, 2)}\n`);
  else print(found === 0 ? `${folder}: ${documents} documents, all well\n` : `${problems.join('\n')}\n${found} problems\n`);
  return found === 0 ? exitCodes.ok : exitCodes.differences;
};

/** What to call a record that may be anything. */
function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '?';
}
