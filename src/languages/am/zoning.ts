import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'am', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
