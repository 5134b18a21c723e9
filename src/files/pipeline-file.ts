import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DragomanError } from '../model/index.js';
import { reading } from './system-errors.js';
import { notYaml, parseYaml } from './yaml.js';

const shipped = fileURLToPath(new URL('../../pipelines/', import.meta.url));
const parsedPath = fileURLToPath(new URL('./pipelines.json', import.meta.url));

/** The shipped pipelines as the build has parsed them, by their text: most runs then need no YAML reader. */
export type ParsedPipelines = Readonly<Record<string, unknown>>;

/** A pipeline file as it was read, not yet checked. */
export interface PipelineFile {
  /** How to name it in messages. */
  readonly where: string;
  readonly definition: unknown;
  readonly sha256: string;
}

/** Names of the pipelines that come with the program. */
export function pipelineNames(): string[] {
  return readdirSync(shipped).filter((f) => f.endsWith('.yaml')).map((f) => f.slice(0, -'.yaml'.length)).sort();
}

/**
 * Reads a pipeline by name (`news`) or by path (`./mine.yaml`: anything with a slash or an extension).
 *
 * @throws DragomanError `unreadable-input`, `bad-configuration`
 */
export function readPipelineFile(nameOrPath: string): PipelineFile {
  const isPath = /[/\\]|\.ya?ml$/.test(nameOrPath);
  const path = isPath ? nameOrPath : join(shipped, `${nameOrPath}.yaml`);
  if (!existsSync(path)) {
    throw new DragomanError({
      code: 'bad-configuration', where: nameOrPath, what: isPath ? 'there is no such file' : 'there is no pipeline of this name',
      expected: `one of ${pipelineNames().join(', ')}, or the path of a YAML file`,
    });
  }
  const bytes = reading(path, 'a YAML file', () => readFileSync(path));
  try {
    return { where: isPath ? path : `pipelines/${nameOrPath}.yaml`, definition: parsed(bytes.toString('utf8'), isPath), sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw notYaml(error, nameOrPath);
  }
}

function parsed(text: string, isPath: boolean): unknown {
  if (!isPath && existsSync(parsedPath)) {
    // Written by the build from the texts that it names.
    const known = JSON.parse(readFileSync(parsedPath, 'utf8')) as ParsedPipelines;
    if (Object.hasOwn(known, text)) return known[text];
  }
  return parseYaml(text);
}
