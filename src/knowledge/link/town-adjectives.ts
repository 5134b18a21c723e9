import type { KnowledgeBase, LanguagePack } from '../../model/index.js';
import { foldedSlice } from '../names/inflector.js';
import type { Choice } from './choose.js';

/**
 * The choice of a town whose name bears the ending that makes an adjective of it, as one: “Pariser Februar”, “die Basler”
 * speak of a town and do not name it.
 */
export function asTownAdjective(choice: Choice, text: string, pack: LanguagePack, knowledge: KnowledgeBase): Choice {
  const { candidate, row } = choice;
  const { townAdjectiveEnding: ending } = pack.names;
  if (ending === '' || row < 0 || candidate.rule !== 'inflected-name' || candidate.endToken - candidate.firstToken > 1) return choice;
  const isPlace = knowledge.entity(row).type === 'LOC' && knowledge.entity(row).subtype !== 'country';
  return isPlace && foldedSlice(text, candidate.start, candidate.end).endsWith(ending) ? { ...choice, candidate: { ...candidate, form: 'adjective', rule: 'town-adjective' } } : choice;
}
