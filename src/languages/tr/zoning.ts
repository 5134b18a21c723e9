import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'tr', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
