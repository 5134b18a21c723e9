import { z } from 'zod';
import { pipelineNames, readPipelineFile } from '../../files/index.js';
import { exitCodes } from '../../model/index.js';
import { compileDefinition, stageList } from '../../pipeline/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';

/** Lists the pipelines that come with the program, or the stages that a pipeline can be made of. */
export const pipelines: Action = async ({ flags }) => {
  if (flags['stages'] === true) {
    const stages = stageList.map(({ name, summary, needs, gives, options }) => ({ name, summary, needs, gives, options: z.toJSONSchema(options, { io: 'input' }) }));
    if (flags['json'] === true) print(`${JSON.stringify(stages, null, 2)}\n`);
    else for (const s of stages) print(`${s.name}: ${s.summary}\n  needs    ${s.needs.join(', ')}\n  gives    ${s.gives.join(', ')}\n${optionLines(s.options)}\n`);
    return exitCodes.ok;
  }
  const list = pipelineNames().map((name) => {
    const file = readPipelineFile(name);
    const { description, steps } = compileDefinition(file.definition, file.where);
    return { name, description, stages: steps.map((s) => s.stage.name) };
  });
  if (flags['json'] === true) print(`${JSON.stringify(list, null, 2)}\n`);
  else print(layOut(['name', 'what it extracts', 'stages'], list.map((p) => [p.name, p.description, p.stages.length])));
  return exitCodes.ok;
};

function optionLines(schema: { readonly properties?: unknown }): string {
  const properties = typeof schema.properties === 'object' && schema.properties !== null ? Object.entries(schema.properties) : [];
  return properties.map(([name, of]) => `  option   ${name}: ${JSON.stringify(of)}\n`).join('');
}
