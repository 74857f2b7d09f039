const QUOTE_BEGINS = /^(?:-{2,}\s*(?:original message|forwarded message|urspr.ngliche nachricht|message d'origine)\s*-{2,}|_{10,}|from:\s.+@.+|(?:on|am|le|el)\s.{4,200}(?:wrote|schrieb|a écrit|escribió)\s?:)\s*$/i;
const QUOTE_BEGINS_HERE_AND_ENDS_NEXT = /^(?:on|am|le|el)\s.{4,200}$/i;
const QUOTE_ENDS = /(?:wrote|schrieb|a écrit|escribió)\s?:\s*$/i;
const SIGNATURE = /^(?:-- ?|sent from my .{2,40}|get outlook for .{2,20})$/i;

/** What the sender wrote: without quoted lines, the letter quoted below, and the signature. An all-quoted text is kept as it is. */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    // The marks are short; a longer line is prose and need not be searched.
    const bare = line.length > 400 ? '' : line.trim();
    if (SIGNATURE.test(bare) || QUOTE_BEGINS.test(bare)) break;
    // The line that introduces a quotation is often wrapped.
    if (QUOTE_BEGINS_HERE_AND_ENDS_NEXT.test(bare) && QUOTE_ENDS.test((lines[index + 1] ?? '').trim())) break;
    if (!line.startsWith('>')) kept.push(line);
  }
  const own = kept.join('\n').replace(/\n{3,}/g, '\n\n').trim();
  return own === '' ? text.trim() : own;
}
