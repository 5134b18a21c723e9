import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'de', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
