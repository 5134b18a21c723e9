import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'mr', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
