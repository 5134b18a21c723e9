import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'hu', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
