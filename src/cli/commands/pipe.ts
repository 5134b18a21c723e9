import { z } from 'zod';
import { documentFromLine, LineSplitter, StandardOutput, type DocumentDefaults, type Line } from '../../files/index.js';
import { describe, DragomanError, exitCodes, type SourceDocument } from '../../model/index.js';
import type { OffsetUnit, Pipeline } from '../../pipeline/index.js';
import type { Action } from '../commands.js';
import { parseFieldMap } from '../field-map.js';
import { checkLanguage, loadPipeline } from '../load-pipeline.js';

const text = z.string().optional();

/** The flags of `pipe`, as the table of commands parses them. */
const pipeFlags = z.object({
  pipeline: z.string(), offsetUnit: z.enum(['codepoint', 'utf16']), language: text, published: text, map: text, knowledge: text, maxDocumentBytes: z.int(),
});

/** JSON lines in, one record a line out, same order; a bad line gives an error line and exit code 3 at the end. */
export const pipe: Action = async ({ flags }) => {
  const given = pipeFlags.parse(flags);
  const defaults: DocumentDefaults = { map: parseFieldMap(given.map), language: checkLanguage(given.language), publishedAt: given.published };
  const pipeline = loadPipeline(given.pipeline, given.knowledge);
  const splitter = new LineSplitter(given.maxDocumentBytes);
  const output = new StandardOutput();
  let rejected = 0;
  const handle = async (line: Line): Promise<void> => {
    const fallbackId = `stdin#${line.number}`;
    let source: SourceDocument | undefined;
    try {
      if (line.excess > 0) throw tooLarge(line, given.maxDocumentBytes);
      source = documentFromLine(line.bytes, fallbackId, defaults, line.byte);
      output.write(`${JSON.stringify(await runOne(pipeline, source, given.offsetUnit))}\n`);
    } catch (error) {
      if (!(error instanceof DragomanError) || error.exitCode !== exitCodes.rejected) throw error;
      rejected++;
      const message = describe({ ...error.facts, where: `line ${line.number}` });
      output.write(`${JSON.stringify({ id: source?.id ?? fallbackId, error: { code: error.code, message } })}\n`);
    }
  };
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    for (const line of splitter.push(chunk)) await handle(line);
    output.flush();
  }
  for (const line of splitter.end()) await handle(line);
  output.flush();
  return rejected > 0 ? exitCodes.rejected : exitCodes.ok;
};

/** Runs one document; a fault of a stage costs that document, not the run. */
async function runOne(pipeline: Pipeline, source: SourceDocument, unit: OffsetUnit): Promise<unknown> {
  try {
    return await pipeline.run(source, unit);
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new DragomanError({ code: 'stage-failed', what }, { cause: error });
  }
}

function tooLarge(line: Line, limit: number): DragomanError {
  return new DragomanError({
    code: 'too-large', what: `${line.bytes.length + line.excess} bytes`, expected: `at most ${limit}`, remedy: 'Raise --max-document-bytes',
  });
}
