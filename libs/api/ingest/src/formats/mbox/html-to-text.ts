const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', pound: '£', hellip: '…', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘' };

/** The readable text of an HTML letter: no tags, no scripts and styles, no quoted letter, line breaks where blocks end. For keywords, not for layout. */
export function htmlToText(html: string): string {
  return withoutElements(html)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cuts whole elements by searching for their ends: a regular expression over both ends would be quadratic on broken HTML. */
function withoutElements(html: string): string {
  const opening = /<(script|style|head|blockquote)\b|<!--/gi;
  let text = '';
  let at = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    text += html.slice(at, match.index);
    const close = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`;
    const end = indexOfIgnoringCase(html, close, match.index);
    if (end < 0) return text;
    const bracket = html.indexOf('>', end);
    if (bracket < 0) return text;
    at = bracket + 1;
    opening.lastIndex = at;
  }
  return text + html.slice(at);
}

function indexOfIgnoringCase(html: string, close: string, from: number): number {
  const pattern = new RegExp(close.replace('/', '\\/'), 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
