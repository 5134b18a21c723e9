// Accuracy floors. `floors.mjs seeds|stories|held-out` prints them for `dragoman eval --floor`; `floors.mjs check SCRIPT` runs a small
// share of the shared gold sets through the program and fails where a figure lies below its floor.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));

if (process.argv[2] !== 'check') {
  process.stdout.write(Object.entries(floors[process.argv[2]]).map(([layer, floor]) => `${layer}=${floor}`).join(','));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-floors-'));
  const out = join(folder, 'scores.json');
  const args = [process.argv[3], '--suite', Object.keys(floors.shared).join(','), '--limit', String(floors.limit), '--json', out, '--keep', join(folder, 'records.jsonl')];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let below = status === 0 ? 0 : 1;
  const { suites } = JSON.parse(readFileSync(out, 'utf8'));
  for (const [suite, wanted] of Object.entries(floors.shared)) {
    for (const [path, floor] of Object.entries(wanted)) {
      const found = path.split('.').reduce((value, key) => value?.[key], suites[suite]?.ALL);
      const number = typeof found === 'number' ? found : Number.NaN;
      if (!(number >= floor)) below++;
      console.log(`${number >= floor ? 'ok   ' : 'BELOW'} ${suite} ${path}: ${number} (floor ${floor})`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = below === 0 ? 0 : 1;
}
