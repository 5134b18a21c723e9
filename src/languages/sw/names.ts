import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = { ...neutralNames, home: ['KE', 'TZ'] };
