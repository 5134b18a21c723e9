import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RejectedInput } from '../../batch/index.js';
import { linesOfJson, readFacts, readManifest, readRecords, recordsPath, writeFileSafely } from '../../files/index.js';
import { DragomanError, exitCodes } from '../../model/index.js';
import { DatasetReport, htmlPage, sectionsOf, type Section } from '../../report/index.js';
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

/** Prints a summary of a dataset, as text or as JSON, and writes it as a page of HTML where one is asked for. */
export const report: Action = async ({ inputs: [folder], flags }) => {
  if (folder === undefined) throw new DragomanError({ code: 'usage', what: 'no dataset is named', expected: 'dragoman report DIR' });
  const { versions, inputs, counts, finishedAt } = manifestShape.parse(readManifest(folder));
  const file = flags['html'];
  const gathered = await gather(folder, Number(flags['limit']), typeof file === 'string' ? Number(flags['documents']) : 0);
  const overview = gathered.overview();
  const dataset = { folder, finishedAt, program: versions.program, pipeline: versions.pipeline.name, knowledge: versions.knowledge, inputs: inputs.length };
  const about = aboutLines(dataset, counts);
  const toPage = typeof file === 'string';
  if (toPage) writeFileSafely(file, Buffer.from(htmlPage({ title: `Report on ${folder}`, about, sections: sectionsOf(overview), documents: gathered.documents() })));
  if (flags['json'] === true) print(`${JSON.stringify({ dataset, counts, ...overview }, null, 2)}\n`);
  else print(toPage ? `written: ${printable(file)}\n` : textOf(about, sectionsOf(overview)));
  return exitCodes.ok;
};

async function gather(folder: string, most: number, documents: number): Promise<DatasetReport> {
  const gathered = new DatasetReport(most, documents);
  const [facts, rejected] = [join(folder, 'facts.jsonl'), join(folder, 'rejected.jsonl')];
  if (existsSync(facts)) for await (const fact of readFacts(facts)) gathered.addFact(fact);
  for await (const record of readRecords(recordsPath(folder))) gathered.addRecord(record);
  // What `run` writes into this file has the shape of a rejection.
  if (existsSync(rejected)) for await (const { value } of linesOfJson(rejected)) gathered.addRejection((value as RejectedInput).code, (value as RejectedInput).message);
  return gathered;
}

/** What stands at the head of the report: the dataset, and how much is in it. */
function aboutLines(dataset: Readonly<Record<string, string | number | null>>, counts: Readonly<Record<string, number>>): [string, string] {
  return [Object.entries(dataset).map(([name, value]) => `${name}: ${value ?? '?'}`).join(' · '), Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ')];
}

function textOf([about, numbers]: readonly [string, string], sections: readonly Section[]): string {
  const laidOut = sections.map(({ title, head, rows }) => `\n${title}\n${head.length === 0 ? '' : layOut(head, rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : printable(cell)))))}`);
  return [`${printable(about)}\n${numbers}\n`, ...laidOut].join('');
}
