import { z } from 'zod';

/** Options of a stage that has none. */
export const noOptions = z.strictObject({});
