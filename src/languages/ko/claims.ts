import { neutralClaims, type ClaimRules } from '../../model/index.js';

export const claims: ClaimRules = { ...neutralClaims, homeland: '우리나라' };
