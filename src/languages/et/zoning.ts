import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'et', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
