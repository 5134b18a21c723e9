import { TokenKind, type KnowledgeBase, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';

/*
 * Where words are not parted, a place and the noun of what it has are one name, of a body: “阿根廷队”, “法国参议院”.
 */

/** Score of such a name where the place is a listed one. */
const score = 0.8;

/** A document's text and what is known of its language. */
interface Context {
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: LanguagePack;
  readonly knowledge: KnowledgeBase;
}

/** The token behind the longest noun that begins at a position, the first one at or behind it where there is none. */
function endOfNoun(position: number, firstToken: number, { text, tokens, pack }: Context): number {
  let length = 0;
  for (const noun of pack.names.placeBodies) if (noun.length > length && text.startsWith(noun, position)) length = noun.length;
  let end = firstToken;
  while (end < tokens.length && tokens.end[end]! <= position + length) end++;
  return end;
}

/** Candidates with the places that a noun of {@link LanguagePack.names | placeBodies} follows made bodies of theirs. Sorted, and none overlaps. */
export function withPlaceBodies(candidates: readonly NameCandidate[], context: Context): readonly NameCandidate[] {
  const { tokens, pack, knowledge } = context;
  if (pack.names.placeBodies.length === 0) return candidates;
  const made: NameCandidate[] = [];
  for (let k = 0; k < candidates.length; k++) {
    const place = candidates[k]!;
    const end = place.type === 'LOC' && place.form === 'name' && tokens.kind[place.firstToken] === TokenKind.ideograph ? endOfNoun(place.end, place.endToken, context) : place.endToken;
    let next = k + 1;
    while (next < candidates.length && candidates[next]!.endToken <= end) next++;
    if (end === place.endToken || (next < candidates.length && candidates[next]!.firstToken < end)) {
      made.push(place);
      continue;
    }
    const isCountry = place.rows.length > 0 && knowledge.entity(place.rows[0]!).subtype === 'country';
    const { start, firstToken } = place;
    made.push({
      start, end: tokens.end[end - 1]!, firstToken, endToken: end, type: 'ORG', form: 'name', rows: [], score, rule: 'body-of-place', tagged: true,
      ...(isCountry ? { country: place.rows[0]!, countryAt: firstToken } : {}),
    });
    k = next - 1;
  }
  return made;
}
