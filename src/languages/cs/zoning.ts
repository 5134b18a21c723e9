import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'cs', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
