import { emailAddress } from '../handle-of';

/** The bare addresses of an address header, lower case, in order. Display names and comments do not count, even where they look like an address. */
export function addressesOf(value: string | undefined): string[] {
  if (value === undefined) return [];
  return withoutQuotesAndComments(value)
    .split(/[,;]/)
    .flatMap((entry) => emailAddress(entry.includes('<') ? entry : entry.slice(entry.lastIndexOf(':') + 1)) ?? []);
}

/** One walk over the characters: a regular expression would be quadratic on quotes that never close. */
function withoutQuotesAndComments(value: string): string {
  let bare = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === '\\') at++;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) bare += character;
  }
  return bare;
}

/** Tells the company's own addresses. Accepts whole addresses and domains (`@example.com`, `example.com`); a domain covers its subdomains. */
export class OwnAddresses {
  private readonly addresses = new Set<string>();
  private readonly domains = new Set<string>();

  constructor(written: readonly string[]) {
    for (const entry of written.map((text) => text.trim().toLowerCase())) {
      const at = entry.lastIndexOf('@');
      if (at > 0) this.addresses.add(entry);
      else if (entry !== '') this.domains.add(entry.slice(at + 1));
    }
  }

  has(address: string): boolean {
    if (this.addresses.has(address)) return true;
    let domain = address.slice(address.lastIndexOf('@') + 1);
    for (;;) {
      if (this.domains.has(domain)) return true;
      const dot = domain.indexOf('.');
      if (dot < 0) return false;
      domain = domain.slice(dot + 1);
    }
  }
}
