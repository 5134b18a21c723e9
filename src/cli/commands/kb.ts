import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { sha256Of, writeFileSafely } from '../../files/index.js';
import {
  extendKnowledge, findCollisions, findSharedNames, lookUpName, openKnowledge, openKnowledgeFile, openKnowledgeBytes, type Collision, type ListedEntity, type NameReading,
} from '../../knowledge/index.js';
import { DragomanError, exitCodes, type KnowledgeBase } from '../../model/index.js';
import type { Action } from '../commands.js';
import { readDump, readList, type DumpKind } from '../entity-lists.js';
import { layOut, print } from '../print.js';
import { printable, say } from '../terminal.js';

/** The flags of `kb`, as the table of commands parses them. */
const kbFlags = z.object({
  knowledge: z.string().optional(), out: z.string().optional(), minSitelinks: z.int(), limit: z.int(), json: z.boolean().default(false), quiet: z.boolean().default(false),
});

type Given = z.infer<typeof kbFlags>;
type Task = (what: readonly string[], given: Given) => Promise<number> | number;

const tasks: Readonly<Record<string, Task>> = { build, add, import: importDump, lookup, collisions };

/** Builds, extends and reads knowledge bases. */
export const kb: Action = async ({ inputs: [action = '', ...what], flags }) => {
  const task = tasks[action];
  if (task === undefined) {
    throw new DragomanError({ code: 'usage', where: 'kb', what: `there is no action "${action}"`, expected: `one of ${Object.keys(tasks).join(', ')}`, remedy: 'See dragoman kb --help' });
  }
  return task(what, kbFlags.parse(flags));
};

const opened = ({ knowledge }: Given): KnowledgeBase => (knowledge === undefined ? openKnowledge() : openKnowledgeFile(knowledge));

const baseName = (path: string): string => basename(path).replace(/(\.(csv|tsv|jsonl|ndjson|json|txt))?(\.gz)?$/i, '');

function needed(what: readonly string[], expected: string, missing = 'no file is named'): void {
  if (what.length === 0) throw new DragomanError({ code: 'usage', where: 'kb', what: missing, expected, remedy: 'See dragoman kb --help' });
}

/** The shipped knowledge base and lists, in one file. */
async function build(what: readonly string[], given: Given): Promise<number> {
  const lists = await Promise.all(what.map((path) => readList(path)));
  return write(opened(given), lists.flat(), given.out ?? `${what[0] === undefined ? 'knowledge' : baseName(what[0])}.kb`, given);
}

/** A knowledge base and more lists, in its own file where no other is named. */
async function add(what: readonly string[], given: Given): Promise<number> {
  needed(what, 'a list: FILE.csv or FILE.jsonl');
  const lists = await Promise.all(what.map((path) => readList(path)));
  return write(opened(given), lists.flat(), given.out ?? given.knowledge ?? `${baseName(what[0]!)}.kb`, given);
}

const dumpKinds = ['wikidata-json', 'jrc-names'] as const satisfies readonly DumpKind[];

async function importDump([given, ...files]: readonly string[], flags: Given): Promise<number> {
  const kind = dumpKinds.find((known) => known === given);
  if (kind === undefined) throw new DragomanError({ code: 'usage', where: 'kb import', what: given === undefined ? 'no format is named' : `there is no format "${given}"`, expected: dumpKinds.join(' or ') });
  needed(files, `the file of the dump: kb import ${kind} FILE`);
  const dumps: ListedEntity[][] = [];
  for (const file of files) dumps.push(await readDump(kind, file, flags.minSitelinks));
  if (kind === 'wikidata-json' && dumps.every((entities) => entities.length === 0)) {
    throw new DragomanError({ code: 'no-input', where: files.join(', '), what: 'no item is taken', expected: `items with a page in at least ${flags.minSitelinks} wikis`, remedy: 'Lower --min-sitelinks' });
  }
  return write(opened(flags), dumps.flat(), flags.out ?? flags.knowledge ?? `${kind}.kb`, flags);
}

