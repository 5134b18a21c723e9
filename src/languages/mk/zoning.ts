import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'mk', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
