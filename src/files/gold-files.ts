import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DragomanError, goldSchema, goldStorySchema, type GoldRecord, type GoldStory } from '../model/index.js';
import { reading } from './system-errors.js';
import { readYaml } from './yaml.js';

/** What people read in documents: records of documents that lie elsewhere, and stories that bring their texts with them. */
export interface Gold {
  readonly records: readonly GoldRecord[];
  readonly stories: readonly GoldStory[];
}

/**
 * Reads golden records and stories: one YAML file, or every one of a folder. A file with `texts` is a story.
 *
 * @throws DragomanError `no-input`, `unreadable-input`, `bad-configuration`
 */
export function readGold(path: string): Gold {
  if (!existsSync(path)) throw new DragomanError({ code: 'no-input', where: path, what: 'there is no such file or folder' });
  const files = statSync(path).isDirectory() ? reading(path, undefined, () => readdirSync(path)).filter((f) => /\.ya?ml$/.test(f)).sort().map((f) => join(path, f)) : [path];
  if (files.length === 0) throw new DragomanError({ code: 'no-input', where: path, what: 'there are no golden records here', expected: 'YAML files' });
  const records: GoldRecord[] = [];
  const stories: GoldStory[] = [];
  for (const file of files) {
    const value = readYaml(file);
    if (typeof value === 'object' && value !== null && 'texts' in value) stories.push(checkPlaces(checked(goldStorySchema, value, file, 'story'), file));
    else records.push(checked(goldSchema, value, file, 'gold'));
  }
  return { records, stories };
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string, kind: string): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new DragomanError({ code: 'bad-configuration', where: file, what: z.prettifyError(parsed.error).replaceAll('\n', '; '), remedy: `See dragoman schema --kind ${kind}` });
  return parsed.data;
}

/** Gold whose words its text does not hold would count against every program. */
function checkPlaces(story: GoldStory, file: string): GoldStory {
  for (const [language, text] of Object.entries(story.texts)) {
    const words = [
      ...story.claims.flatMap((c) => (c.evidence[language] === undefined ? [] : [{ of: `the evidence of claim ${c.id}`, words: c.evidence[language] }])),
      ...story.entities.flatMap((e) => (e.surfaces[language] ?? []).map((surface) => ({ of: `a surface of ${e.name}`, words: surface }))),
      ...(story.noClaimFrom[language] === undefined ? [] : [{ of: 'noClaimFrom', words: story.noClaimFrom[language] }]),
    ];
    const lost = words.find((w) => !text.includes(w.words));
    if (lost !== undefined) throw new DragomanError({ code: 'bad-configuration', where: `${file}, ${language}`, what: `${lost.of} is not in the text: “${lost.words}”`, expected: 'words of the text, letter by letter' });
  }
  return story;
}
