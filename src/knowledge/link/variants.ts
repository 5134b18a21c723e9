import type { KnowledgeBase } from '../../model/index.js';
import { wordKeys } from '../../text/index.js';
import { isVariantKey, nameKey, variantKey } from './name-key.js';

const scratch = new Int32Array(2);

/** True where a name has a letter beyond Latin script and its extensions. */
const isForeignScript = (name: string): boolean => /[\u0370-\u1dff]/u.test(name);

/**
 * The person or organisation whose main name a spelling is another transliteration of, or -1. An organisation is told so
 * only across scripts: within one, likeness of sound is no identity.
 *
 * @param familyFirst where the language puts the family name first: “Orbán Viktor”
 * @example variantRow('Эди Рама', 'PER', knowledge, false) // the row of Edi Rama, though no list has the Cyrillic spelling
 */
export function variantRow(name: string, type: 'PER' | 'ORG', knowledge: KnowledgeBase, familyFirst: boolean): number {
  if (type === 'ORG' && !isForeignScript(name)) return -1;
  const key = nameKey(name);
  if (!isVariantKey(key, type)) return -1;
  const row = rowOfKey(key, type, knowledge);
  return row === -1 && familyFirst && type === 'PER' ? rowOfKey(key.replace(/^(\S+) (.+)$/, '$2 $1'), type, knowledge) : row;
}

function rowOfKey(key: string, type: 'PER' | 'ORG', knowledge: KnowledgeBase): number {
  wordKeys(variantKey(key, type), scratch);
  return knowledge.rowOfVariant(scratch[0]!, scratch[1]!);
}
