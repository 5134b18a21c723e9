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
export function byteCount(flag: string): (given: string) => number {
  return (given) => {
    const match = /^(\d{1,12})([kMG]?)$/.exec(given);
    if (match === null) return refuse(flag, given, 'a number of bytes, such as 65536, 64k or 16M');
    const bytes = Number(match[1]) * { '': 1, k: 1024, M: 1024 ** 2, G: 1024 ** 3 }[match[2] as '' | 'k' | 'M' | 'G'];
    return bytes >= 1 && bytes <= 512 * 1024 ** 2 ? bytes : refuse(flag, given, 'from 1 byte to 512M');
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
const json: Flag = { syntax: '--json', description: 'print JSON instead of text' };

/** Flags that several commands share. */
export const flags = { pipeline, offsetUnit, language, published, maxDocumentBytes, map, json } as const;
