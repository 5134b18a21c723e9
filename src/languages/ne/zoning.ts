import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ne', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
