import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** True for what a program loads: the joined programs with their chunks, models, and pipelines. */
function isLoaded(path: string): boolean {
  return path.endsWith('.bin') || /^(?:chunks\/[^/]+|cli\/main|batch\/[a-z-]+-main)\.js$/.test(path) || path === 'files/pipelines.json';
}

/**
 * SHA-256, hexadecimal, of everything in a built `dist` that a record can depend on. Two builds of one source have the
 * same; a change of code, tables or models gives another.
 */
export function codeHash(dist: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/')).filter(isLoaded).sort();
  for (const path of paths) {
    const bytes = readFileSync(join(dist, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
