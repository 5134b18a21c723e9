import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * Last step of the build: copies every `src/**\/*.bin` to the same place under `dist`, where the compiled reader beside it
 * finds it with `import.meta.url`.
 */

const root = join(import.meta.dirname, '..', '..', '..');

for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.bin')) continue;
  const target = join(root, 'dist', path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, 'src', path), target);
}
