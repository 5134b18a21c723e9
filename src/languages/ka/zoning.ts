import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ka', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
