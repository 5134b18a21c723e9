import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyRecord } from '../../compare/index.js';
import { hashFile, readManifest, readRecords, recordsPath } from '../../files/index.js';
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
    for await (const record of readRecords(recordsPath(folder))) {
      documents++;
      for (const { path, message } of verifyRecord(record)) say(`document ${documents} (${record.id}): ${path}: ${message}`);
      if (ids.has(record.id)) say(`document ${documents}: the id ${record.id} comes twice`);
      ids.add(record.id);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    say(`documents.jsonl: document ${documents + 1} is not JSON`);
  }
  const counts = manifest.counts ?? {};
  if (counts['documents'] !== documents) say(`documents.jsonl: has ${documents} documents, the manifest says ${counts['documents'] ?? 'nothing'}`);
  if ((counts['documents'] ?? 0) + (counts['rejected'] ?? 0) !== counts['in']) say('manifest.json: in is not documents + rejected');
  if (flags['json'] === true) print(`${JSON.stringify({ documents, problems: found, first: problems }, null, 2)}\n`);
  else print(found === 0 ? `${folder}: ${documents} documents, all well\n` : `${problems.join('\n')}\n${found} problems\n`);
  return found === 0 ? exitCodes.ok : exitCodes.differences;
};
