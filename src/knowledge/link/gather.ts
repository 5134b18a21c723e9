import type { Entity, EntityType, KnowledgeBase, LanguagePack, Mention, Sentence } from '../../model/index.js';
import { bySpan, lastStartingAt } from '../../text/index.js';
import { Clusters } from './cluster.js';
import type { Body, Institutions } from './institutions.js';

interface Draft {
  readonly id: string;
  readonly type: EntityType;
  readonly row: number;
  /** Of a body that is known by its kind and country alone. */
  readonly subtype: string | null;
  /** Row of its country, or -1. */
  country: number;
  name: string;
  mentions: number;
  weight: number;
  readonly forms: Set<string>;
}

interface Gathered {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** How much a mention says about what the document is about, by the zone of its sentence. */
function zoneWeight(sentence: Sentence | undefined, isFirst: boolean): number {
  if (sentence === undefined) return 1;
  if (sentence.zone === 'title' || sentence.zone === 'heading') return 3;
  if (sentence.zone === 'boilerplate' || sentence.zone === 'metadata') return 0.2;
  return isFirst ? 2 : 1;
}

/** Gathers choices and nominals into entities and their mentions. Names that no list knows meet in {@link Clusters}. */
export function gather(
  text: string, sentences: readonly Sentence[], language: string, { choices, nominals, bodies }: Institutions, pack: LanguagePack, knowledge: KnowledgeBase,
): Gathered {
  const drafts = new Map<string, Draft>();
  const firstBody = sentences.findIndex((s) => s.zone === 'body');
  const draftOf = (id: string, type: EntityType, row: number, name: string, body?: Body): Draft => {
    let draft = drafts.get(id);
    if (draft === undefined) drafts.set(id, (draft = { id, type, row, subtype: body?.subtype ?? null, country: body?.country ?? -1, name, mentions: 0, weight: 0, forms: new Set() }));
    return draft;
  };
  const count = (draft: Draft, start: number): void => {
    const at = lastStartingAt(sentences, start);
    draft.mentions++;
    draft.weight += zoneWeight(sentences[at], at === firstBody);
  };
  const clusters = new Clusters(text, choices, pack);
  const pending: { readonly draft: Draft | null; readonly mention: Omit<Mention, 'entity'> }[] = [];
  for (const choice of choices) {
    const { candidate, row, confidence } = choice;
    const body = bodies.get(choice);
    const { start, end, form, rule } = candidate;
    const known = row < 0 ? null : knowledge.entity(row);
    if (known === null && body === undefined && candidate.rows.length > 0 && !candidate.tagged) continue;
    const exact = text.slice(start, end);
    const type = form === 'adjective' ? 'MISC' : (known?.type ?? candidate.type);
    const cluster = known === null && body === undefined ? clusters.of(candidate.type, exact) : null;
    const draft = body !== undefined ? draftOf(body.id, 'ORG', -1, body.name, body) : cluster === null ? draftOf(known!.id, known!.type, row, known!.name) : draftOf(cluster.id, candidate.type, -1, cluster.name);
    if (candidate.country !== undefined) draft.country = candidate.country;
    count(draft, start);
    if (form !== 'adjective') draft.forms.add(exact);
    pending.push({ draft, mention: { start, end, type, form, confidence, rule } });
  }
  for (const { start, end, row, confidence, rule, body } of nominals) {
    const known = row < 0 ? null : knowledge.entity(row);
    const draft = body !== undefined ? draftOf(body.id, 'ORG', -1, body.name, body) : known === null ? null : draftOf(known.id, known.type, row, known.name);
    if (draft !== null) count(draft, start);
    // What no list names is named by the words of the text.
    if (body !== undefined) draft?.forms.add(text.slice(start, end));
    pending.push({ draft, mention: { start, end, type: draft?.type ?? 'PER', form: 'nominal', confidence, rule } });
  }
  const heaviest = Math.max(1e-9, ...[...drafts.values()].map((d) => d.weight));
  const entities = new Map<Draft, Entity>();
  for (const draft of drafts.values()) {
    const { id, type, row, subtype, name, mentions, weight, forms } = draft;
    const known = row < 0 ? null : knowledge.entity(row);
    const country = known?.country == null ? draft.country : knowledge.countryRow(known.country);
    entities.set(draft, {
      id, type, name, mentions, row,
      subtype: known === null ? subtype : known.subtype,
      qid: known === null ? null : known.qid,
      names: forms.size === 0 ? {} : { [language]: [...forms] },
      salience: Math.round((1000 * weight) / heaviest) / 1000,
      ...(country < 0 ? {} : { country }),
    });
  }
  const mentions = pending.map(({ draft, mention: { start, end, type, form, confidence, rule } }): Mention => (
    { start, end, type, form, confidence, rule, entity: draft === null ? null : entities.get(draft)! }
  )).sort(bySpan);
  return { entities: [...entities.values()], mentions };
}

