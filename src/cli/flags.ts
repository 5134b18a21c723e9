import { DragomanError } from '../model/errors.js';

/** One flag of the command line: help, parser and type stand together. */
export interface Flag<Value = unknown> {
  /** As commander reads it: `--pipeline <name|file>`. */
  readonly syntax: string;
  readonly description: string;
  readonly parse?: (given: string) => Value;
  readonly default?: Value;
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

const pipeline: Flag = { syntax: '--pipeline <name|file>', description: 'what to extract: a shipped pipeline or a YAML file of your own', default: 'news' };
const offsetUnit: Flag = {
  syntax: '--offset-unit <unit>', description: 'what positions count: codepoint (Python, SQL) or utf16 (JavaScript)', default: 'codepoint',
  parse: oneOf('--offset-unit', ['codepoint', 'utf16']),
};
const language: Flag = { syntax: '--language <tag>', description: 'language of documents that do not name theirs (BCP-47)' };
const published: Flag = {
  syntax: '--published <date>', description: 'publication date of documents that do not tell theirs (2026-02-04)',
  parse: (given) => (/^\d{4}-\d\d-\d\d(T\S+)?$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : refuse('--published', given, 'an RFC 3339 date, such as 2026-02-04')),
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
  syntax: '--document-timeout <seconds>', description: 'give a document up after so long, and a little more for a long one', default: 20, parse: wholeNumber('--document-timeout', 1, 86_400),
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
const force: Flag = { syntax: '--force', description: 'replace what lies in the folder' };
const json: Flag = { syntax: '--json', description: 'print JSON instead of text' };

/** Flags that several commands share. */
export const flags = {
  encoding, quiet, out, jobs, documentTimeout, workerMemory, maxRejected, tables, force, pipeline, offsetUnit, language, published, maxDocumentBytes, map, json,
} as const;
