/*
 * The library: one call for one document, a class for many. Everything the command line does is made of the same parts.
 */
import { documentFromValue } from './files/document-line.js';
import type { DocumentRecord, SourceDocument } from './model/index.js';
import { compileDefinition, defaultResources, newsOrder, Pipeline, type OffsetUnit, type Step } from './pipeline/index.js';

export { diffRecords, verifyRecord, type Difference, type Problem } from './compare/index.js';
export * from './model/index.js';
export { Chain, compileDefinition, defaultResources, newsOrder, Pipeline, plan, stageList, type OffsetUnit, type Resources, type Step } from './pipeline/index.js';
export { stages } from './stages/index.js';
export { expectExtraction, type Expectation } from './expect-extraction.js';

/** What to extract, and how to count positions. */
export interface ExtractorOptions {
  /** A parsed pipeline file; the news pipeline where it is left out. */
  readonly pipeline?: unknown;
  /** Path of a knowledge base that `dragoman kb` has written; the one that ships where it is left out. */
  readonly knowledge?: string;
  /** `utf16` (JavaScript's own, the default) or `codepoint`. */
  readonly offsetUnit?: OffsetUnit;
}

/** Reads documents one after the other. Holds no state between them. */
export class Extractor {
  readonly #pipeline: Pipeline;
  readonly #unit: OffsetUnit;

  /** @throws DragomanError where the pipeline is not valid */
  constructor(options: ExtractorOptions = {}) {
    const defined = options.pipeline === undefined ? null : compileDefinition(options.pipeline, 'pipeline');
    const steps: readonly Step[] = defined?.steps ?? newsOrder.stages.map((stage) => ({ stage, options: stage.options.parse({}) }));
    this.#pipeline = new Pipeline('library', steps, defaultResources(options.knowledge ?? defined?.knowledge ?? null));
    this.#unit = options.offsetUnit ?? 'utf16';
  }

  /**
   * Reads one document.
   *
   * @throws DragomanError `bad-document` where the input does not have the shape of a document
   * @example (await new Extractor().extract('Inflation fell to 2.1 percent in May.')).quantities[0]?.value // 2.1
   */
  async extract(document: string | Omit<SourceDocument, 'id'> & { readonly id?: string }): Promise<DocumentRecord> {
    const source = documentFromValue(typeof document === 'string' ? { text: document } : document, 'document', {});
    return this.#pipeline.run(source, this.#unit);
  }
}

let shared: Extractor | undefined;

/** Reads one document with the news pipeline. */
export function extract(document: string | Omit<SourceDocument, 'id'> & { readonly id?: string }): Promise<DocumentRecord> {
  shared ??= new Extractor();
  return shared.extract(document);
}
