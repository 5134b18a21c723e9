import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ca', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
