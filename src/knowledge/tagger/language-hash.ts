/** Hash of a primary language subtag. */
export function languageHash(tag: string): number {
  let hash = 0x2545f491;
  for (let i = 0; i < tag.length; i++) {
    const unit = tag.charCodeAt(i);
    if (unit === 0x2d) break;
    hash = Math.imul(hash ^ (unit | 0x20), 0x01000193);
  }
  return hash;
}
