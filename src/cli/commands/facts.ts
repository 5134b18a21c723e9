import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts, readManifest } from '../../files/index.js';
import { DragomanError, exitCodes, type Fact } from '../../model/index.js';
import { figureText, topicOf } from '../../report/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';

/** Prints the facts of a dataset that fit the flags. */
export const facts: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named' });
  readManifest(folder);
  const path = join(folder, 'facts.jsonl');
  if (!existsSync(path)) {
    throw new DragomanError({ code: 'dataset-broken', where: path, what: 'this dataset has no ledger', remedy: 'Make it again with `dragoman run … --force`' });
  }
  const fits = filterOf(flags);
  const limit = Number(flags['limit']);
  const found: Fact[] = [];
  let total = 0;
  for await (const fact of readFacts(path)) {
    if (!fits(fact)) continue;
    total++;
    if (found.length < limit) found.push(fact);
  }
  if (flags['json'] === true) {
    for (const fact of found) print(`${JSON.stringify(fact)}\n`);
    return exitCodes.ok;
  }
  print(layOut(['what', 'who', 'when', 'value', 'status', 'claims', 'origins', 'languages'], found.map((f) => [
    topicOf(f), f.subjects.map((s) => s.name).join(', '), f.period ?? '–', f.kind === 'event' ? '' : figureText(f), f.status,
    f.claims.length, f.origins.length, f.languages.join(' '),
  ])));
  print(total > found.length ? `${found.length} of ${total} facts; --limit shows more\n` : `${total} facts\n`);
  return exitCodes.ok;
};

/** True where a period is the one asked for, a part of it (`2024-07` of `2024`), or a range that holds it (`2023/2025`). */
export function lies(period: string, asked: string): boolean {
  const within = (p: string): boolean => p === asked || p.startsWith(`${asked}-`);
  const [from, to] = period.split('/');
  if (to === undefined) return within(period);
  return within(from!) || within(to) || (from! <= asked && asked <= to);
}

/** Turns the flags into a test of one fact. */
function filterOf(flags: Readonly<Record<string, unknown>>): (fact: Fact) => boolean {
  const text = (name: string): string | null => (typeof flags[name] === 'string' ? flags[name] : null);
  const [entity, metric, period, status] = [text('entity'), text('metric'), text('period'), text('status')];
  const wanted = entity === null ? null : /^Q\d+$/u.test(entity) ? `wikidata:${entity}` : entity;
  const part = wanted?.toLocaleLowerCase('und') ?? null;
  return (fact) => {
    const name = fact.metric ?? fact.event ?? '';
    return (metric === null || name === metric || (metric.endsWith('.') && name.startsWith(metric))) && (period === null || (fact.period !== null && lies(fact.period, period))) &&
      (status === null || fact.status === status) &&
      (wanted === null || fact.subjects.some((s) => s.entity === wanted || (part !== null && s.name.toLocaleLowerCase('und').includes(part))));
  };
}
