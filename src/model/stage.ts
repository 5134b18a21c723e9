import type { z } from 'zod';
import type { Block, Claim, Entity, Mention, NameCandidate, NumberReading, Quantity, Quote, Sentence, Time } from './annotations.js';
import type { Diagnostic } from './diagnostic.js';
import type { SourceDocument } from './document.js';
import type { KnowledgeBase } from './knowledge.js';
import type { LanguagePack } from './pack.js';
import type { Coverage, LanguageGuess, Reference } from './record.js';
import type { Span } from './span.js';
import type { Tokens } from './tokens.js';
import type { ZoningCues } from './pack/zoning.js';

/** What was read from a page besides its text. */
export interface HtmlSource {
  readonly sha256: string;
  /** The smallest range of the source that covers a span of the text. */
  readonly rangeOf: (span: Span) => Span;
  /** Lines whose zone the mark-up tells (`h1`, `nav`, `figcaption`, lists of links); sorted. */
  readonly zones: readonly Block[];
  readonly title: string | null;
  /** RFC 3339 date or date-time that the page states as its publication. */
  readonly publishedAt: string | null;
}

/** Everything that stages may give. Each field has one writer. */
export interface DocumentFields {
  readonly source: SourceDocument;
  readonly text: string;
  readonly html: HtmlSource | null;
  readonly blocks: readonly Block[];
  readonly language: LanguageGuess;
  /** Sentence boundaries, before the language of each is told. */
  readonly boundaries: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly publishedAt: string | null;
  readonly reference: Reference;
  readonly candidates: readonly NameCandidate[];
  /** The tokens as numbers, amounts and times see them: words written together out of their pieces are split. */
  readonly pieces: Tokens;
  /** Their tokens are pieces. */
  readonly numbers: readonly NumberReading[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly coverage: Coverage;
}

/** Name of a field of a document. */
export type Field = keyof DocumentFields;

/** A document of which the fields `K` are known. */
export type Doc<K extends Field> = Readonly<Pick<DocumentFields, K>>;

/** What every stage may read besides the document: frozen, the same for every document. */
export interface Context {
  /** The pack of the document's language; the neutral pack when it is not known. Before the language is told: the neutral pack. */
  readonly pack: LanguagePack;
  /** Cue words of all packs: zoning comes before the language is known. */
  readonly zoningCues: readonly ZoningCues[];
  readonly knowledge: KnowledgeBase;
  /** Tells the language of a text; the expected one, where it is given, unless the text clearly differs. */
  readonly identify: (text: string, expected?: string) => { readonly tag: string; readonly confidence: number };
  /** True where somebody asks why: stages may then remark on the readings that they rejected. */
  readonly explain?: boolean;
}

/** What a stage returns: the fields it gives, and remarks beside them. */
export type Given<K extends Field> = Doc<K> & { readonly diagnostics?: readonly Diagnostic[] };

/** One step of the pipeline: a pure function of a document, the frozen context and its options. */
export interface Stage<Needs extends Field = Field, Gives extends Field = Field, Options = unknown> {
  /** Verb phrase in kebab-case: `find-times`. */
  readonly name: string;
  /** One line for `dragoman pipelines`. */
  readonly summary: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  /** Strict schema of the options, with defaults. */
  readonly options: z.ZodType<Options>;
  readonly run: (document: Doc<Needs>, context: Context, options: Options) => Given<Gives>;
}

/**
 * Declares a stage. The lists fix the types: `run` sees only the fields it names as needed and must return every field
 * it names as given.
 */
export function stage<const Needs extends Field, const Gives extends Field, Options>(declaration: {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  readonly options: z.ZodType<Options>;
  readonly run: (document: Doc<NoInfer<Needs>>, context: Context, options: NoInfer<Options>) => Given<NoInfer<Gives>>;
}): Stage<Needs, Gives, Options> {
  return Object.freeze(declaration);
}
