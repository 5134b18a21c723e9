import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'da', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
