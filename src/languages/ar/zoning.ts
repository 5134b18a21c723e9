import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ar', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
