import { hashFile } from './hash-file.js';
import { listInputs, type InputFile } from './input-files.js';

/** An input as a manifest tells of it. */
export interface ListedInput {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const standardInput = 'stdin';

/** True where a file on disk has the bytes that a run has read. */
export async function isSameInput({ path, size }: InputFile, { bytes, sha256 }: ListedInput): Promise<boolean> {
  return path !== null && size === bytes && (await hashFile(path)).sha256 === sha256;
}

/**
 * Tells how the files behind `given`, named as the run was given them, differ from the inputs of a dataset: a line
 * each. What came on standard input cannot be read again, and is left out.
 *
 * @throws DragomanError `no-input`, `unreadable-input`
 */
export async function inputDifferences(given: readonly string[], listed: readonly ListedInput[]): Promise<readonly string[]> {
  const missing = new Map(listed.filter((input) => input.name !== standardInput).map((input) => [input.name, input]));
  const found: string[] = [];
  for (const file of (await listInputs(given)).files) {
    const before = missing.get(file.name);
    missing.delete(file.name);
    if (before === undefined) found.push(`input ${file.name}: is not among the inputs of the dataset`);
    else if (!(await isSameInput(file, before))) found.push(`input ${file.name}: is not what the run read (its hash differs from the manifest)`);
  }
  return [...found, ...[...missing.keys()].map((name) => `input ${name}: was read by the run and is not among the files that are named`)];
}
