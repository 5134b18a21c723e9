import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'en', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
