import { DragomanError } from '../model/errors.js';

/** One flag of the command line: help, parser and type stand together. */
export interface Flag<Value = unknown> {
  /** As commander reads it: `--pipeline <name|file>`. */
  readonly syntax: string;
  readonly description: string;
  readonly parse?: (given: string) => Value;
  readonly default?: Value;
  /** The command does nothing without it. */
  readonly required?: boolean;
}

function refuse(flag: string, found: string, expected: string): never {
  throw new DragomanError({ code: 'usage', where: flag, what: `found "${found}"`, expected });
}

/** Reads a whole number within bounds. */
export function wholeNumber(flag: string, min: number, max: number): (given: string) => number {
  return (given) => {
    const value = Number(given);
    return /^\d+$/.test(given) && value >= min && value <= max ? value : refuse(flag, given, `a whole number from ${min} to ${max}`);
  };
}

/** Reads one of a few words. */
export function oneOf<const Word extends string>(flag: string, words: readonly Word[]): (given: string) => Word {
  return (given) => words.find((word) => word === given) ?? refuse(flag, given, `one of ${words.join(', ')}`);
}

/** Reads a number of bytes: `65536`, `64k`, `16M`, `1G`. */
export function byteCount(flag: string, most = 512 * 1024 ** 2): (given: string) => number {
  return (given) => {
    const match = /^(\d{1,12})([kMG]?)$/.exec(given);
    if (match === null) return refuse(flag, given, 'a number of bytes, such as 65536, 64k or 16M');
    const bytes = Number(match[1]) * { '': 1, k: 1024, M: 1024 ** 2, G: 1024 ** 3 }[match[2] as '' | 'k' | 'M' | 'G'];
    return bytes >= 1 && bytes <= most ? bytes : refuse(flag, given, `from 1 byte to ${most}`);
  };
}

/** True for a day that the calendar has: not 31 February, which `Date` reads as 3 March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const pipeline: Flag = { syntax: '--pipeline <name|file>', description: 'what to extract: a shipped pipeline or a YAML file of your own', default: 'news' };
const knowledge: Flag = { syntax: '--knowledge <file>', description: 'a knowledge base that dragoman kb has written (default: the one that ships)' };
const knowledgeOut: Flag = { syntax: '--out <file>', description: 'the knowledge base to write (default: named after the first list, in this folder)' };
const minSitelinks: Flag = {
  syntax: '--min-sitelinks <n>', description: 'take only Wikidata items that so many wikis have a page of', default: 10, parse: wholeNumber('--min-sitelinks', 0, 1000),
};
const offsetUnit: Flag = {
  syntax: '--offset-unit <unit>', description: 'what positions count: codepoint (Python, SQL) or utf16 (JavaScript)', default: 'codepoint',
  parse: oneOf('--offset-unit', ['codepoint', 'utf16']),
};
const language: Flag = { syntax: '--language <tag>', description: 'language of documents that do not name theirs (BCP-47)' };
const published: Flag = {
  syntax: '--published <date>', description: 'publication date of documents that do not tell theirs (2026-02-04)',
  parse: (given) => (/^\d{4}-\d\d-\d\d(?:T\S+)?$/.test(given) && !Number.isNaN(Date.parse(given)) && isDay(given.slice(0, 10)) ? given : refuse('--published', given, 'an RFC 3339 date, such as 2026-02-04')),
};
const maxDocumentBytes: Flag = {
  syntax: '--max-document-bytes <n>', description: 'reject longer documents', default: 16 * 1024 ** 2, parse: byteCount('--max-document-bytes'),
};
const map: Flag = { syntax: '--map <pairs>', description: 'where fields stand in the input: text=body,publishedAt=date' };
const encoding: Flag = { syntax: '--encoding <name>', description: 'encoding of text inputs that are not UTF-8 (windows-1254, iso-8859-2, …)' };
const quiet: Flag = { syntax: '--quiet', description: 'say nothing but errors' };
const out: Flag = { syntax: '--out <dir>', description: 'folder of the dataset, or - for records on standard output (default: output/NAME of the first input)' };
const jobs: Flag = { syntax: '--jobs <n>', description: 'worker processes (default: one a core)', parse: wholeNumber('--jobs', 1, 256) };
const documentTimeout: Flag = {
  syntax: '--document-timeout <seconds>', description: 'give a document up after so much processor time, and a little more for a long one; thirty times as much by the clock', default: 20, parse: wholeNumber('--document-timeout', 1, 86_400),
};
const workerMemory: Flag = { syntax: '--worker-memory <bytes>', description: 'give a document up when its worker holds more', default: 2 * 1024 ** 3, parse: byteCount('--worker-memory', 8 * 1024 ** 3) };
const maxRejected: Flag = {
  syntax: '--max-rejected <n|p%>', description: 'stop when more inputs than this are rejected: a number, or a share of all',
  parse: (given) => {
    const match = /^(\d{1,9})(%?)$/.exec(given);
    if (match === null) return refuse('--max-rejected', given, 'a number, such as 100 or 5%');
    return match[2] === '%' ? { count: null, share: Number(match[1]) / 100 } : { count: Number(match[1]), share: null };
  },
};
const tables: Flag = { syntax: '--tables <format>', description: 'parquet, csv, jsonl or none', default: 'parquet', parse: oneOf('--tables', ['parquet', 'csv', 'jsonl', 'none']) };
const resume: Flag = { syntax: '--resume', description: 'only go on with what lies in the folder: begin nothing (the same command goes on by itself)' };
const force: Flag = { syntax: '--force', description: 'replace what lies in the folder' };
const show: Flag = { syntax: '--show <n>', description: 'differences to show in full, for each layer and kind', default: 5, parse: wholeNumber('--show', 0, 100_000) };
const inputsFolder: Flag = { syntax: '--inputs <dir>', description: 'folder of the documents (default: the one that holds the golden records)' };
const inputsRead: Flag = { syntax: '--inputs <paths...>', description: 'check too that these are the inputs that were read: named as run was given them' };
const floor: Flag = {
  syntax: '--floor <pairs>', description: 'fail where an F1 is lower: mentions=80,times=85',
  parse: (given) => Object.fromEntries(given.split(',').map((pair) => {
    const match = /^([a-z-]+)=(\d{1,3}(?:\.\d+)?)$/.exec(pair);
    return match === null ? refuse('--floor', pair, 'layer=percent') : [match[1], Number(match[2])];
  })),
};
const schemaKinds = ['record', 'fact', 'input', 'pipeline', 'gold', 'story'] as const;
/** A kind of file that `schema` knows. */
export type SchemaKind = (typeof schemaKinds)[number];
const kind: Flag = { syntax: '--kind <file>', description: schemaKinds.join(', '), default: 'record', parse: oneOf('--kind', schemaKinds) };
const tableColumns: Flag = { syntax: '--tables', description: 'the columns of the tables instead' };
const stages: Flag = { syntax: '--stages', description: 'the stages a pipeline can be made of: what each needs, gives and takes as options' };
const against: Flag = { syntax: '--against <baseline>', description: 'dataset that is known to be right' };
const budgets: Flag = { syntax: '--budgets <file>', description: 'YAML: how many changes of each kind a layer, language, stage or rule may have (default: none), and tolerances' };
const format: Flag = { syntax: '--format <name>', description: 'text, json, junit or github', default: 'text', parse: oneOf('--format', ['text', 'json', 'junit', 'github']) };
const reason: Flag = { syntax: '--reason <text>', description: 'what changed and why it is right; kept in blessed.jsonl' };
const exitCode: Flag = { syntax: '--exit-code', description: 'exit 1 where anything differs' };
const entity: Flag = { syntax: '--entity <id|name>', description: 'only what concerns this entity: a Wikidata id, an entity id, or a part of its name' };
const metric: Flag = { syntax: '--metric <id>', description: 'only this metric or event type; trade. stands for all that begin so' };
const period: Flag = { syntax: '--period <value>', description: 'only what concerns this time: 2024, 2024-Q3, …' };
const status: Flag = { syntax: '--status <name>', description: 'single, agree, differ, superseded or different-scope', parse: oneOf('--status', ['single', 'agree', 'differ', 'superseded', 'different-scope']) };
const limit: Flag = { syntax: '--limit <n>', description: 'rows to print at most', default: 50, parse: wholeNumber('--limit', 1, 1_000_000_000) };
const verbose: Flag = { syntax: '--verbose', description: 'say more' };
const logFormat: Flag = { syntax: '--log-format <format>', description: 'lines on standard error: text or json', default: 'text', parse: oneOf('--log-format', ['text', 'json']) };
const json: Flag = { syntax: '--json', description: 'print JSON instead of text' };

