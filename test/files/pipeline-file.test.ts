import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipelineNames, readPipelineFile } from '../../src/files/index.js';
import { parseYaml } from '../../src/files/yaml.js';

const root = join(import.meta.dirname, '../..');

describe('shipped pipelines', () => {
  it('are parsed by the build as the YAML reader parses them', () => {
    const parsed = JSON.parse(readFileSync(join(root, 'dist/files/pipelines.json'), 'utf8')) as Record<string, unknown>;
    const texts = pipelineNames().map((name) => readFileSync(join(root, 'pipelines', `${name}.yaml`), 'utf8'));
    expect(parsed).toEqual(Object.fromEntries(texts.map((text) => [text, parseYaml(text)])));
    for (const [i, name] of pipelineNames().entries()) expect(readPipelineFile(name).definition).toEqual(parsed[texts[i]!]);
  });
});
