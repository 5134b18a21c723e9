import { perPack } from '../../match/index.js';
import type { LanguagePack } from '../../model/index.js';
import type { Scene } from './scene.js';

/** Fields of a pack's claims that say what a whole word looks like. */
type WordShape = 'participle' | 'headless';

const patternOf = (shape: WordShape): ((pack: LanguagePack) => RegExp | null) =>
  perPack(({ claims }: LanguagePack) => (claims[shape] === '' ? null : new RegExp(`^(?:${claims[shape]})$`, 'u')));

const patterns: Readonly<Record<WordShape, (pack: LanguagePack) => RegExp | null>> = { participle: patternOf('participle'), headless: patternOf('headless') };

/** True where a token looks as the pack says; false in a language in which looks do not tell. */
export function hasShape({ sheet: { text, tokens, pack } }: Scene, shape: WordShape, token: number): boolean {
  return patterns[shape](pack)?.test(text.slice(tokens.start[token], tokens.end[token])) ?? false;
}
