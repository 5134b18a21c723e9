import { z } from 'zod';
import { DragomanError } from '../model/index.js';
import { stages } from '../stages/index.js';
import { plan, type AnyStage } from './chain.js';
import { newsOrder } from './orders.js';
import type { Step } from './pipeline.js';

/** Shape of a pipeline file: a name, stages in order (those of the news pipeline where left out), each a name or `{name: options}`, options by stage, and a knowledge base other than the one that ships (a path beside the file). */
export const pipelineSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string(),
  knowledge: z.string().min(1).optional(),
  stages: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).min(1).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
});

/** A parsed pipeline file. */
export type PipelineDefinition = z.infer<typeof pipelineSchema>;

const byName: ReadonlyMap<string, AnyStage> = new Map(Object.values(stages).map((s) => [s.name, s]));

/** Every stage that a pipeline file can name. */
export const stageList: readonly AnyStage[] = [...byName.values()];

/**
 * Checks a parsed pipeline file: known keys, known stages, valid options, every need met.
 *
 * @throws DragomanError `bad-configuration`, `unknown-stage`, `bad-option`, `unmet-need`, `doubled-give`
 */
export function compileDefinition(definition: unknown, where: string): { readonly name: string; readonly description: string; readonly knowledge: string | null; readonly steps: readonly Step[] } {
  const parsed = pipelineSchema.safeParse(definition);
  if (!parsed.success) {
    throw new DragomanError({
      code: 'bad-configuration', where, what: z.prettifyError(parsed.error).replaceAll('\n', '; '),
      expected: 'keys name, description, and perhaps stages, options, knowledge', remedy: 'See pipelines/news.yaml for an example',
    });
  }
  const open = new Map(Object.entries(parsed.data.options ?? {}));
  const entries = parsed.data.stages ?? newsOrder.stages.map((s) => s.name);
  const steps = entries.map((entry): Step => {
    const [name, given] = typeof entry === 'string' ? [entry, {}] : singleKey(entry, where);
    const options = open.has(name) ? open.get(name) : given;
    open.delete(name);
    const found = byName.get(name);
    if (found === undefined) {
      throw new DragomanError({
        code: 'unknown-stage', where, what: `there is no stage ${name}`, expected: `one of ${[...byName.keys()].join(', ')}`,
      });
    }
    const checked = found.options.safeParse(options ?? {});
    if (!checked.success) {
      throw new DragomanError({
        code: 'bad-option', where: `${where}, stage ${name}`, what: z.prettifyError(checked.error).replaceAll('\n', '; '),
        remedy: '`dragoman pipelines --stages` lists the options of each stage',
      });
    }
    return { stage: found, options: checked.data };
  });
  const [unused] = open.keys();
  if (unused !== undefined) throw new DragomanError({ code: 'bad-option', where, what: `options for ${unused}, which is no stage of this pipeline`, expected: `one of ${steps.map((s) => s.stage.name).join(', ')}` });
  plan(['source'], steps.map((s) => s.stage), where);
  return { name: parsed.data.name, description: parsed.data.description, knowledge: parsed.data.knowledge ?? null, steps };
}

function singleKey(entry: Record<string, unknown>, where: string): [string, unknown] {
  const pairs = Object.entries(entry);
  const only = pairs[0];
  if (pairs.length === 1 && only !== undefined) return only;
  throw new DragomanError({
    code: 'bad-configuration', where, what: `a stage with ${pairs.length} names: ${pairs.map(([k]) => k).join(', ')}`, expected: 'one stage an item, as `- find-times: {option: value}`',
  });
}
