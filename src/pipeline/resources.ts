import { loaders, zoningCues } from '../languages/index.js';
import { pack as neutralPack } from '../languages/und/pack.js';
import { openKnowledge, openKnowledgeFile } from '../knowledge/index.js';
import type { LanguagePack } from '../model/index.js';
import { identifyLanguage } from '../knowledge/index.js';
import type { Resources } from './pipeline.js';

const packs = new Map<string, Promise<LanguagePack>>();

/** Loads the pack of a tag or of its base language (`pt-BR` → `pt`); the neutral pack when there is none. */
export function packFor(tag: string): Promise<LanguagePack> {
  const base = tag.split('-')[0] ?? tag;
  const known = loaders[tag] !== undefined ? tag : loaders[base] !== undefined ? base : 'und';
  let loading = packs.get(known);
  if (loading === undefined) {
    const load = loaders[known];
    loading = load === undefined ? Promise.resolve(neutralPack) : load();
    packs.set(known, loading);
  }
  return loading;
}

/**
 * The program's own resources: every pack, the knowledge base, the language model.
 *
 * @param knowledge path of a knowledge base that `dragoman kb` has written; null for the one that ships
 * @param explain true where stages shall remark on the readings that they rejected
 * @throws DragomanError `bad-configuration` where that file is no knowledge base
 */
export function defaultResources(knowledge: string | null = null, explain = false): Resources {
  return { packFor, neutralPack, zoningCues, knowledge: knowledge === null ? openKnowledge() : openKnowledgeFile(knowledge), identify: identifyLanguage, explain };
}
