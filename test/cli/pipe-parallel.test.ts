import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bin, dragoman, line, newFolder } from './run-cli.js';

it('pipe is a filter that split, xargs and cat drive in parallel: shards one behind the other are the whole', () => {
  const folder = newFolder();
  const documents = Array.from({ length: 60 }, (_, i) => line({ id: `d${i}`, text: `Exports rose to ${i} billion euros in 2024.`, language: 'en' })).join('');
  writeFileSync(join(folder, 'all.jsonl'), documents);
  const { status, stderr } = spawnSync('sh', ['-ec', `
    split -n l/4 -d all.jsonl shard-
    ls shard-0? | xargs -P 2 -I{} sh -c '"$NODE" "$BIN" pipe < {} > {}.out'
    cat shard-0?.out > all.out
  `], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE: process.execPath, BIN: bin } });
  expect([status, stderr]).toEqual([0, '']);
  // As GNU parallel does it; a Debian package that need not be there.
  const parallel = spawnSync('sh', ['-ec', 'if command -v parallel > /dev/null; then parallel -k --pipepart --block 3k -a all.jsonl "$NODE" "$BIN" pipe > parallel.out; else cp all.out parallel.out; fi'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE: process.execPath, BIN: bin } });
  expect([parallel.status, spawnSync('cmp', [join(folder, 'parallel.out'), join(folder, 'all.out')]).status]).toEqual([0, 0]);
  expect(spawnSync('cat', [join(folder, 'all.out')], { encoding: 'utf8' }).stdout).toBe(dragoman(['pipe'], documents).out);
});
