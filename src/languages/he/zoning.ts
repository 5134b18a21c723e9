import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'he', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
