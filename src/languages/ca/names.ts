import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['ES', 'AD'],
  organisationNouns: {
    before:
      'partit|empresa|companyia|firma|grup|societat|fabricant|constructora|proveïdor|aerolínia|banc|asseguradora|cadena|operador|operadora|editorial|diari|' +
      'setmanari|revista|canal|emissora|portal|sindicat|associació|federació|moviment|aliança|organització|fundació|institut|agència|filial|fons|club|' +
      'gegant|cooperativa|naviliera|multinacional|plataforma|coalició|formació',
    behind: '',
    modifiers: 'aèria|automobilístic|opositor|premsa|de|del|governant|públic|pública',
    headed: '',
    headedBehind: '',
  },
};
