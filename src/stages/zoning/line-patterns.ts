import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import { z } from 'zod';
import { zones, type Zone } from '../../model/index.js';
import type { Line } from './lines.js';

/*
 * A user's own patterns for lines of the pages of one source. They run on RE2's engine: linear in the text, whatever
 * the pattern, so that a careless one cannot hold a batch up.
 */

const longestPattern = 1000;
const compiled = new Map<string, RE2JS>();

/** Compiles a pattern of RE2's syntax. The engine is loaded only where there is a pattern: it takes 30 ms. */
function compile(pattern: string): RE2JS {
  let known = compiled.get(pattern);
  if (known === undefined) {
    const engine = createRequire(import.meta.url)('re2js') as typeof import('re2js');
    known = engine.RE2JS.compile(pattern, engine.RE2JS.MULTILINE);
    compiled.set(pattern, known);
  }
  return known;
}

const linearPattern = z.string().min(1).max(longestPattern).superRefine((pattern, check) => {
  try {
    compile(pattern);
  } catch (error) {
    check.addIssue({ code: 'custom', message: `${error instanceof Error ? error.message : String(error)}; patterns are those of RE2: no look-around, no back references, repeats up to 1000` });
  }
});

/** Options of the stage that zones. */
export const zoneOptions = z.strictObject({
  /** What lines of one's own sources are: the first pattern that is found in a line says so. */
  lines: z.array(z.strictObject({ pattern: linearPattern, zone: z.enum(zones) })).default([]),
});

/** Sets the zones of lines that the user's patterns know. They win over what the line looks like. */
export function zoneByPatterns(text: string, lines: readonly Line[], zonesOf: Zone[], { lines: rules }: z.infer<typeof zoneOptions>): void {
  if (rules.length === 0) return;
  for (const [i, line] of lines.entries()) {
    if (line.length === 0) continue;
    const content = text.slice(line.start, line.end).trim();
    const rule = rules.find(({ pattern }) => holds(compile(pattern), content));
    if (rule !== undefined) zonesOf[i] = rule.zone;
  }
}

/** Tells whether a pattern finds something; nothing at all, as `x*` finds everywhere, is nothing. */
function holds(pattern: RE2JS, content: string): boolean {
  const matcher = pattern.matcher(content);
  while (matcher.find()) if (matcher.end() > matcher.start()) return true;
  return false;
}
