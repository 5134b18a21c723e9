import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'sr', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
