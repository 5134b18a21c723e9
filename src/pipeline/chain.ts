import type { z } from 'zod';
import { DragomanError, type Field, type Stage } from '../model/index.js';

/** A stage as it stands in a list: its types are checked where it was declared and where it was chained. */
export interface AnyStage {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly Field[];
  readonly gives: readonly Field[];
  readonly options: z.ZodType;
  readonly run: unknown;
}

/** An order of stages that the compiler has checked: every need is met before, no field is given twice. */
export class Chain<Have extends Field> {
  private constructor(readonly stages: readonly AnyStage[]) {}

  /** A chain that starts from a bare input document. */
  static start(): Chain<'source'> {
    return new Chain<'source'>([]);
  }

  /** Appends a stage; a type error where it needs what is not there yet or gives what is. */
  then<Needs extends Have, Gives extends Exclude<Field, Have>, Options>(next: Stage<Needs, Gives, Options>): Chain<Have | Gives> {
    return new Chain<Have | Gives>([...this.stages, next]);
  }
}

/**
 * Makes the same check at run time, for an order read from a file.
 *
 * @throws DragomanError `unmet-need`, `doubled-give`
 * @example plan(['source'], [segment]) // throws: stage segment needs text, blocks, language; have source
 */
export function plan(have: readonly Field[], stages: readonly AnyStage[], where = 'pipeline'): readonly AnyStage[] {
  const known = new Set<Field>(have);
  const givers = new Map<Field, string>();
  for (const stage of stages) {
    const missing = stage.needs.filter((need) => !known.has(need));
    if (missing.length > 0) {
      throw new DragomanError({
        code: 'unmet-need', where, what: `stage ${stage.name} needs ${missing.join(', ')}; have ${[...known].join(', ')}`,
        remedy: 'Put a stage that gives it before, or leave this one out; `dragoman pipelines --stages` lists what each needs and gives',
      });
    }
    for (const field of stage.gives) {
      const giver = givers.get(field);
      if (giver !== undefined || known.has(field)) {
        throw new DragomanError({
          code: 'doubled-give', where, what: `stage ${stage.name} gives ${field}, which ${giver ?? 'the input'} has given`,
          expected: 'one writer a field', remedy: 'Leave one of the two out',
        });
      }
      givers.set(field, stage.name);
      known.add(field);
    }
  }
  return stages;
}
