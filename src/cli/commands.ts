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
      flags.out, flags.pipeline, flags.knowledge, flags.jobs, flags.tables, flags.offsetUnit, flags.language, flags.published, flags.map, flags.encoding, flags.resume, flags.force, flags.incremental,
      flags.maxDocumentBytes, flags.documentTimeout, flags.workerMemory, flags.maxRejected, flags.queue, flags.shared, flags.queuePatience,
    ],
    examples: [
      { line: 'dragoman run news/ --out output/news', does: 'every document under news/; run again after a crash, it goes on where it stopped' },
      { line: 'dragoman run archive.parquet --map text=body,publishedAt=date --jobs 8', does: 'a table whose columns have other names' },
      { line: 'dragoman run news/ --out output/news --incremental', does: 'the same folder, some files later: only what is new or changed is read' },
      { line: 'dragoman run news/ --out /shared/news --queue redis://queue:6379', does: 'the work is done by every dragoman worker on that queue' },
    ],
    load: async () => (await import('./commands/run.js')).run,
  },
  {
    name: 'worker',
    arguments: '',
    summary: 'work for runs on other machines, over a queue in Redis; come and go at any time',
    flags: [{ ...flags.queue, required: true }, flags.shared, flags.jobs, flags.idle, flags.documentTimeout, flags.workerMemory],
    examples: [
      { line: 'dragoman worker --queue redis://queue:6379', does: 'a process a core, until it is stopped; what is in work is finished first' },
      { line: 'dragoman worker --queue redis://queue:6379 --shared /mnt/news/.unfinished/queue --stop-when-idle 60', does: 'on a machine that sees the folder elsewhere, and goes when the work is done' },
    ],
    load: async () => (await import('./commands/worker.js')).worker,
  },
  {
    name: 'pipe',
    arguments: '',
    summary: 'read documents as JSON lines on standard input, write one record a line, in the same order',
    flags: [flags.pipeline, flags.knowledge, flags.offsetUnit, flags.language, flags.published, flags.map, flags.maxDocumentBytes],
    examples: [
      { line: `echo '{"id":"a","text":"Inflation fell to 2.1 percent in May."}' | dragoman pipe`, does: 'one document' },
      { line: 'xargs -P 4 -I{} sh -c "dragoman pipe < {} > {}.out" < shards.txt', does: 'four at a time' },
    ],
    load: async () => (await import('./commands/pipe.js')).pipe,
  },
  {
    name: 'explain',
    arguments: '<text...>',
    summary: 'show what is found in a text or a file, and by which rule',
    flags: [flags.pipeline, flags.knowledge, flags.language, flags.published, flags.json],
    examples: [{ line: 'dragoman explain "Die Inflation fiel im Mai auf 2,1 Prozent." --published 2026-06-03', does: 'names, times, figures and claims with their rules' }],
    load: async () => (await import('./commands/explain.js')).explain,
  },
  {
    name: 'verify',
    arguments: '<dir>',
    summary: 'check a dataset: shape, slices, references, counts, hashes',
    flags: [flags.inputsRead, flags.json],
    examples: [
      { line: 'dragoman verify output/news', does: 'exit 1 and a list where anything is wrong' },
      { line: 'dragoman verify output/news --inputs news/', does: 'and that the files of news/ are still those it was made from' },
    ],
    load: async () => (await import('./commands/verify.js')).verify,
  },
  {
    name: 'eval',
    arguments: '<gold>',
    summary: 'score the pipeline on golden documents and on stories told in several languages: precision, recall, F1 a layer, type and language',
    flags: [flags.pipeline, flags.knowledge, flags.inputsFolder, flags.floor, flags.json],
    examples: [{ line: 'dragoman eval seeds/golden --floor mentions=80', does: 'exit 1 where the F1 of mentions is below 80' }, { line: 'dragoman eval seeds/stories --verbose', does: 'claims of the same stories in fourteen languages, language by language' }],
    load: async () => (await import('./commands/eval.js')).evaluate,
  },
  {
    name: 'facts',
    arguments: '<dir>',
    summary: 'query the ledger of a dataset: what all documents together say',
    flags: [flags.entity, flags.metric, flags.period, flags.status, flags.limit, flags.json],
    examples: [
      { line: 'dragoman facts output/news --entity Q148 --metric trade. --period 2024', does: 'trade of China in 2024, by whom it is told, and who differs' },
      { line: 'dragoman facts output/news --status differ', does: 'what sources contradict each other about' },
    ],
    load: async () => (await import('./commands/facts.js')).facts,
  },
  {
    name: 'report',
    arguments: '<dir>',
    summary: 'sum a dataset up on a page: languages, who is named most, what is claimed, facts in dispute, what was not understood, what was rejected',
    flags: [{ ...flags.limit, default: 10 }, flags.json, flags.html, flags.documents],
    examples: [{ line: 'dragoman report output/news', does: 'ten rows of each' }, { line: 'dragoman report output/news --html report.html', does: 'a page for the browser, with texts, marked' }, { line: 'dragoman report output/news --json --limit 1000 > report.json', does: 'for a program to read' }],
    load: async () => (await import('./commands/report.js')).report,
  },
  {
    name: 'sql',
    arguments: '<dir> [query]',
    summary: 'answer SQL over the tables of a dataset (DuckDB)',
    flags: [flags.queryFile, flags.rowFormat, flags.limit],
    examples: [
      { line: 'dragoman sql output/news "select language_tag, count(*) as n from documents group by all order by n desc"', does: 'documents by language' },
      { line: 'dragoman sql output/news --file queries/trade.sql --format csv > trade.csv', does: 'a query kept in a file, for a spreadsheet' },
    ],
    load: async () => (await import('./commands/sql.js')).sql,
  },
  {
    name: 'coverage',
    arguments: '<dir>',
    summary: 'show what was not understood: figures that no claim holds, by reason and language',
    flags: [flags.limit, flags.json],
    examples: [{ line: 'dragoman coverage output/news --limit 20', does: 'the shares, and twenty figures with their sentences' }],
    load: async () => (await import('./commands/coverage.js')).coverage,
  },
  {
    name: 'diff',
    arguments: '<before> <after>',
    summary: 'compare two datasets by meaning: gained, lost, revalued, relinked, retyped, moved',
    flags: [flags.show, flags.exitCode, flags.json],
    examples: [{ line: 'dragoman diff output/yesterday output/today', does: 'what changed, by layer, language and rule, with the sentences' }],
    load: async () => (await import('./commands/diff.js')).diff,
  },
  {
    name: 'check',
    arguments: '<dir>',
    summary: 'compare a dataset with its baseline; exit 1 where more has changed than the budgets allow',
    flags: [flags.against, flags.budgets, flags.format, flags.show],
    examples: [{ line: 'dragoman check output/seeds --against output/baseline/seeds --budgets budgets.yaml', does: 'the gate of a build' }],
    load: async () => (await import('./commands/diff.js')).check,
  },
  {
    name: 'bless',
    arguments: '<dir> <baseline>',
    summary: 'make a dataset the new baseline',
    flags: [flags.reason],
    examples: [{ line: 'dragoman bless output/seeds output/baseline/seeds --reason "ordinals before nouns are read"', does: 'the reason is kept beside it' }],
    load: async () => (await import('./commands/diff.js')).bless,
  },
  {
    name: 'kb',
    arguments: '<action> [what...]',
    summary: 'the knowledge base: build, add, import, lookup, collisions',
    flags: [flags.knowledge, flags.knowledgeOut, flags.minSitelinks, flags.limit, flags.json],
    examples: [
      { line: 'dragoman kb build companies.csv people.jsonl --out mine.kb', does: 'the shipped knowledge base and your lists in one file, and a report of names that collide' },
      { line: 'dragoman run news/ --knowledge mine.kb --out output/mine', does: 'use it; a pipeline file may name it too (knowledge: mine.kb)' },
      { line: 'dragoman kb add more.csv --knowledge mine.kb', does: 'add a list to it (--out writes another file instead)' },
      { line: 'dragoman kb import wikidata-json latest-all.json.gz --min-sitelinks 20 --out wikidata.kb', does: 'the items of a Wikidata dump that have a page in twenty wikis; jrc-names reads the JRC-Names file' },
      { line: 'dragoman kb lookup "Шанхайская организация сотрудничества"', does: 'whom a name may mean, by weight' },
      { line: 'dragoman kb collisions companies.csv', does: 'names of a list that may also mean another, before it is built; without a list, those of the knowledge base itself' },
    ],
    load: async () => (await import('./commands/kb.js')).kb,
  },
  {
    name: 'schema',
    arguments: '',
    summary: 'print the JSON Schema of records, inputs, pipelines or golden documents; or the columns of the tables',
    flags: [flags.kind, flags.tableColumns, flags.json],
    examples: [{ line: 'dragoman schema > record.schema.json', does: 'JSON Schema 2020-12' }, { line: 'dragoman schema --tables', does: 'every table with its columns' }],
    load: async () => (await import('./commands/schema.js')).schema,
  },
  {
    name: 'pipelines',
    arguments: '',
    summary: 'list the pipelines, or the stages one can be made of',
    flags: [flags.stages, flags.json],
    examples: [{ line: 'dragoman pipelines --stages', does: 'what each stage needs, gives and takes as options' }],
    load: async () => (await import('./commands/pipelines.js')).pipelines,
  },
  {
    name: 'languages',
    arguments: '',
    summary: 'list the languages and how much each pack knows',
    flags: [flags.json],
    examples: [{ line: 'dragoman languages', does: 'entries of each pack, by domain' }],
    load: async () => (await import('./commands/languages.js')).languages,
  },
];
