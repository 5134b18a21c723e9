import { readFileSync } from 'node:fs';
import { DragomanError, type KnowledgeBase } from '../model/index.js';
import { CompiledKnowledge } from './base/base.js';

/** Opens a knowledge base from the bytes of its file; they must not change afterwards. */
export function openKnowledgeBytes(bytes: Uint8Array): KnowledgeBase {
  return new CompiledKnowledge(bytes);
}

/**
 * Opens a knowledge base that `dragoman kb` has written.
 *
 * @throws DragomanError `bad-configuration` where the file cannot be read or is something else
 */
export function openKnowledgeFile(path: string): KnowledgeBase {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new DragomanError({
      code: 'bad-configuration', where: path, what: `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      expected: 'a knowledge base', remedy: 'Make one with `dragoman kb build LIST.csv --out FILE`',
    }, { cause });
  }
  try {
    return openKnowledgeBytes(bytes);
  } catch (error) {
    throw error instanceof DragomanError ? new DragomanError({ ...error.facts, where: path }, { cause: error }) : error;
  }
}

let shipped: KnowledgeBase | null = null;

/**
 * The knowledge base that ships with the program. Whoever asks in one process gets the same: nothing in it changes, and
 * it takes some ten milliseconds and megabytes to open.
 *
 * @throws DragomanError when the file has not been built
 */
export function openKnowledge(): KnowledgeBase {
  return (shipped ??= openShipped());
}

function openShipped(): KnowledgeBase {
  const path = new URL('./base/knowledge.bin', import.meta.url);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new DragomanError({
      code: 'unreadable-input', where: path.pathname, what: 'the knowledge base cannot be read', remedy: 'Run "npm run build".',
    }, { cause });
  }
  return openKnowledgeBytes(bytes);
}
