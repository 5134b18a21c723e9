import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built program: `npm test` builds before it tests. */
export const bin = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
if (!existsSync(bin)) throw new Error('dist/cli/main.js is missing: run npm run build');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program. */
export function dragoman(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dragoman-test-'));
}

/** Lines of JSON. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A document as a line of JSON. */
export function line(document: unknown): string {
  return `${JSON.stringify(document)}\n`;
}
