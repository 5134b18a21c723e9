import type { LanguagePack } from '../model/index.js';

/**
 * Remembers what `compile` makes of a pack, so that lexicons are built once per language. The result must depend on the
 * pack alone.
 */
export function perPack<T>(compile: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const known = new WeakMap<LanguagePack, T>();
  // A document asks for its own language again and again.
  let last: { readonly pack: LanguagePack; readonly made: T } | null = null;
  return (pack) => {
    if (last?.pack === pack) return last.made;
    let made = known.get(pack);
    if (made === undefined) known.set(pack, (made = compile(pack)));
    last = { pack, made };
    return made;
  };
}
