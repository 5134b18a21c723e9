import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError } from '../model/index.js';
import { outputError } from './write-bytes.js';

/** Why a baseline was changed, and how much: a line of its `blessed.jsonl`. */
export interface Blessing {
  readonly reason: string;
  readonly at: string;
  readonly changes: unknown;
}

/**
 * Copies the documents and the manifest of a dataset over a baseline, and keeps the reason beside them.
 *
 * @throws DragomanError `output-failed`
 */
export function blessDataset(dataset: string, baseline: string, blessing: Blessing): void {
  try {
    mkdirSync(baseline, { recursive: true });
    for (const name of ['documents.jsonl', 'rejected.jsonl', 'manifest.json']) {
      const draft = join(baseline, `.${name}`);
      copyFileSync(join(dataset, name), draft);
      renameSync(draft, join(baseline, name));
    }
    appendFileSync(join(baseline, 'blessed.jsonl'), `${JSON.stringify(blessing)}\n`);
  } catch (error) {
    throw outputError(error, baseline);
  }
}

/**
 * Reads a small text file that a command was given.
 *
 * @throws DragomanError `bad-configuration`
 */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DragomanError({ code: 'bad-configuration', where: path, what: `cannot be read: ${error instanceof Error ? error.message : String(error)}` });
  }
}
