import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'el', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
