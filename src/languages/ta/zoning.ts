import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ta', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
