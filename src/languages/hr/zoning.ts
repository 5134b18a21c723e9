import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'hr', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
