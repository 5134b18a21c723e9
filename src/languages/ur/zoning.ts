import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ur', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
