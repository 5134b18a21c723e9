import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'th', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
