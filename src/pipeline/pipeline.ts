import type { Context, Diagnostic, DocumentFields, DocumentRecord, Given, LanguagePack, SourceDocument } from '../model/index.js';
import { buildRecord, type OffsetUnit } from './build-record.js';
import type { AnyStage } from './chain.js';

/** What a pipeline is handed once, and hands to its stages. */
export interface Resources extends Omit<Context, 'pack'> {
  /** The pack of a BCP-47 tag, or of its base language; the neutral pack when there is none. */
  readonly packFor: (tag: string) => Promise<LanguagePack>;
  readonly neutralPack: LanguagePack;
}

/** A stage and its validated options. */
export interface Step {
  readonly stage: AnyStage;
  readonly options: unknown;
}

/** Watches the stages of one document, for measuring. */
export type Observer = (stage: string, milliseconds: number) => void;

type Run = (document: Partial<DocumentFields>, context: Context, options: unknown) => Given<keyof DocumentFields>;

/** A composed order of stages. Holds no state between documents. */
export class Pipeline {
  constructor(
    readonly name: string,
    readonly steps: readonly Step[],
    private readonly resources: Resources,
  ) {}

  /** Runs every stage over one document and writes its record. Bad text gives diagnostics, never an exception. */
  async run(source: SourceDocument, unit: OffsetUnit = 'utf16', observe?: Observer): Promise<DocumentRecord> {
    const { packFor, neutralPack, ...shared } = this.resources;
    let context: Context = { ...shared, pack: neutralPack };
    const fields: Partial<DocumentFields> = { source };
    const diagnostics: Diagnostic[] = [];
    for (const { stage, options } of this.steps) {
      // The chain or plan() has proved that every need of the stage is met; the list itself cannot say so.
      const run = stage.run as Run;
      const began = observe === undefined ? 0 : performance.now();
      const given = run(fields, context, options);
      if (given.diagnostics !== undefined) diagnostics.push(...given.diagnostics);
      for (const field of stage.gives) give(fields, given, field);
      observe?.(stage.name, performance.now() - began);
      if (given.language !== undefined) context = { ...context, pack: await packFor(given.language.tag) };
    }
    const began = observe === undefined ? 0 : performance.now();
    const record = buildRecord(fields, diagnostics, unit);
    observe?.('write-record', performance.now() - began);
    return record;
  }
}

/** Takes one field over from what a stage gives. */
function give<Name extends keyof DocumentFields>(fields: Partial<DocumentFields>, given: Partial<Pick<DocumentFields, Name>>, field: Name): void {
  const value = given[field];
  if (value !== undefined) fields[field] = value;
}
