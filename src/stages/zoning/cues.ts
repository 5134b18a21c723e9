import type { ZoningCues } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { keyOf } from './lines.js';

/** The cue words of all packs, ready for looking up. */
export interface CueIndex {
  readonly furniture: ReadonlySet<string>;
  readonly teaserHeads: ReadonlySet<string>;
  readonly credits: readonly string[];
  readonly sourceNotes: ReadonlySet<string>;
  readonly dateLabels: readonly string[];
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
    credits: [...agencies, ...cues.flatMap((c) => c.credits.map(fold))],
    sourceNotes: new Set(keys((c) => c.sourceNotes)),
    dateLabels: keys((c) => c.dateLabels),
  };
  known.set(cues, index);
  return index;
}
