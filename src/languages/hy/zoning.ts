import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'hy', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
