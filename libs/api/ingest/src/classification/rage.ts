export interface RageFinding {
  rage: boolean;
  /** What spoke for or against it, for people. */
  reason: string;
}

const REQUEST =
  /\?|\b(?:please|pls|plz|can (?:you|i|someone|anyone|we)|could (?:you|i|someone)|would you|will you|help|fix|need|want|would like|tell me|let me know|call me|contact me|reply|respond|send|waiting for|still (?:waiting|no)|my (?:order|bill|invoice|account|contract|parcel|delivery|refund|router|internet|password|package|phone|number)|when|how|where|why|who|what time|order number|reference|ticket)\b/i;

const STRONG =
  /\b(?:worst|terrible|awful|horrible|disgusting|disgrace(?:ful)?|pathetic|useless|joke|appalling|shameful|shame|hate|scam(?:mers?)?|thieves|crooks|liars|rubbish|garbage|trash|crap|bullshit|shit|shitty|wtf|hell|idiots?|morons?|incompetent|clowns?|shambles|never again|avoid|fed up|sick of|suck(?:s|ed)?|ridiculous|atrocious|abysmal|dreadful|fuming|furious)\b/gi;

/**
 * Venting: strong negative words, shouting or rows of exclamation marks, and nothing that anyone could act on: no question, no request,
 * no mention of an order, a bill or any other matter of one's own. Errs towards a request, because a missed customer costs more than a
 * counted rant.
 */
export function findRage(text: string): RageFinding {
  const read = text.length > 2000 ? text.slice(0, 2000) : text;
  const strong = new Set((read.match(STRONG) ?? []).map((word) => word.toLowerCase()));
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const capitals = read.match(/\p{Lu}/gu)?.length ?? 0;
  const shouting = letters >= 12 && capitals / letters >= 0.7;
  const exclaiming = /!\s?!/.test(read);
  const score = strong.size + (shouting ? 1 : 0) + (exclaiming ? 1 : 0);
  if (strong.size === 0 || score < 2) return { rage: false, reason: 'not strong enough for venting' };
  const request = REQUEST.exec(read.replace(/(?:https?:\/\/\S+)/g, ' '));
  if (request) return { rage: false, reason: `strong words, but "${request[0].trim()}" can be acted on` };
  const signs = [...strong].map((word) => `"${word}"`);
  if (shouting) signs.push('capitals throughout');
  if (exclaiming) signs.push('rows of exclamation marks');
  return { rage: true, reason: `no question and no request, but ${signs.join(', ')}` };
}
