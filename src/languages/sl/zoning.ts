import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'sl', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
