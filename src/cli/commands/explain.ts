import { existsSync } from 'node:fs';
import { documentFromLine, formatOf, listInputs, placeName, readItems, type DocumentDefaults, type RawDocument } from '../../files/index.js';
import { DragomanError, exitCodes, type DocumentRecord, type SourceDocument } from '../../model/index.js';
import { explanation } from '../../report/index.js';
import type { Action } from '../commands.js';
import { checkLanguage, loadPipeline } from '../load-pipeline.js';
import { print } from '../print.js';
import { printable } from '../terminal.js';

/** Shows what was found in a text and why: rules, spans, values, and the readings that were rejected. */
export const explain: Action = async ({ inputs, flags }) => {
  const given = inputs.join(' ');
  if (given === '') throw new DragomanError({ code: 'usage', what: 'there is nothing to explain', expected: 'a text or a file' });
  const text = (name: string): string | undefined => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const defaults = { language: checkLanguage(text('language')), publishedAt: text('published') };
  const pipeline = loadPipeline(text('pipeline') ?? 'news', text('knowledge'), true);
  const timings: { stage: string; milliseconds: number }[] = [];
  for await (const source of documents(inputs, given, defaults)) {
    const record: DocumentRecord = await pipeline.run(source, 'codepoint', (stage, milliseconds) => timings.push({ stage, milliseconds }));
    if (flags['json'] === true) print(`${JSON.stringify(record, null, 2)}\n`);
    else print(explanation(record).split('\n').map(printable).join('\n'));
  }
  if (flags['verbose'] === true) for (const { stage, milliseconds } of timings) print(`${stage.padEnd(20)} ${milliseconds.toFixed(2)} ms\n`);
  return exitCodes.ok;
};

/** @throws DragomanError that names the place */
function read({ bytes, fallbackId, place }: RawDocument, defaults: DocumentDefaults): SourceDocument {
  try {
    return documentFromLine(bytes, fallbackId, defaults, place.byte ?? 0);
  } catch (error) {
    throw error instanceof DragomanError ? new DragomanError({ ...error.facts, where: placeName(place) }, { cause: error }) : error;
  }
}

async function* documents(inputs: readonly string[], text: string, defaults: { language: string | undefined; publishedAt: string | undefined }): AsyncGenerator<SourceDocument> {
  if (inputs.length !== 1 || !existsSync(text)) {
    if (inputs.length === 1 && /^\S+$/.test(text) && formatOf(text) !== null) throw new DragomanError({ code: 'no-input', where: text, what: 'there is no such file', expected: 'a file that is there, or a text' });
    yield { id: 'text', text, language: defaults.language, publishedAt: defaults.publishedAt };
    return;
  }
  const { files } = await listInputs(inputs);
  for (const file of files) {
    for await (const items of readItems(file, { maxDocumentBytes: 16 * 1024 ** 2 }).items) {
      for (const item of items) {
        if (item.kind === 'rejection') throw new DragomanError({ code: item.code, what: item.message });
        yield read(item, defaults);
      }
    }
  }
}
