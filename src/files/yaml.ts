import { createRequire } from 'node:module';
import type Yaml from 'yaml';

/** Parses YAML. The reader is loaded when it is first needed: most runs need none. Throws what the reader throws. */
export function parseYaml(text: string): unknown {
  // A module that is loaded on demand has no type of its own: it is the package of this name.
  return (createRequire(import.meta.url)('yaml') as typeof Yaml).parse(text);
}
