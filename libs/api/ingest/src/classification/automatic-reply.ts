export interface AutomaticFinding {
  automatic: boolean;
  /** What spoke for it, for people. */
  reason: string;
}

/** Headers of a message by lower-case name; null where it has none. */
export type HeaderLookup = (name: string) => string | null;

const NOT_AUTOMATIC: AutomaticFinding = { automatic: false, reason: 'no sign of an automatic reply' };

/**
 * Whether the headers of an e-mail say that no person wrote it: `Auto-Submitted` other than `no` (RFC 3834), `Precedence` bulk, junk, list or
 * auto_reply, `X-Auto-Response-Suppress`, a null return path (bounce).
 */
export function automaticByHeaders(header: HeaderLookup): AutomaticFinding {
  const submitted = header('auto-submitted');
  if (submitted !== null && !/^\s*no\s*(?:;|\(|$)/i.test(submitted)) return found(`Auto-Submitted: ${submitted.trim()}`);
  const precedence = header('precedence');
  if (precedence !== null && /^\s*(?:bulk|junk|list|auto_reply)\b/i.test(precedence)) return found(`Precedence: ${precedence.trim()}`);
  const suppress = header('x-auto-response-suppress');
  if (suppress !== null && !/^\s*none\s*$/i.test(suppress)) return found('X-Auto-Response-Suppress');
  for (const name of ['x-autoreply', 'x-autorespond']) {
    const value = header(name);
    if (value !== null && !/^\s*no\s*$/i.test(value)) return found(name);
  }
  const path = header('return-path');
  if (path !== null && /^\s*<\s*>\s*$/.test(path)) return found('null return path (a bounce)');
  return NOT_AUTOMATIC;
}

const AUTOMATIC_TEXT =
  /^\W*(?:re:\s*)?(?:auto(?:matic|mated)?[\s:-]?\s?(?:reply|response|answer)|out of (?:the )?office|delivery status notification|undeliverable|mail delivery failed|returned mail)|\b(?:this is an? (?:auto(?:matic|mated)(?:ally generated)?|auto-?generated) (?:reply|response|message|e-?mail)|(?:we|i) (?:have )?received your (?:message|e-?mail|enquiry|request) and will (?:get back|reply|respond)|(?:i am|i'm) (?:currently )?out of (?:the )?office|please do not reply to this)\b/i;

/** Whether the wording of a text says that no person wrote it. Reads the first 1,000 characters. */
export function automaticByText(text: string): AutomaticFinding {
  const match = AUTOMATIC_TEXT.exec(text.slice(0, 1000));
  return match ? found(`the text says "${match[0].trim()}"`) : NOT_AUTOMATIC;
}

function found(sign: string): AutomaticFinding {
  return { automatic: true, reason: sign };
}
