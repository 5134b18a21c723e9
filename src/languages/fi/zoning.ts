import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'fi', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
