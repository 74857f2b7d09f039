import type { Definition } from './definition';

/** What holds for every figure: which contacts, up to when, and how sure. */
export const GROUND_RULES = [
  {
    id: 'as-of',
    version: 1,
    title: 'As-of',
    question: 'Up to when is this known?',
    plain:
      'The instant up to which the data is complete. Each source has its own: the latest event it delivered, or later where it says so itself. A figure is only as fresh as the slowest source it needs, because a repeat on the phone cannot be seen before the phone records are in.',
    counts: 'The earliest, over the sources that a figure needs, of the instants up to which each source is complete.',
    leftOut: 'Everything after the as-of. Nothing is judged before it can be known.',
    method: 'No estimate: an instant read from the data.',
    whyDiffers: 'Most help desks report up to this minute and let recent days look better or worse until the missing events have come in.',
  },
  {
    id: 'period',
    version: 1,
    title: 'Period',
    question: 'Which contacts belong to this month?',
    plain:
      'A contact belongs to the period in which it started, whatever day it was answered or solved. A period runs from the first day up to, but without, the last boundary, in whole days of a named time zone.',
    counts: 'Contacts and episodes by the local day on which they started; the days of a clock change have 23 or 25 hours.',
    leftOut: 'Contacts that started before the period, even if they were answered within it.',
    method: 'Half-open interval of local days in an IANA time zone.',
    whyDiffers:
      'Help desks often file a response time under the day of the reply. A backlog worked off in June then makes June look slow, and contacts that are never answered belong to no month at all.',
  },
  {
    id: 'rate',
    version: 1,
    title: 'Rate',
    question: 'What share, and how sure is it?',
    plain:
      'So many out of so many, with the range in which the true rate lies in 95 of 100 such cases. Under 30 contacts it is marked "too few to judge". Where there is nothing to count, it says "no data" and never 0.',
    counts: 'Hits and total, both always shown.',
    leftOut: 'Whatever the definition of the figure leaves out; a rate adds nothing of its own.',
    method: '95 % score interval of Wilson (1927), without continuity correction.',
    whyDiffers: 'Help desks print the percentage alone, so 2 of 3 looks as firm as 2,000 of 3,000, and an empty day looks like a bad one.',
  },
  {
    id: 'difference',
    version: 1,
    title: 'Difference',
    question: 'How many points lie between two channels?',
    plain:
      'One share minus the other, in percentage points, with a 95 % range. If the range contains 0, the data does not tell which one is higher. Where many differences stand on one screen, a difference is called one only after allowing for how many were looked at.',
    counts: 'Hits and totals of both sides.',
    leftOut: 'Sides without contacts have no difference; it is never taken against 0.',
    method: 'Newcombe (1998), method 10, from the Wilson limits of both sides; p-value by the score test.',
    whyDiffers: 'Help desks print two figures and leave it to the reader whether the gap is more than chance.',
  },
  {
    id: 'multiple-comparisons',
    version: 1,
    title: 'Many comparisons at once',
    question: 'Is this difference real, or one of many that were bound to turn up?',
    plain:
      'Looking at twenty differences turns up one by chance alone. Over the set on screen, differences are called so only as long as at most 5 % of those called are expected to be chance. The others are still shown, in lighter ink.',
    counts: 'All comparisons shown together form one set.',
    leftOut: 'Comparisons without data take no part.',
    method: 'False discovery rate of 5 %, Benjamini and Hochberg (1995).',
    whyDiffers: 'Help desks mark every up or down with an arrow, most of which are noise.',
  },
  {
    id: 'clock',
    version: 1,
    title: 'Elapsed and business time',
    question: 'Do nights and weekends count?',
    plain:
      'Elapsed time is what the customer lives through: nights and weekends count. Business time counts only the opening hours of the channel. Elapsed is the default, the two are never mixed, and the chart says which one it shows.',
    counts: 'Seconds between two instants (elapsed), or the part of them inside opening hours without holidays (business).',
    leftOut: 'Business time leaves out everything outside opening hours; it is not shown for a channel without a calendar.',
    method: 'No estimate: measured.',
    whyDiffers: 'Help desks such as Zendesk report both and reports often quote the business one, in which a weekend takes no time.',
  },
  {
    id: 'histogram-precision',
    version: 1,
    title: 'Precision of durations',
    question: 'How exact is a median of ten million contacts?',
    plain:
      'Durations are kept in buckets that are 2 % wide, so that any period can be added up at once. A median or 90 % point is therefore exact to 1 % of itself. One second or less is one bucket, and so is everything from 46 days on.',
    counts: 'Seconds in buckets of ratio 1.01 : 0.99.',
    leftOut: 'Nothing; only the last 1 % of precision. Date-only times are held in whole calendar days and nothing finer is computed from them.',
    method: 'Logarithmic buckets with bounded relative error, as in DDSketch (Masson, Rim and Lee 2019).',
    whyDiffers: 'A tool that averages daily medians has no bounded error at all.',
  },
  {
    id: 'automatic-reply',
    version: 1,
    title: 'Automatic reply',
    question: 'Does "we have received your message" count as an answer?',
    plain:
      'No. An out-of-office note, a receipt, a bot or a menu voice is not a person who answers, so it neither stops the clock nor resolves anything. An automatic message by the customer opens no contact either.',
    counts: 'E-mail with the header Auto-Submitted (RFC 3834) or Precedence: bulk, messages by bot accounts, prompts of the telephone menu.',
    leftOut: 'Automatic replies are left out of every response time and every resolution.',
    method: 'Rule, no estimate: marks in the message itself.',
    whyDiffers: 'In some chat tools a bot takes the first reply, and in some e-mail tools the receipt stops the clock.',
  },
  {
    id: 'rage',
    version: 1,
    title: 'Rage',
    question: 'What about people who only vent?',
    plain:
      'A message that vents without a request that anyone could act on cannot be solved, only heard. It is left out of first-time resolution by default, because social networks have much of it and the phone little. Every figure can be shown with it, without it, or for it alone.',
    counts: 'Contacts that the source or the reader of the messages marked as venting.',
    leftOut: 'By default rage is left out of first-time resolution; it stays in response times and first choices.',
    method: 'Mark in the data; no estimate.',
    whyDiffers: 'Help desks do not tell rage from requests, so a network full of venting looks bad at solving.',
  },
  {
    id: 'customer-joining',
    version: 1,
    title: 'Strict and joined customers',
    question: 'How do you know that the tweet and the call came from one person?',
    plain:
      'Only by evidence: the same customer number, an imported list of addresses, or an address that the customer wrote in a conversation. Names and guesses join nobody. Every join keeps its evidence and can be undone, and figures can be shown with strict evidence only.',
    counts: 'Strict: customer number or imported list. Joined: also addresses that customers gave themselves. The share of contacts joined is printed.',
    leftOut: 'Anonymous contacts never link to another one: they can only look like first contacts, which favours channels with many of them.',
    method: 'Rule, no estimate.',
    whyDiffers: 'Help desks treat each address as a person, so a customer who changes channel counts as two satisfied ones.',
  },
] as const satisfies readonly Definition[];
