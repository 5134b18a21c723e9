import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DragomanError } from '../model/index.js';

const shipped = fileURLToPath(new URL('../../pipelines/', import.meta.url));

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
 * @throws DragomanError `bad-configuration`
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
  const bytes = readFileSync(path);
  try {
    return { where: isPath ? path : `pipelines/${nameOrPath}.yaml`, definition: parse(bytes.toString('utf8')), sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw new DragomanError({
      code: 'bad-configuration', where: nameOrPath, what: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '', expected: 'a YAML file',
    });
  }
}
