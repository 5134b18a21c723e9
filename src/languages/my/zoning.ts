import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'my', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
