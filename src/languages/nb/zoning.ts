import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'nb', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
