import { neutralClaims, type ClaimRules } from '../../model/index.js';

export const claims: ClaimRules = neutralClaims;
