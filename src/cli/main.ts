#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sourceDocumentSchema } from '../model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../pipeline/index.js';

// Provisional: JSONL in, one record a line out.
const path = new URL('../../pipelines/news.yaml', import.meta.url);
const { name, steps } = compileDefinition(parse(readFileSync(path, 'utf8')), 'pipelines/news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());
const unit = process.argv.includes('utf16') ? 'utf16' : 'codepoint';
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === '') continue;
  const record = await pipeline.run(sourceDocumentSchema.parse(JSON.parse(line)), unit);
  if (!process.stdout.write(JSON.stringify(record) + '\n')) await once(process.stdout, 'drain');
}
