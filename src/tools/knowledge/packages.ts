import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of an installed package. */
export function packageFolder(name: string): string {
  return join(import.meta.dirname, '..', '..', '..', 'node_modules', name);
}

/** Reads a JSON file of an installed package; the caller states its shape. */
export function packageJson<T>(name: string, path: string): T {
  return JSON.parse(readFileSync(join(packageFolder(name), path), 'utf8')) as T; // a published file of a pinned version
}

/** Rows of a table of ours: cells by line, without comments. */
export function tableRows(path: string): string[][] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
