import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { ParsedPipelines } from '../../files/pipeline-file.js';

/*
 * Last step of the build: copies every `src/**\/*.bin` to the same place under `dist`, where the compiled reader beside it
 * finds it with `import.meta.url`, and parses the shipped pipelines.
 */

const root = join(import.meta.dirname, '..', '..', '..');

for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.bin')) continue;
  const target = join(root, 'dist', path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, 'src', path), target);
}

const pipelines = readdirSync(join(root, 'pipelines')).filter((name) => name.endsWith('.yaml')).sort();
const texts = pipelines.map((name) => readFileSync(join(root, 'pipelines', name), 'utf8'));
const parsed: ParsedPipelines = Object.fromEntries(texts.map((text) => [text, parse(text) as unknown]));
writeFileSync(join(root, 'dist', 'files', 'pipelines.json'), JSON.stringify(parsed));
