import { z } from 'zod';
import { factTables, tables } from '../../files/index.js';
import { exitCodes, factSchema, goldSchema, goldStorySchema, recordSchema, sourceDocumentSchema } from '../../model/index.js';
import { pipelineSchema } from '../../pipeline/index.js';
import type { Action } from '../commands.js';
import type { SchemaKind } from '../flags.js';
import { layOut, print } from '../print.js';

const schemas: Readonly<Record<SchemaKind, z.ZodType>> = { record: recordSchema, fact: factSchema, input: sourceDocumentSchema, pipeline: pipelineSchema, gold: goldSchema, story: goldStorySchema };

/** Prints the JSON Schema (2020-12) of a kind of file, or the columns of the tables. */
export const schema: Action = async ({ flags }) => {
  if (flags['tables'] === true) {
    if (flags['json'] === true) {
      const shown = [...tables, ...factTables].map(({ name, meaning, columns }) => ({ name, meaning, columns: columns.map(({ repeats: _layout, ...column }) => column) }));
      print(`${JSON.stringify(shown, null, 2)}\n`);
      return exitCodes.ok;
    }
    for (const { name, meaning, columns } of [...tables, ...factTables]) {
      print(`${name}: ${meaning}\n${layOut(['column', 'type', 'null', 'meaning'], columns.map((c) => [c.name, c.type, c.nullable ? 'yes' : 'no', c.meaning]))}\n`);
    }
    return exitCodes.ok;
  }
  // The flag's parser lets nothing else through.
  const kind = flags['kind'] as SchemaKind;
  print(`${JSON.stringify(z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`);
  return exitCodes.ok;
};
