import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = neutralTimes;
