import type { ZoningCues } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { keyOf } from './lines.js';

/** The cue words of all packs, ready for looking up. */
export interface CueIndex {
  readonly furniture: ReadonlySet<string>;
  readonly teaserHeads: ReadonlySet<string>;
  /** Credits by their first UTF-16 unit. */
  readonly credits: ReadonlyMap<number, readonly string[]>;
  readonly sourceNotes: ReadonlySet<string>;
  readonly dateLabels: ReadonlySet<string>;
}

/** Picture agencies and marks that credit a photo in every language. */
const agencies = [
  '©', '(c) ', 'getty images', 'shutterstock', 'istock', 'profimedia', 'imago', 'picture alliance', 'ap photo', 'afp photo', 'depositphotos', 'unsplash', 'pixabay',
  'wikimedia commons', 'alamy', 'inquam', 'dreamstime', 'hepta', 'agerpres foto', 'epa-efe', 'efe-epa', 'epa/', '/epa', '/afp', 'afp/', '/reuters', 'reuters/', 'lapresse', '/ansa', 'ansa/',
];

const known = new WeakMap<readonly ZoningCues[], CueIndex>();

/** Joins the cues of all packs: zoning comes before the language is known. */
export function cueIndex(cues: readonly ZoningCues[]): CueIndex {
  const made = known.get(cues);
  if (made !== undefined) return made;
  const keys = (of: (c: ZoningCues) => readonly string[]): string[] => cues.flatMap((c) => of(c).map(keyOf));
  const index: CueIndex = {
    furniture: new Set(keys((c) => c.furniture)),
    teaserHeads: new Set(keys((c) => c.teaserHeads)),
    credits: byFirstUnit([...agencies, ...cues.flatMap((c) => c.credits.map(fold))]),
    sourceNotes: new Set(keys((c) => c.sourceNotes)),
    dateLabels: new Set(keys((c) => c.dateLabels)),
  };
  known.set(cues, index);
  return index;
}

function byFirstUnit(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const list = map.get(word.charCodeAt(0));
    if (list === undefined) map.set(word.charCodeAt(0), [word]);
    else list.push(word);
  }
  return map;
}
