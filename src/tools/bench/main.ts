import { batch, startUp } from './batch-bench.js';
import { lists } from './list-bench.js';
import { peers } from './peers-bench.js';
import { growth, memory, speed } from './pipeline-bench.js';
import { alone } from './stage-bench.js';

/*
 * `npm run bench`: characters a second of the pipeline and its stages on one core, within it and each by itself, memory, start-up, growth, a long list
 * of the user's own, the batch runner, and the English peers on the same texts; `npm run bench -- startup batch` measures these alone. Processor time
 * is not lengthened by waiting for other programs on the machine, though shared caches lengthen it; the figures by the
 * clock need a quiet machine. Figures are medians.
 */

const sections: Readonly<Record<string, () => void | Promise<void>>> = { speed, alone, growth, memory, lists, startup: startUp, batch, peers };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}: name some of ${Object.keys(sections).join(', ')}`);
  process.exit(2);
}
console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
for (const [name, measure] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await measure();
