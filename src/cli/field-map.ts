import { documentFields, type FieldMap } from '../files/index.js';
import { DragomanError } from '../model/errors.js';

/**
 * Reads `--map text=body,publishedAt=date`.
 *
 * @throws DragomanError `usage`
 */
export function parseFieldMap(given: string | undefined): FieldMap {
  if (given === undefined) return {};
  return Object.fromEntries(given.split(',').map((pair) => {
    const [field, name, ...rest] = pair.split('=');
    const known = documentFields.find((f) => f === field?.trim());
    if (known === undefined || name === undefined || name.trim() === '' || rest.length > 0) {
      throw new DragomanError({ code: 'usage', where: '--map', what: `found "${pair}"`, expected: `field=column with a field of ${documentFields.join(', ')}` });
    }
    return [known, name.trim()];
  }));
}