/** Writes base and entries to a file, and tells what is in it and which names collide. */
function write(base: KnowledgeBase, added: readonly ListedEntity[], path: string, { limit, json, quiet }: Given): number {
  const found = findCollisions(base, added);
  const { bytes, entities, names } = extendKnowledge(base, added);
  writeFileSafely(path, bytes);
  const version = openKnowledgeBytes(bytes).version;
  if (json) {
    print(`${JSON.stringify({ file: path, version, sha256: sha256Of(bytes), bytes: bytes.length, entities, names, added: added.length, collisions: found }, null, 2)}\n`);
    return exitCodes.ok;
  }
  if (found.length > 0) printCollisions(found, limit);
  if (!quiet) say(`${path}: ${entities} entities (${added.length} of the lists), ${names} names, ${(bytes.length / 1e6).toFixed(1)} MB, version ${version}`);
  return exitCodes.ok;
}

function printCollisions(found: readonly Collision[], limit: number): void {
  const others = (c: Collision): string => (c.kind === 'common-word' ? 'a common word: needs support from the text' : c.others.slice(0, 3).join(' ') + (c.others.length > 3 ? ` and ${c.others.length - 3} more` : ''));
  print(layOut(['name', 'entry', 'may also mean'], found.slice(0, limit).map((c) => [printable(c.name), printable(c.id), printable(others(c))])));
  print(found.length > limit ? `${limit} of ${found.length} names that may mean another; --limit shows more\n` : `${found.length} names may mean another\n`);
}

/** Whom a name may mean. */
function lookup(what: readonly string[], given: Given): number {
  needed(what, 'a name: kb lookup "Xi Jinping"', 'no name is given');
  const name = what.join(' ');
  const readings = lookUpName(opened(given), name);
  if (given.json) print(`${JSON.stringify(readings.map(readingOf), null, 2)}\n`);
  else if (readings.length === 0) print(`no entity has the name ${printable(name)}\n`);
  else {
    print(layOut(['id', 'name', 'type', 'country', 'weight', 'languages', 'note'], readings.slice(0, given.limit).map((r) => [
      r.entity.id, printable(r.entity.name), r.entity.subtype ?? r.entity.type, r.entity.country ?? '', r.entity.prior.toFixed(2), r.languages.join(' ') || 'any',
      [r.isAcronym ? 'acronym' : '', r.isWeak ? 'needs support' : ''].filter((s) => s !== '').join(', '),
    ])));
    for (const office of readings[0]!.entity.offices) print(`${readings[0]!.entity.name}: ${office.title} of ${office.of}, ${office.from ?? '?'} to ${office.to ?? 'now'}\n`);
  }
  return readings.length === 0 ? exitCodes.differences : exitCodes.ok;
}

function readingOf({ entity, name, languages, isAcronym, isWeak }: NameReading): unknown {
  const { id, qid, type, subtype, country, prior, offices } = entity;
  return { id, qid, type, subtype, country, prior, name: entity.name, listedAs: name, languages, acronym: isAcronym, weak: isWeak, offices };
}

/** Names of a list, or of the knowledge base itself, that may mean another. */
async function collisions(what: readonly string[], given: Given): Promise<number> {
  const base = opened(given);
  if (what.length === 0) {
    const shared = findSharedNames(base, given.limit);
    if (given.json) print(`${JSON.stringify(shared.map(({ name, readings }) => ({ name, readings: readings.map(readingOf) })), null, 2)}\n`);
    else print(layOut(['name', 'may mean'], shared.map(({ name, readings }) => [printable(name), readings.slice(0, 4).map((r) => `${r.entity.id} ${r.entity.name}`).join('; ')])));
    return exitCodes.ok;
  }
  for (const path of what) if (!existsSync(path)) throw new DragomanError({ code: 'unreadable-input', where: path, what: 'there is no such file' });
  const lists = await Promise.all(what.map((path) => readList(path)));
  const found = findCollisions(base, lists.flat());
  if (given.json) print(`${JSON.stringify(found, null, 2)}\n`);
  else printCollisions(found, given.limit);
  return exitCodes.ok;
}
