const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or in a quoted attribute. Control characters, which HTML does not allow, become U+FFFD. */
export function escapeHtml(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replaceAll(/[&<>"']/gu, (c) => entities[c] ?? c).replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/gu, '\ufffd');
}
