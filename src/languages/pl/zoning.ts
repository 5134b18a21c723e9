import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'pl', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
