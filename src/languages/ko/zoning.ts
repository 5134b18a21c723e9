import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'ko', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
