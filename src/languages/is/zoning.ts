import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'is', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
