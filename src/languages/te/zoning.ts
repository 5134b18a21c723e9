import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'te', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
