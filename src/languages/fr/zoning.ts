import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'fr', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
