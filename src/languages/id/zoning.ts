import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'id', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
