import type { FormList } from '../../model/index.js';

/** Symbols that mean the same in every language, by ISO 4217 code; matched exactly, before or after a number. */
export const currencySymbols: Readonly<Record<string, FormList>> = {
  USD: '$|US$|U$S|U.S.$|US-$|＄', EUR: '€', GBP: '£|￡', JPY: '¥|￥|JP¥', CNY: 'CN¥|RMB', CAD: 'C$|CA$|CAN$|Can$|c$|c $|C $', AUD: 'A$|AU$', NZD: 'NZ$|NZ $', HKD: 'HK$|HK $', SGD: 'S$|SG$|S $', TWD: 'NT$',
  BRL: 'R$', MXN: 'MX$|Mex$', INR: '₹|Rs|Rs.', RUB: '₽', TRY: '₺|TL', UAH: '₴', KRW: '₩|￦', ILS: '₪', VND: '₫', NGN: '₦', PHP: '₱', THB: '฿', KZT: '₸', AZN: '₼', GEL: '₾', GHS: '₵',
  PYG: '₲', CRC: '₡', MNT: '₮', BDT: '৳', PLN: 'zł', CZK: 'Kč', HUF: 'Ft', CHF: 'SFr|Fr.|sFr.', IDR: 'Rp', MYR: 'RM', ZAR: 'R', ESP: '₧', KHR: '៛', LAK: '₭', ARS: 'AR$', AMD: '֏', AFN: '؋', IRR: '﷼',
};

/** Symbols that several currencies share, with the others besides the first in {@link currencySymbols}. */
export const sharedSymbols: Readonly<Record<string, readonly string[]>> = {
  '$': ['USD', 'CAD', 'AUD', 'MXN', 'ARS', 'CLP', 'COP', 'NZD', 'SGD', 'HKD'],
  '£': ['GBP', 'EGP', 'LBP', 'SYP'],
  '¥': ['JPY', 'CNY'], '￥': ['JPY', 'CNY'],
  'kr': ['SEK', 'NOK', 'DKK', 'ISK'], 'kr.': ['DKK', 'SEK', 'NOK', 'ISK'], 'Kr': ['SEK', 'NOK', 'DKK', 'ISK'],
};

/** Symbols that stand before an amount only: one letter behind it is anything else. */
export const leadingSymbols: ReadonlySet<string> = new Set(['R']);

/** Letters and codes before a dollar sign, matched without regard to case: `hk$`, `usd $`. */
export const dollarPrefixes: Readonly<Record<string, FormList>> = {
  USD: 'us|usd|u.s.', CAD: 'cad|can|ca', AUD: 'aud|au', NZD: 'nz|nzd', HKD: 'hk|hkd', SGD: 'sg|sgd', TWD: 'nt|twd', MXN: 'mx|mxn', BRL: 'brl', ARS: 'ars', CLP: 'clp', COP: 'cop', JMD: 'jmd',
};

/** Scales written before a currency code or sign: `M€`, `MUSD`. */
export const scalePrefixes: Readonly<Record<string, number>> = { M: 1e6, m: 1e6, k: 1e3, K: 1e3, Mio: 1e6, Mrd: 1e9, Md: 1e9, Mds: 1e9, bn: 1e9, Bn: 1e9, mln: 1e6, mld: 1e9 };

/** Names and signs of temperature in every language, matched without regard to case. */
export const temperatureNames: Readonly<Record<string, FormList>> = {
  'Cel': 'celsius|° celsius|deg celsius|deg c|celcius|° centigrade', '[degF]': 'fahrenheit|° fahrenheit|deg fahrenheit|deg f', 'K': 'kelvin|° kelvin',
};

/**
 * How a unit is printed: UCUM's print symbol where its code is not what anybody writes (`[mi_i]` is printed `mi`).
 * Codes that are not listed are printed as they are.
 */
