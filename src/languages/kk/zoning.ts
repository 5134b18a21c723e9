import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'kk', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
