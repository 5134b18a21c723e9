import type { Entity, KnowledgeBase, LanguagePack, Mention, NameCandidate, Reference, Sentence, Tokens } from '../../model/index.js';
import { chooseRows } from './choose.js';
import { joinSurnames } from './cluster.js';
import { gather } from './gather.js';
import { nameInstitutions } from './institutions.js';
import { findNominals } from './nominals.js';
import { ownsSurname } from './people.js';

/** What linking reads. */
export interface LinkInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly candidates: readonly NameCandidate[];
  readonly language: string;
  readonly reference: Reference;
}

/** Decides whom every candidate means, resolves nominals, and gathers mentions into entities. */
export function linkNames(
  { text, sentences, tokens, candidates, language, reference }: LinkInput, pack: LanguagePack, knowledge: KnowledgeBase,
): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
  const choices = joinSurnames(text, chooseRows(text, tokens, candidates, pack, knowledge, reference.time), pack.names.familyFirst, (row) => ownsSurname(knowledge, row, reference.time));
  const nominals = findNominals(text, tokens, choices, pack, knowledge, reference.time);
  return gather(text, sentences, language, nameInstitutions(text, tokens, choices, nominals, pack, knowledge), pack, knowledge);
}
