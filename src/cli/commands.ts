import { flags, type Flag } from './flags.js';

/** A command line that can be copied, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What a command is given: positional arguments, and flags by their camel-case names. */
export interface Invocation {
  readonly inputs: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

/** The work of a command; returns the exit code. */
export type Action = (invocation: Invocation) => Promise<number>;

/** One command: everything that help, README and parser say about it. */
export interface Command {
  readonly name: string;
  /** Positional arguments as commander reads them. */
  readonly arguments: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly Example[];
  /** Loaded only when the command runs: start-up matters. */
  readonly load: () => Promise<Action>;
}

/** Every command of the program. Help and parser are made from this table. */
export const commands: readonly Command[] = [
  {
    name: 'run',
    arguments: '[inputs...]',
    summary: 'make a dataset of files, folders, globs or - (JSON lines on standard input)',
    flags: [
      flags.out, flags.pipeline, flags.jobs, flags.tables, flags.offsetUnit, flags.language, flags.published, flags.map, flags.encoding, flags.force,
      flags.maxDocumentBytes, flags.documentTimeout, flags.workerMemory, flags.maxRejected, flags.quiet,
    ],
    examples: [
      { line: 'dragoman run news/ --out output/news', does: 'every document under news/; run again after a crash, it goes on where it stopped' },
      { line: 'dragoman run archive.parquet --map text=body,publishedAt=date --jobs 8', does: 'a table whose columns have other names' },
    ],
    load: async () => (await import('./commands/run.js')).run,
  },
  {
    name: 'pipe',
    arguments: '',
    summary: 'read documents as JSON lines on standard input, write one record a line, in the same order',
    flags: [flags.pipeline, flags.offsetUnit, flags.language, flags.published, flags.map, flags.maxDocumentBytes],
    examples: [
      { line: `echo '{"id":"a","text":"Inflation fell to 2.1 percent in May."}' | dragoman pipe`, does: 'one document' },
      { line: 'xargs -P 4 -I{} sh -c "dragoman pipe < {} > {}.out" < shards.txt', does: 'four at a time' },
    ],
    load: async () => (await import('./commands/pipe.js')).pipe,
  },
];
