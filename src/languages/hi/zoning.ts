import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'hi', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
