import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'sk', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
