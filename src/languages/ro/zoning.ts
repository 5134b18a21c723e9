import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ro', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