export const printSymbols: Readonly<Record<string, string>> = {
  '[mi_i]': 'mi', '[ft_i]': 'ft', '[in_i]': 'in', '[yd_i]': 'yd', '[lb_av]': 'lb', '[oz_av]': 'oz', '[ston_av]': 'ton', '[stone_av]': 'stone', '[gal_us]': 'gal', '[bbl_us]': 'bbl', '[pt_us]': 'pt', '[qt_us]': 'qt',
  '[cup_us]': 'cup', '[tsp_us]': 'tsp', '[tbs_us]': 'tbsp', '[foz_us]': 'fl oz', '[acr_us]': 'ac', 'har': 'ha', 'Cel': '°C', '[degF]': '°F', '[mi_i]/h': 'mph', '[sft_i]': 'ft2', '[smi_us]': 'mi2', '[cft_i]': 'ft3', '[sin_i]': 'in2', '[cin_i]': 'in3',
  '[nmi_i]': 'nmi', '[ly]': 'ly', '[HP]': 'hp', '[car_m]': 'ct', '[oz_tr]': 'oz t', '[ppm]': 'ppm', '[ppth]': '‰', '[kn_i]': 'kn', '[psi]': 'psi', '[pH]': 'pH', '[Btu]': 'Btu', 'By': 'B', 'kBy': 'kB', 'MBy': 'MB', 'GBy': 'GB', 'TBy': 'TB', 'PBy': 'PB', '[ft_i].[lbf_av]': 'ft.lbf',
};

/** Currencies by weight in the news: the first of these decides for a bare noun that no text or pack decides. */
export const currencyRank: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'RUB', 'TRY', 'CHF', 'SEK', 'MXN', 'KRW', 'BRL', 'CAD', 'AUD', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'UAH', 'ILS', 'SAR',
  'AED', 'KWD', 'EGP', 'ARS', 'CLP', 'COP', 'ZAR', 'THB', 'IDR', 'MYR', 'SGD', 'HKD', 'NZD', 'TWD', 'VND', 'PHP', 'PKR', 'IRR', 'IQD', 'RSD', 'DEM', 'FRF', 'ITL', 'ESP', 'PTE', 'NLG',
  'ATS', 'BEF', 'FIM', 'GRD', 'IEP', 'ISK', 'KZT',
];

/** Signs of units of time that are other words or names by themselves: they count only behind another unit (`mL/h`, `m s−1`). */
export const shortTimeUnits: Readonly<Record<string, string>> = { s: 's', sec: 's', min: 'min', h: 'h', hr: 'h', d: 'd', day: 'd', yr: 'a' };

/** Base units with the metric prefixes that are written before them in print; the pairs that are words or other signs are left out. */
const prefixed: readonly (readonly [symbol: string, code: string, prefixes: string])[] = [
  ['W', 'W', 'n µ m k M G T'], ['Wh', 'W.h', ' m k M G T'], ['V', 'V', 'n µ m k M'], ['A', 'A', 'n µ m k'], ['J', 'J', 'n µ m k M G T P'], ['N', 'N', 'm k M'], ['Nm', 'N.m', ' k'],
  ['Pa', 'Pa', 'm h k M G'], ['Hz', 'Hz', 'm k M G T'], ['Ω', 'Ohm', ' m k M'], ['F', 'F', 'p n µ'], ['T', 'T', 'n µ m'], ['eV', 'eV', 'm k M G T'], ['mol', 'mol', 'f p n µ m k'],
  ['M', 'mol/L', 'n µ m'], ['g', 'g', 'n p µ m'], ['L', 'L', 'n µ m c d h'], ['l', 'L', 'n µ m c d h'], ['Bq', 'Bq', ' k M G T P'], ['Sv', 'Sv', ' n µ m'], ['Gy', 'Gy', ' m'], ['bar', 'bar', 'm k'],
  ['Da', 'u', 'k M'], ['rad', 'rad', ' m'], ['cal', 'cal', ' k'], ['pc', 'pc', 'k M G'], ['S', 'S', 'µ m'], ['Ah', 'A.h', ' m'], ['t', 't', 'k M G'], ['m', 'm', 'n µ m c d k'], ['s', 's', 'n µ m'],
];

/** Prefixed units by UCUM code. */
export const prefixedUnits: readonly (readonly [code: string, forms: FormList])[] = prefixed.flatMap(([symbol, code, prefixes]) =>
  prefixes.split(' ').map((prefix) => {
    const forms = prefix === 'µ' ? `µ${symbol}|μ${symbol}` : prefix + symbol;
    return [`${prefix === 'µ' ? 'u' : prefix}${code}`, forms] as const;
  }));

