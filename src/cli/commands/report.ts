import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RejectedInput } from '../../batch/index.js';
import { linesOfJson, readFacts, readManifest, readRecords, recordsPath } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import { DatasetReport, percentOf, type DatasetOverview } from '../../report/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';
import { printable } from '../terminal.js';

/** What the report says of a manifest; what an older or a damaged one lacks is empty. */
const manifestShape = z.object({
  versions: z.object({ program: z.string().catch('?'), pipeline: z.object({ name: z.string() }).catch({ name: '?' }), knowledge: z.string().catch('?') }).catch({ program: '?', pipeline: { name: '?' }, knowledge: '?' }),
  inputs: z.array(z.unknown()).catch([]),
  counts: z.record(z.string(), z.number()).catch({}),
  finishedAt: z.string().nullable().catch(null),
});

/** Prints a summary of a dataset, as text or as JSON. */
export const report: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named', expected: 'dragoman report DIR' });
  const { versions, inputs, counts, finishedAt } = manifestShape.parse(readManifest(folder));
  const overview = await overviewOf(folder, Number(flags['limit']));
  const dataset = { folder, finishedAt, program: versions.program, pipeline: versions.pipeline.name, knowledge: versions.knowledge, inputs: inputs.length };
  print(flags['json'] === true ? `${JSON.stringify({ dataset, counts, ...overview }, null, 2)}\n` : textOf(dataset, counts, overview));
  return exitCodes.ok;
};

async function overviewOf(folder: string, most: number): Promise<DatasetOverview> {
  const gathered = new DatasetReport(most);
  const [facts, rejected] = [join(folder, 'facts.jsonl'), join(folder, 'rejected.jsonl')];
  if (existsSync(facts)) for await (const fact of readFacts(facts)) gathered.addFact(fact);
  for await (const record of readRecords(recordsPath(folder))) gathered.addRecord(record);
  // What `run` writes into this file has the shape of a rejection.
  if (existsSync(rejected)) for await (const { value } of linesOfJson(rejected)) gathered.addRejection((value as RejectedInput).code, (value as RejectedInput).message);
  return gathered.overview();
}

type Row = readonly (string | number)[];

function textOf(dataset: Readonly<Record<string, string | number | null>>, counts: Readonly<Record<string, number>>, overview: DatasetOverview): string {
  const { languages, entities, claims, facts, unread, rejections } = overview;
  const statuses = Object.entries(facts.byStatus).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
  const sections: readonly (readonly [title: string, head: readonly string[], rows: readonly Row[]])[] = [
    ['Languages', ['language', 'documents', 'figures', 'in claims', '%'], languages.map((l) => [l.language, l.documents, l.figures, l.figuresInClaims, percentOf(l.figuresInClaims, l.figures)])],
    ['Named in most documents', ['entity', 'type', 'id', 'documents', 'mentions'], entities.map((e) => [e.name, e.type, e.id, e.documents, e.mentions])],
    ['Claims', ['what', 'claims'], claims.map((c) => [c.name, c.count])],
    [`Facts: ${[facts.total, ...statuses].join(', ')}`, [], []],
    ['Facts in dispute', ['what', 'who', 'when', 'origins', 'told'], facts.inDispute.map((d) => [
      d.topic, d.subjects.join(', '), d.period ?? '–', d.origins, d.figures.map(({ figure, documents }) => `${figure} (${listed(documents)})`).join('; '),
    ])],
    ['Figures in no claim', ['figures', 'why'], unread.map((u) => [u.figures, u.reason])],
    ['Rejected', ['inputs', 'code', 'the first'], rejections.map((r) => [r.inputs, r.code, r.first])],
  ];
  const about = Object.entries(dataset).map(([name, value]) => `${name}: ${value ?? '?'}`).join(' · ');
  const numbers = Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ');
  const laidOut = sections.filter(([, head, rows]) => head.length === 0 || rows.length > 0)
    .map(([title, head, rows]) => `\n${title}\n${head.length === 0 ? '' : layOut(head, rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : printable(cell)))))}`);
  return [`${printable(about)}\n${numbers}\n`, ...laidOut].join('');
}

/** Documents named in a cell. */
const mostNamed = 3;

function listed(documents: readonly string[]): string {
  const more = documents.length - mostNamed;
  return `${documents.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
