import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type Yaml from 'yaml';
import { DragomanError } from '../model/index.js';
import { decodeUtf8 } from './utf8.js';
import { reading } from './system-errors.js';

/**
 * Parses YAML. The reader is loaded when it is first needed: most runs need none. Throws what the reader finds wrong; what it
 * only warns of, such as tags that it does not know, is wrong in a file that says what to do.
 */
export function parseYaml(text: string): unknown {
  // A module that is loaded on demand has no type of its own: it is the package of this name.
  const document = (createRequire(import.meta.url)('yaml') as typeof Yaml).parseDocument(text);
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) throw wrong;
  return document.toJS();
}

/**
 * Reads a YAML file that a command was given.
 *
 * @param expected what the file should be, for the message
 * @throws DragomanError `unreadable-input`, `bad-configuration`
 */
export function readYaml(path: string, expected = 'a YAML file'): unknown {
  const text = readTextFile(path, expected);
  try {
    return parseYaml(text);
  } catch (error) {
    throw notYaml(error, path, expected);
  }
}

/** The error of a text that is no YAML: the first line of what the reader says tells the place. */
export function notYaml(error: unknown, where: string, expected = 'a YAML file'): DragomanError {
  const said = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return new DragomanError({ code: 'bad-configuration', where, what: `not valid YAML: ${said.replace(/:$/, '')}`, expected }, { cause: error });
}

/**
 * Reads a small text file that a command was given, in UTF-8.
 *
 * @param expected what the file should be, for the message
 * @throws DragomanError `unreadable-input`, `bad-configuration`
 */
export function readTextFile(path: string, expected?: string): string {
  const bytes = reading(path, expected, () => readFileSync(path));
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw error instanceof DragomanError ? new DragomanError({ ...error.facts, code: 'bad-configuration', where: path, remedy: 'Save the file as UTF-8' }, { cause: error }) : error;
  }
}