/** Symbols of units by UCUM code, the same in every language; matched exactly. */
export const unitSymbols: Readonly<Record<string, FormList>> = {
  'km': 'km|KM|Km', 'm': 'm', 'cm': 'cm', 'mm': 'mm', 'dm': 'dm', 'um': 'µm|μm', 'nm': 'nm', 'kg': 'kg|KG|Kg', 'g': 'g', 'mg': 'mg', 'ug': 'µg|μg|mcg', 't': 't', 'kt': 'kt', 'L': 'l|L', 'mL': 'ml|mL|ML', 'cL': 'cl|cL', 'dL': 'dl|dL', 'hL': 'hl|hL',
  'km2': 'km²|km2|sq km|km^2', 'm2': 'm²|m2|sqm|sq m|m^2', 'cm2': 'cm²|cm2', 'ha': 'ha', 'm3': 'm³|m3|m^3|cbm', 'cm3': 'cm³|cm3|cc', 'km/h': 'km/h|kmh|kph|KM/H|km/hr', 'm/s': 'm/s', 'm/s2': 'm/s²', 'kn': 'kn',
  'W': 'W', 'kW': 'kW|KW', 'MW': 'MW', 'GW': 'GW', 'TW': 'TW', 'kW.h': 'kWh|KWh|kWhr', 'MW.h': 'MWh', 'GW.h': 'GWh', 'TW.h': 'TWh', 'V': 'V', 'kV': 'kV', 'A': 'A', 'mA': 'mA', 'N': 'N', 'J': 'J', 'kJ': 'kJ', 'MJ': 'MJ', 'kcal': 'kcal', 'Hz': 'Hz|HZ',
  'kHz': 'kHz|KHz', 'MHz': 'MHz', 'GHz': 'GHz', 'Pa': 'Pa', 'hPa': 'hPa', 'kPa': 'kPa', 'MPa': 'MPa', 'bar': 'bar', 'mbar': 'mbar', 'dB': 'dB', 'kbit/s': 'kbps', 'Mbit/s': 'Mbps|Mbit/s', 'Gbit/s': 'Gbps', 'By': 'B', 'kBy': 'kB|KB|kb', 'MBy': 'MB|Mb|mb', 'GBy': 'GB|Gb|gb', 'TBy': 'TB|Tb|tb', 'PBy': 'PB',
  'mol': 'mol', 'mmol': 'mmol', 'mmol/L': 'mmol/L|mmol/l', 'mg/L': 'mg/L|mg/l', 'mg/dL': 'mg/dL|mg/dl', 'g/L': 'g/L|g/l', 'ug/mL': 'µg/ml|μg/ml|µg/mL|μg/mL', 'eV': 'eV', 'keV': 'keV', 'MeV': 'MeV', 'GeV': 'GeV', '[ppm]': 'ppm', 'lx': 'lx', 'lm': 'lm', 'cd': 'cd',
  'kg/m2': 'kg/m2|kg/m²', 'kg/m3': 'kg/m3|kg/m³', 'g/cm3': 'g/cm3|g/cm³', 'mph': 'mph', 'rpm': 'rpm', 'deg': '°', 'Cel': 'C|°C|℃|ºC|°c|° C|º C', '[degF]': 'F|°F|℉|ºF|°f|° F|º F', 'K': 'K', '%': '%|％|٪', '[ppth]': '‰',
  '[lb_av]': 'lb|lbs', '[oz_av]': 'oz', '[ft_i]': 'ft', '[yd_i]': 'yd', 'T': 'T', 'rad': 'rad', '[ppb]': 'ppb', 'AU': 'AU', 'atm': 'atm', 'mm[Hg]': 'mmHg|mm Hg', '[psi]': 'psi', 'k[psi]': 'ksi',
  '[mi_i]/[gal_us]': 'mpg|MPG', '[bbl_us]/d': 'bpd|b/d', '[HP]': 'hp|HP|bhp', '[nmi_i]': 'nmi', '[smi_us]': 'sq mi|mi²', '[sft_i]': 'sq ft|sqft|ft²', '[cft_i]': 'cu ft|ft³', '{beat}/min': 'bpm', '[Btu]': 'Btu|BTU', 'Sv': 'Sv', 'mSv': 'mSv', 'Bq': 'Bq', 'kBq': 'kBq', 'hm3': 'hm³|hm3', '{dot}/[in_i]': 'dpi', '{pixel}': 'px', '[IU]': 'IU', 'L/100.km': 'l/100 km|L/100 km|l/100km|L/100km',
};
