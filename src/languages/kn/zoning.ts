import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'kn', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
