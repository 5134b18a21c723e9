/** What a unit measures: currencies stay apart, since no rate is known; lengths, masses and times are one dimension each. */
export function dimensionOf(unit: string | null): string {
  if (unit === null) return '1';
  return dimensions.get(unit) ?? unit;
}

const groups: Readonly<Record<string, readonly string[]>> = {
  share: ['%', 'pp', 'bp'],
  length: ['km', 'm', 'cm', 'mm', '[mi_i]', '[ft_i]', '[in_i]', '[yd_i]', '[nmi_i]'],
  area: ['km2', 'm2', 'har', 'ha', '[smi_us]', '[acr_us]'],
  mass: ['t', 'kg', 'g', '[lb_av]', '[oz_av]'],
  volume: ['m3', 'km3', 'L', 'mL', '[bbl_us]', '[gal_us]'],
  time: ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'],
  temperature: ['Cel', '[degF]', 'K'],
  power: ['W', 'kW', 'MW', 'GW', 'TW'],
  energy: ['W.h', 'kW.h', 'MW.h', 'GW.h', 'TW.h'],
};

const dimensions: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([dimension, units]) => units.map((unit): [string, string] => [unit, dimension])),
);

const factors: Readonly<Record<string, number>> = {
  'pp': 1, 'bp': 0.01, '%': 1,
  'km': 1000, 'm': 1, 'cm': 0.01, 'mm': 0.001, '[mi_i]': 1609.344, '[ft_i]': 0.3048, '[in_i]': 0.0254, '[yd_i]': 0.9144, '[nmi_i]': 1852,
  'km2': 1e6, 'm2': 1, 'har': 1e4, 'ha': 1e4, '[smi_us]': 2589988.110336, '[acr_us]': 4046.872609874252,
  't': 1000, 'kg': 1, 'g': 0.001, '[lb_av]': 0.45359237, '[oz_av]': 0.028349523125,
  'm3': 1, 'km3': 1e9, 'L': 0.001, 'mL': 1e-6, '[bbl_us]': 0.158987294928, '[gal_us]': 0.003785411784,
  's': 1, 'min': 60, 'h': 3600, 'd': 86400, 'wk': 604800, 'mo': 2629800, 'a': 31557600,
  'W': 1, 'kW': 1000, 'MW': 1e6, 'GW': 1e9, 'TW': 1e12, 'W.h': 1, 'kW.h': 1000, 'MW.h': 1e6, 'GW.h': 1e9, 'TW.h': 1e12,
};

/** Turns a value into another unit of its dimension; null where no factor leads there. */
export function convertUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  if (from === null || to === null || dimensionOf(from) !== dimensionOf(to)) return null;
  const a = factors[from];
  const b = factors[to];
  return a === undefined || b === undefined ? null : (value * a) / b;
}
