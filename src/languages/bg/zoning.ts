import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'bg', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
