import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DragomanError, goldSchema, type GoldRecord } from '../model/index.js';
import { reading } from './system-errors.js';
import { readYaml } from './yaml.js';

/**
 * Reads golden records: one YAML file, or every one of a folder.
 *
 * @throws DragomanError `no-input`, `unreadable-input`, `bad-configuration`
 */
export function readGold(path: string): GoldRecord[] {
  if (!existsSync(path)) throw new DragomanError({ code: 'no-input', where: path, what: 'there is no such file or folder' });
  const files = statSync(path).isDirectory() ? reading(path, undefined, () => readdirSync(path)).filter((f) => /\.ya?ml$/.test(f)).sort().map((f) => join(path, f)) : [path];
  if (files.length === 0) throw new DragomanError({ code: 'no-input', where: path, what: 'there are no golden records here', expected: 'YAML files' });
  return files.map((file) => {
    const parsed = goldSchema.safeParse(readYaml(file));
    if (!parsed.success) throw new DragomanError({ code: 'bad-configuration', where: file, what: z.prettifyError(parsed.error).replaceAll('\n', '; '), remedy: 'See dragoman schema --kind gold' });
    return parsed.data;
  });
}
