import { batch, startUp } from './batch-bench.js';
import { lists } from './list-bench.js';
import { peers } from './peers-bench.js';
import { growth, memory, speed, stories } from './pipeline-bench.js';
import { diffBench, longBatch, million } from './scale-bench.js';
import { sizing } from './sizing-bench.js';
import { alone } from './stage-bench.js';
import { tablesAndLedger } from './tables-bench.js';

/*
 * `npm run bench`: characters a second of the pipeline and its stages on one core, within it and each by itself, memory,
 * start-up, growth, a long list of the user's own, the batch runner, tables and ledger, and the English peers on the same texts;
 * `npm run bench -- startup batch` measures these alone, `npm run bench -- stories` texts of fourteen languages in a process that has read nothing yet, `npm run bench -- --scale` what takes up to an hour: `sizing`, `long`, `diff`, `million`. Processor time
 * is not lengthened by waiting for other programs on the machine, though shared caches lengthen it; the figures by the
 * clock need a quiet machine. Figures are medians.
 */

type Sections = Readonly<Record<string, () => void | Promise<void>>>;

const usual: Sections = { speed, alone, growth, memory, lists, startup: startUp, batch, tables: tablesAndLedger, peers };
const apart: Sections = { stories };
const scale: Sections = { sizing, long: () => longBatch(), diff: () => diffBench(), million: () => million() };
const sections: Sections = { ...usual, ...apart, ...scale };

const given = process.argv.slice(2);
const asked = given.length === 0 ? Object.keys(usual) : given.flatMap((name) => (name === '--scale' ? Object.keys(scale) : [name]));
const unknown = asked.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}: name some of ${Object.keys(sections).join(', ')}, or --scale`);
  process.exit(2);
}
console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
for (const [name, measure] of Object.entries(sections)) if (asked.includes(name)) await measure();
