import type { FormList } from '../../model/index.js';

/** Symbols that mean the same in every language, by ISO 4217 code; matched exactly, before or after a number. */
export const currencySymbols: Readonly<Record<string, FormList>> = {
  USD: '$|US$|U$S|U.S.$|US-$|＄', EUR: '€', GBP: '£|￡', JPY: '¥|￥|JP¥', CNY: 'CN¥|RMB', CAD: 'C$|CA$|CAN$|Can$', AUD: 'A$|AU$', NZD: 'NZ$', HKD: 'HK$', SGD: 'S$|SG$', TWD: 'NT$',
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

/** Currencies by weight in the news: the first of these decides for a bare noun that no text or pack decides. */
export const currencyRank: readonly string[] = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'RUB', 'TRY', 'CHF', 'SEK', 'MXN', 'KRW', 'BRL', 'CAD', 'AUD', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'UAH', 'ILS', 'SAR',
  'AED', 'KWD', 'EGP', 'ARS', 'CLP', 'COP', 'ZAR', 'THB', 'IDR', 'MYR', 'SGD', 'HKD', 'NZD', 'TWD', 'VND', 'PHP', 'PKR', 'IRR', 'IQD', 'RSD', 'DEM', 'FRF', 'ITL', 'ESP', 'PTE', 'NLG',
  'ATS', 'BEF', 'FIM', 'GRD', 'IEP', 'ISK', 'KZT',
];

/** Symbols of units by UCUM code, the same in every language; matched exactly. */
export const unitSymbols: Readonly<Record<string, FormList>> = {
  'km': 'km|KM|Km', 'm': 'm', 'cm': 'cm', 'mm': 'mm', 'dm': 'dm', 'um': 'µm|μm', 'nm': 'nm', 'kg': 'kg|KG|Kg', 'g': 'g', 'mg': 'mg', 'ug': 'µg|μg|mcg', 't': 't', 'kt': 'kt', 'L': 'l|L', 'mL': 'ml|mL|ML', 'cL': 'cl|cL', 'dL': 'dl|dL', 'hL': 'hl|hL',
  'km2': 'km²|km2|sq km|km^2', 'm2': 'm²|m2|sqm|sq m|m^2', 'cm2': 'cm²|cm2', 'ha': 'ha', 'm3': 'm³|m3|m^3|cbm', 'cm3': 'cm³|cm3|cc', 'km/h': 'km/h|kmh|kph|KM/H|km/hr', 'm/s': 'm/s', 'm/s2': 'm/s²', 'kn': 'kn',
  'W': 'W', 'kW': 'kW|KW', 'MW': 'MW', 'GW': 'GW', 'TW': 'TW', 'kW.h': 'kWh|KWh|kWhr', 'MW.h': 'MWh', 'GW.h': 'GWh', 'TW.h': 'TWh', 'V': 'V', 'kV': 'kV', 'A': 'A', 'mA': 'mA', 'N': 'N', 'J': 'J', 'kJ': 'kJ', 'MJ': 'MJ', 'kcal': 'kcal', 'Hz': 'Hz',
  'kHz': 'kHz', 'MHz': 'MHz', 'GHz': 'GHz', 'Pa': 'Pa', 'hPa': 'hPa', 'kPa': 'kPa', 'MPa': 'MPa', 'bar': 'bar', 'mbar': 'mbar', 'dB': 'dB', 'bit/s': 'bps', 'Mbit/s': 'Mbps|Mbit/s', 'Gbit/s': 'Gbps', 'By': 'B', 'kBy': 'kB|KB|kb', 'MBy': 'MB|Mb', 'GBy': 'GB|Gb', 'TBy': 'TB|Tb', 'PBy': 'PB',
  'mol': 'mol', 'mmol': 'mmol', 'mmol/L': 'mmol/L|mmol/l', 'mg/L': 'mg/L|mg/l', 'mg/dL': 'mg/dL|mg/dl', 'g/L': 'g/L|g/l', 'ug/mL': 'µg/ml|μg/ml|µg/mL|μg/mL', 'eV': 'eV', 'keV': 'keV', 'MeV': 'MeV', 'GeV': 'GeV', '[ppm]': 'ppm', 'lx': 'lx', 'lm': 'lm', 'cd': 'cd',
  'kg/m2': 'kg/m2|kg/m²', 'kg/m3': 'kg/m3|kg/m³', 'g/cm3': 'g/cm3|g/cm³', 'mph': 'mph', 'rpm': 'rpm', 'deg': '°', 'Cel': '°C|℃|ºC|°c|° C', '[degF]': '°F|℉|ºF|°f|° F', 'K': 'K', '%': '%|％|٪', '[ppth]': '‰',
  'T': 'T', 'Sv': 'Sv', 'mSv': 'mSv', 'Bq': 'Bq', 'kBq': 'kBq',
};
