import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ga', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
