/** Events that strike a place. */
export const blows: ReadonlySet<string> = new Set(['attack', 'explosion', 'accident', 'disaster', 'earthquake']);

/** Events that have casualties. */
export const harmful: ReadonlySet<string> = new Set([...blows, 'protest', 'death']);
