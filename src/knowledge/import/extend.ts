import { NameFlag, type KnowledgeBase } from '../../model/index.js';
import { compileBase, type CompiledBase } from '../base/compile.js';
import { languagesOf } from '../base/languages.js';
import { isCommonWord } from '../tagger/common-word.js';
import type { ListedEntity, ListedName } from '../base/table.js';

/** What a compiled knowledge base lists, as its tables had it. */
export function listedEntitiesOf(knowledge: KnowledgeBase): ListedEntity[] {
  const names: ListedName[][] = Array.from({ length: knowledge.size }, () => []);
  for (let name = 0; name < knowledge.nameRow.length; name++) {
    const flags = knowledge.nameFlags[name]!;
    names[knowledge.nameRow[name]!]!.push({
      text: knowledge.nameText(name), languages: languagesOf(knowledge.nameLanguagesLow[name]!, knowledge.nameLanguagesHigh[name]!),
      acronym: (flags & NameFlag.acronym) !== 0, weak: (flags & NameFlag.weak) !== 0, minor: (flags & NameFlag.minor) !== 0,
    });
  }
  return names.map((list, row) => {
    const { id, qid, type, subtype, country, prior, name, offices } = knowledge.entity(row);
    return { qid, key: qid === null ? id.replace(/^kb:/, '') : `wikidata/${qid}`, type, subtype, country, prior, name, names: list, offices };
  });
}

/** Entries with the Wikidata id or key of an earlier one add their names to it; the others follow. */
function merged(base: readonly ListedEntity[], added: readonly ListedEntity[]): ListedEntity[] {
  const all = [...base];
  const at = new Map(base.flatMap((e, index) => [[e.key, index] as const, ...(e.qid === null ? [] : [[e.qid, index] as const])]));
  for (const entity of added) {
    const known = (entity.qid === null ? undefined : at.get(entity.qid)) ?? at.get(entity.key);
    if (known === undefined) {
      at.set(entity.key, all.length);
      if (entity.qid !== null) at.set(entity.qid, all.length);
      all.push(entity);
    } else {
      const before = all[known]!;
      all[known] = { ...before, prior: Math.max(before.prior, entity.prior), names: [...before.names, ...entity.names] };
    }
  }
  return all;
}

/** Compiles a knowledge base and more entries into one: matching stays one pass over one trie, however long the list. */
export function extendKnowledge(knowledge: KnowledgeBase, added: readonly ListedEntity[]): CompiledBase {
  const common = new Set<string>();
  for (let name = 0; name < knowledge.nameRow.length; name++) {
    if ((knowledge.nameFlags[name]! & NameFlag.common) !== 0) common.add(knowledge.nameText(name).toLowerCase());
  }
  // What the shipped tables hold was judged by hand; the words of a list are judged by common text.
  for (const { names } of added) for (const { text } of names) if (!/\s/.test(text) && isCommonWord(text)) common.add(text.toLowerCase());
  for (let name = 0; name < knowledge.nameRow.length; name++) {
    if ((knowledge.nameFlags[name]! & NameFlag.common) === 0) common.delete(knowledge.nameText(name).toLowerCase());
  }
  return compileBase(merged(listedEntitiesOf(knowledge), added), (word) => common.has(word));
}
