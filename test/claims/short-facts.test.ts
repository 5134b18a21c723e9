import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { differences } from './parallel/compare.js';
import { publishedOn } from './parallel/fact.js';
import { companyWordings } from './parallel/wordings-companies.js';
import { courtWordings } from './parallel/wordings-courts.js';
import { crisisWordings } from './parallel/wordings-crises.js';
import { economyWordings } from './parallel/wordings-economy.js';
import { energyWordings } from './parallel/wordings-energy.js';
import { eventWordings } from './parallel/wordings-events.js';
import { peopleWordings } from './parallel/wordings-people.js';
import { railwayWordings } from './parallel/wordings-railways.js';
import { referenceWordings } from './parallel/wordings-references.js';
import { reportWordings } from './parallel/wordings-reports.js';
import { societyWordings } from './parallel/wordings-society.js';
import { workWordings } from './parallel/wordings-work.js';

/* Short facts of every metric and event, through the whole pipeline: every claim with its period, subjects, voice and modality, and no other. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

describe.each([...economyWordings, ...energyWordings, ...companyWordings, ...societyWordings, ...eventWordings, ...peopleWordings, ...crisisWordings, ...reportWordings, ...referenceWordings, ...railwayWordings, ...courtWordings, ...workWordings].map((fact) => [fact.claims.join(' · ') || 'no claim', fact] as const))('%s', (_, fact) => {
  it.each(Object.entries(fact.texts))('in %s: %s', async (language, text) => {
    const record = await pipeline.run({ id: 'fact', text, language, publishedAt: publishedOn }, 'utf16');
    expect(differences(record, fact).map((d) => d.what)).toEqual([]);
  });
});