const html: Flag = { syntax: '--html <file>', description: 'write the report as one HTML file, with the documents of the most claims and what was read from them' };
const documents: Flag = { syntax: '--documents <n>', description: 'documents to show whole in it', default: 20, parse: wholeNumber('--documents', 0, 10_000) };

const incremental: Flag = { syntax: '--incremental', description: 'bring a finished dataset up to date: documents that are the same are not read again' };
const queue: Flag = { syntax: '--queue <url>', description: 'hand the documents to workers on any machine, over this Redis (redis://host:port)' };
const shared: Flag = { syntax: '--shared <dir>', description: 'the folder that all workers see, as this machine sees it (default: inside the dataset)' };
const idle: Flag = { syntax: '--stop-when-idle <seconds>', description: 'end when there was nothing to do for so long', parse: wholeNumber('--stop-when-idle', 1, 86_400) };
const queuePatience: Flag = { syntax: '--queue-patience <seconds>', description: 'give up when Redis is away for so long; the run can be taken up later', default: 60, parse: wholeNumber('--queue-patience', 1, 86_400) };
const queryFile: Flag = { syntax: '--file <path>', description: 'read the query from a file' };
const rowFormat: Flag = { syntax: '--format <name>', description: 'table, csv or json (one object a line); csv and json print every row', default: 'table', parse: oneOf('--format', ['table', 'csv', 'json']) };

/** Flags that every command takes, whether it has anything to say or not. */
export const commonFlags: readonly Flag[] = [quiet, verbose, logFormat];

/** Flags that several commands share. */
export const flags = {
  incremental, queue, shared, idle, queuePatience, queryFile, rowFormat, knowledge, knowledgeOut, minSitelinks, show, inputsFolder, inputsRead, floor, kind, tableColumns, stages, against, budgets, format, reason, exitCode, encoding, out, jobs, documentTimeout, workerMemory, maxRejected, tables, resume, force, pipeline, offsetUnit, language, published, maxDocumentBytes, map, json, entity, metric, period, status, limit, html, documents,
} as const;
