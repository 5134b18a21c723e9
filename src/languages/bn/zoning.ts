import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'bn', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
