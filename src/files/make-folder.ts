import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from './system-errors.js';

/**
 * Makes a folder and those above it. The recursive making of Node does not end where the folder above is there but takes
 * nothing in, as in /proc; this throws what the system says.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST' && statSync(path).isDirectory()) return;
    const above = dirname(path);
    if (error.code !== 'ENOENT' || existsSync(above)) throw error;
    makeFolder(above);
    makeFolder(path);
  }
}
