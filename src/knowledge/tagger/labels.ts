/*
 * Labels of one token: O, or a position (begin, inside, last, unit) with a type. Label = 1 + 4 × type + position.
 */

/** Types in label order. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** One of the four CoNLL types. */
export type NameType = (typeof nameTypes)[number];

/** Position of a token in its name. */
export const Position = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** Number of labels: O and four positions of four types. */
export const labelCount = 17;

/** Label outside every name. */
export const outside = 0;

/** Bit mask with every label set. */
export const anyLabel = (1 << labelCount) - 1;

/** The label of a type (index into {@link nameTypes}) and position. */
export function labelOf(type: number, position: number): number {
  return 1 + 4 * type + position;
}

/** Labels that may stand before each label inside one sentence, as bit masks. */
export const mayPrecede: Int32Array = buildPredecessors();

function buildPredecessors(): Int32Array {
  const masks = new Int32Array(labelCount);
  let closed = 1 << outside;
  for (let type = 0; type < nameTypes.length; type++) closed |= (1 << labelOf(type, Position.last)) | (1 << labelOf(type, Position.unit));
  masks[outside] = closed;
  for (let type = 0; type < nameTypes.length; type++) {
    const open = (1 << labelOf(type, Position.begin)) | (1 << labelOf(type, Position.inside));
    masks[labelOf(type, Position.begin)] = closed;
    masks[labelOf(type, Position.unit)] = closed;
    masks[labelOf(type, Position.inside)] = open;
    masks[labelOf(type, Position.last)] = open;
  }
  return masks;
}

/** True for labels that may stand last in a sentence, and for those that may stand first: neither cuts a name. */
export const mayEnd: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) => Number(((mayPrecede[outside]! >> label) & 1) === 1));

/** True for labels that may stand first in a sentence. */
export const mayStart: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) => {
  const position = label === outside ? -1 : (label - 1) & 3;
  return Number(position === -1 || position === Position.begin || position === Position.unit);
});
