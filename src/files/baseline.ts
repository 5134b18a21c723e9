import { appendFileSync, copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { outputError } from './system-errors.js';

/** Why a baseline was changed, and how much: a line of its `blessed.jsonl`. */
export interface Blessing {
  readonly reason: string;
  readonly at: string;
  readonly changes: unknown;
}

/** What a baseline keeps of a dataset. */
const keptFiles = ['documents.jsonl', 'rejected.jsonl', 'manifest.json'];
const reasonsFile = 'blessed.jsonl';

/** True for a file of the manifest that is to lie in the folder of a dataset: each does, but a baseline keeps only some. */
export function isKept(folder: string, name: string): boolean {
  return keptFiles.includes(name) || !existsSync(join(folder, reasonsFile));
}

/**
 * Copies the documents and the manifest of a dataset over a baseline, and keeps the reason beside them.
 *
 * @throws DragomanError `output-failed`
 */
export function blessDataset(dataset: string, baseline: string, blessing: Blessing): void {
  try {
    makeFolder(baseline);
    for (const name of keptFiles) {
      const draft = join(baseline, `.${name}`);
      copyFileSync(join(dataset, name), draft);
      renameSync(draft, join(baseline, name));
    }
    appendFileSync(join(baseline, reasonsFile), `${JSON.stringify(blessing)}\n`);
  } catch (error) {
    throw outputError(error, baseline);
  }
}
