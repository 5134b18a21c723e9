import { dirname, isAbsolute, resolve } from 'node:path';
import { readPipelineFile, type PipelineFile } from '../files/index.js';
import { openKnowledge, openKnowledgeFile } from '../knowledge/index.js';
import { loaders } from '../languages/index.js';
import { DragomanError, type KnowledgeBase } from '../model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../pipeline/index.js';

/**
 * Reads, checks and composes a pipeline by name or path; `explain` makes its stages remark on the readings that they rejected.
 *
 * @throws DragomanError `bad-configuration`, `unknown-stage`, `bad-option`, `unmet-need`, `doubled-give`
 */
export function loadPipeline(nameOrPath: string, knowledge?: string, explain = false): Pipeline {
  const file = readPipelineFile(nameOrPath);
  const { name, steps, knowledge: named } = compileDefinition(file.definition, file.where);
  return new Pipeline(name, steps, defaultResources(knowledgePath(file, named, knowledge), explain));
}

/**
 * Opens the knowledge base that a pipeline by name or path reads with; see {@link knowledgePath}.
 *
 * @throws DragomanError `bad-configuration`
 */
export function openKnowledgeFor(nameOrPath: string, given: string | undefined): KnowledgeBase {
  const file = readPipelineFile(nameOrPath);
  const path = knowledgePath(file, compileDefinition(file.definition, file.where).knowledge, given);
  return path === null ? openKnowledge() : openKnowledgeFile(path);
}

/**
 * The knowledge base to use: the one of the command line, else the one that the pipeline file names (a path from the folder
 * that the file lies in), else null for the one that ships.
 */
export function knowledgePath(file: PipelineFile, named: string | null, given: string | undefined): string | null {
  if (given !== undefined) return resolve(given);
  if (named === null) return null;
  return isAbsolute(named) ? named : resolve(dirname(file.where), named);
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
