import type { z } from 'zod';
import { DragomanError, sourceDocumentSchema, type SourceDocument } from '../model/index.js';
import { decodeUtf8 } from './utf8.js';

/** Where the fields of a document stand in its input: `{text: 'body'}`. */
export type FieldMap = Readonly<Partial<Record<DocumentField, string>>>;

/** A field of an input document that `--map` can name. */
export type DocumentField = (typeof documentFields)[number];

/** The fields of an input document. */
export const documentFields = ['id', 'text', 'html', 'title', 'url', 'source', 'publishedAt', 'language', 'meta'] as const;

/** What is known of the documents beforehand: the caller's defaults, and how their fields are called. */
export interface DocumentDefaults {
  readonly map?: FieldMap | undefined;
  readonly language?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** Other names that a field is understood by: those of schema.org's NewsArticle. */
const aliases: Readonly<Partial<Record<DocumentField, readonly string[]>>> = {
  text: ['articleBody'], title: ['headline'], publishedAt: ['datePublished'], language: ['inLanguage'],
};

const maxIdLength = 16_384;
const maxMetaDepth = 200;

/**
 * Reads a document from one line of JSON. A key that stands twice counts with its last value; an id must be a string.
 *
 * @throws DragomanError `bad-encoding`, `bad-json`, `bad-document`, `too-deep`
 */
export function documentFromLine(bytes: Buffer, fallbackId: string, defaults: DocumentDefaults, firstByte = 0): SourceDocument {
  const text = decodeUtf8(bytes, firstByte);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DragomanError({ code: 'bad-json', what: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  return documentFromValue(value, fallbackId, defaults);
}

/**
 * Checks a parsed value and makes a document of it.
 *
 * @throws DragomanError `bad-document`, `too-deep`
 */
export function documentFromValue(value: unknown, fallbackId: string, defaults: DocumentDefaults): SourceDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DragomanError({ code: 'bad-document', what: `found ${kindOf(value)}`, expected: 'an object with "text" or "html"' });
  }
  const named = nameFields(value as Readonly<Record<string, unknown>>, defaults.map ?? {});
  if (named['text'] === undefined && named['html'] === undefined) throw withoutText(value, defaults.map?.text ?? 'text');
  named['id'] ??= Object.hasOwn(value, 'id') && named['id'] === null ? null : fallbackId;
  if (typeof named['publishedAt'] === 'string') named['publishedAt'] = named['publishedAt'].replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  named['language'] ??= defaults.language;
  named['publishedAt'] ??= defaults.publishedAt;
  const parsed = sourceDocumentSchema.safeParse(named);
  if (!parsed.success) throw new DragomanError({ code: 'bad-document', what: summarise(parsed.error) });
  if (parsed.data.id.length > maxIdLength) {
    throw new DragomanError({ code: 'bad-document', what: `id has ${parsed.data.id.length} characters`, expected: `at most ${maxIdLength}` });
  }
  if (parsed.data.meta !== undefined) refuseDepth(parsed.data.meta);
  return parsed.data;
}

const fieldsShown = 8;

function withoutText(value: object, wanted: string): DragomanError {
  const fields = Object.keys(value).slice(0, fieldsShown).map((name) => JSON.stringify(name.slice(0, 40)));
  return new DragomanError({
    code: 'bad-document', what: `there is no ${JSON.stringify(wanted)} and no "html"${fields.length === 0 ? '' : ` among ${fields.join(', ')}`}`, expected: 'exactly one of them', remedy: '`--map text=NAME` tells how the text is called',
  });
}

function nameFields(value: Readonly<Record<string, unknown>>, map: FieldMap): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const field of documentFields) {
    for (const name of map[field] === undefined ? [field, ...(aliases[field] ?? [])] : [map[field]]) {
      if (!Object.hasOwn(value, name) || value[name] === undefined) continue;
      named[field] = value[name];
      break;
    }
  }
  return named;
}

/** JSON nested deeper than this cannot be written again: JSON.stringify ends in a stack overflow at depth 5,000. */
function refuseDepth(root: unknown): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxMetaDepth) throw new DragomanError({ code: 'too-deep', what: 'meta is nested too deep', expected: `at most ${maxMetaDepth} levels` });
    level = level.flatMap((v) => (typeof v === 'object' && v !== null ? Object.values(v) : []));
  }
}

function summarise(error: z.ZodError): string {
  return error.issues.map((issue) => (issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`)).join('; ');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
