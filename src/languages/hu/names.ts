import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['HU'],
  endings: [
    ['ában', 'a'], ['aban', 'a'], ['ába', 'a'], ['aba', 'a'], ['ából', 'a'], ['aból', 'a'], ['ának', 'a'], ['anak', 'a'], ['át', 'a'], ['at', 'a'], ['án', 'a'], ['an', 'a'], ['ára', 'a'],
    ['ara', 'a'], ['áról', 'a'], ['aról', 'a'], ['ától', 'a'], ['atól', 'a'], ['ához', 'a'], ['ahoz', 'a'], ['ánál', 'a'], ['anál', 'a'], ['áig', 'a'], ['aig', 'a'], ['áért', 'a'], ['aért', 'a'],
    ['áként', 'a'], ['aként', 'a'], ['ái', 'a'], ['ai', 'a'], ['ával', 'a'], ['aval', 'a'], ['ák', 'a'], ['ak', 'a'], ['ében', 'e'], ['ébe', 'e'], ['éből', 'e'], ['ének', 'e'], ['ét', 'e'],
    ['én', 'e'], ['ére', 'e'], ['éről', 'e'], ['étől', 'e'], ['éhez', 'e'], ['énél', 'e'], ['éig', 'e'], ['éért', 'e'], ['éként', 'e'], ['éi', 'e'], ['ével', 'e'], ['ék', 'e'], ['bbal', 'b'],
    ['bbel', 'b'], ['ccal', 'c'], ['ccel', 'c'], ['ddal', 'd'], ['ddel', 'd'], ['ffal', 'f'], ['ffel', 'f'], ['ggal', 'g'], ['ggel', 'g'], ['kkal', 'k'], ['kkel', 'k'], ['llal', 'l'],
    ['llel', 'l'], ['mmal', 'm'], ['mmel', 'm'], ['nnal', 'n'], ['nnel', 'n'], ['ppal', 'p'], ['ppel', 'p'], ['rral', 'r'], ['rrel', 'r'], ['ssal', 's'], ['ssel', 's'], ['ttal', 't'],
    ['ttel', 't'], ['zzal', 'z'], ['zzel', 'z'], ['vval', 'v'], ['vvel', 'v'], ['gygyal', 'gy'], ['gygyel', 'gy'],
  ],
  suffixes: [
    'ban', 'ben', 'ba', 'be', 'ból', 'ből', 'nak', 'nek', 'val', 'vel', 't', 'ot', 'et', 'öt', 'at', 'on', 'en', 'ön', 'n', 'ra', 're', 'ról', 'ről', 'tól', 'től', 'hoz', 'hez', 'höz', 'nál',
    'nél', 'ig', 'ért', 'ként', 'i', 'k', 'ok', 'ek', 'ök',
  ],
  minimumStem: 3,
  particles: ['von', 'van', 'de'],
};
