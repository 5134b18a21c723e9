import { existsSync, readFileSync } from 'node:fs';

/** The version of the program, from its package. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

const hashDigits = 12;

/**
 * The version with the hash of the code that was built, as SemVer's build metadata: `0.1.0+3fc1a0d29b7e`. Between two
 * releases the version stays and the code does not; records of other code are not those that this one makes.
 */
export function builtVersion(): string {
  const path = new URL('../code.sha256', import.meta.url);
  return existsSync(path) ? `${programVersion()}+${readFileSync(path, 'utf8').slice(0, hashDigits)}` : programVersion();
}
