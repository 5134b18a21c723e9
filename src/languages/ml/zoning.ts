import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ml', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
