import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'fa', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
