import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'sw', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
