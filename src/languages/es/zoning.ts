import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'es', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
