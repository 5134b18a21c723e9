import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'nn', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
