import { stage, type Block, type Zone } from '../model/index.js';
import { cueIndex } from './zoning/cues.js';
import { zoneByPatterns, zoneOptions } from './zoning/line-patterns.js';
import { linesOf, type Line } from './zoning/lines.js';
import { zoneLines } from './zoning/zone-lines.js';

/** Tells headline, body, caption, metadata and boilerplate apart, line by line, without rewriting. */
export const zone = stage({
  name: 'zone',
  summary: 'tell headline, body, caption, metadata and boilerplate apart',
  needs: ['source', 'text', 'html'],
  gives: ['blocks'],
  options: zoneOptions,
  run: ({ source, text, html }, context, options) => {
    const lines = linesOf(text);
    const zones = zoneLines(text, lines, cueIndex(context.zoningCues), source.title ?? html?.title ?? null);
    if (html !== null) overlay(lines, zones, html.zones);
    zoneByPatterns(text, lines, zones, options);
    const blocks: Block[] = [];
    let start = 0;
    let current: Zone | null = null;
    for (const [i, line] of lines.entries()) {
      const next = zones[i] ?? 'body';
      const blank = line.length === 0;
      // A blank line belongs to the block before it and ends it.
      const breaks = !blank && current !== null && (next !== current || next !== 'body' || lines[i - 1]?.length === 0);
      if (breaks && current !== null) {
        blocks.push({ start, end: line.start, zone: current });
        start = line.start;
      }
      if (!blank) current = next;
    }
    if (text.length > start) blocks.push({ start, end: text.length, zone: current ?? 'body' });
    return { blocks };
  },
});

/** What the mark-up tells wins over what the lines look like, but for boilerplate found in the text itself. */
function overlay(lines: readonly Line[], zones: Zone[], marked: readonly Block[]): void {
  let next = 0;
  for (const [i, line] of lines.entries()) {
    while (next < marked.length && marked[next]!.end <= line.start) next++;
    const mark = marked[next];
    if (mark !== undefined && mark.start < line.end && mark.end > line.start && zones[i] !== 'boilerplate') zones[i] = mark.zone;
  }
}
