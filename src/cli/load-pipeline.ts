import { readPipelineFile } from '../files/index.js';
import { loaders } from '../languages/index.js';
import { DragomanError } from '../model/errors.js';
import { compileDefinition, defaultResources, Pipeline } from '../pipeline/index.js';

/**
 * Reads, checks and composes a pipeline by name or path.
 *
 * @throws DragomanError `bad-configuration`, `unknown-stage`, `bad-option`, `unmet-need`, `doubled-give`
 */
export function loadPipeline(nameOrPath: string): Pipeline {
  const file = readPipelineFile(nameOrPath);
  const { name, steps } = compileDefinition(file.definition, file.where);
  return new Pipeline(name, steps, defaultResources());
}

/**
 * Refuses a language that no pack covers.
 *
 * @throws DragomanError `unknown-language`
 */
export function checkLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || loaders[tag] !== undefined || loaders[tag.split('-')[0] ?? tag] !== undefined) return tag;
  throw new DragomanError({ code: 'unknown-language', where: '--language', what: `there is no pack for "${tag}"`, expected: `one of ${Object.keys(loaders).join(', ')}` });
}
