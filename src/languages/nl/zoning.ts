import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'nl', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
