import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = { tag: 'zh', furniture: [], teaserHeads: [], credits: [], sourceNotes: [], dateLabels: [] };
