import type { LanguagePack } from '../model/index.js';

/**
 * Remembers what `compile` makes of a pack, so that lexicons are built once per language. The result must depend on the
 * pack alone.
 */
export function perPack<T>(compile: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const known = new WeakMap<LanguagePack, T>();
  return (pack) => {
    const made = known.get(pack);
    if (made !== undefined) return made;
    const fresh = compile(pack);
    known.set(pack, fresh);
    return fresh;
  };
}
