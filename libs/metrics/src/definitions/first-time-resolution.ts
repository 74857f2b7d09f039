import type { Definition } from './definition';

/** Whether the first contact was enough. */
export const FIRST_TIME_RESOLUTION = [
  {
    id: 'first-time-resolution',
    version: 1,
    title: 'First-time resolution',
    question: 'How many issues are over after the first contact?',
    plain:
      'An issue is solved the first time when its first contact was answered by a person and the customer did not have to come back about it, on any channel, within seven days of the end of that contact. What counts is that the customer stayed away, not that someone pressed "solved". Customers who give up in silence look the same, which is why unanswered and abandoned contacts never count as solved.',
    counts:
      'Episodes whose first contact ended at least one repeat window before the as-of; hit: answered by a person, not abandoned, no "unresolved" mark, no further contact on the issue on any channel within the window (1, 7, 14 or 30 days).',
    leftOut: 'Rage, by default. Younger episodes are shown as provisional and not counted.',
    method: 'Share with Wilson (1927) interval; differences by Newcombe (1998), method 10. Credited to the channel of the first contact.',
    whyDiffers:
      'Help desks count a ticket as solved in one touch when one agent reply was followed by the status "solved" (Zendesk), look only at their own channel, or ask in a survey. A tool for one channel does not see the customer who calls after the tweet.',
  },
  {
    id: 'ftr-same-channel',
    version: 1,
    title: 'First-time resolution, same channel',
    question: 'How many did not come back on this channel?',
    plain:
      'The same, except that only a further contact on the same channel spoils it. It is what most tools call first contact resolution, and it rewards a channel for sending people elsewhere. It is never lower than the figure over all channels.',
    counts: 'As first-time resolution; repeats on other channels are ignored.',
    leftOut: 'As first-time resolution.',
    method: 'Share with Wilson (1927) interval.',
    whyDiffers: 'It should come close to the repeat-contact figure of a single tool such as Genesys, apart from its window and its denominator.',
  },
  {
    id: 'ftr-source-flag',
    version: 1,
    title: 'First-time resolution, as the source says',
    question: 'What does the system itself claim?',
    plain:
      'The share of first contacts that the source system marked as resolved. It is an agent’s or a vendor’s opinion at the time, and it is shown to measure how far that opinion is from what customers did next.',
    counts: 'Episodes whose first contact carries a mark, resolved or unresolved; hit: resolved.',
    leftOut: 'First contacts without a mark: unknown is not unresolved.',
    method: 'Share with Wilson (1927) interval.',
    whyDiffers: 'It does not differ: it is their figure.',
  },
  {
    id: 'repeat-window',
    version: 1,
    title: 'Repeat window',
    question: 'How long must a customer stay away?',
    plain:
      'The days within which a further contact about the same issue counts as a repeat: 1, 7, 14 or 30. Seven is the default. A longer window finds more repeats and must wait longer before it can judge; the sensitivity view shows how far the answer moves.',
    counts: 'Days from the end of the contact (default) or from its start (as 311 statistics do).',
    leftOut: 'Counting from the start is offered for comparison only: a channel that takes six days to reply would have used up its window.',
    method: 'Rule, no estimate.',
    whyDiffers: 'Tools use anything from 24 hours to 30 days and rarely print it.',
  },
  {
    id: 'provisional',
    version: 1,
    title: 'Provisional',
    question: 'Why is this month hatched?',
    plain:
      'Contacts that ended less than one repeat window before the as-of could still be followed by another. They are shown as provisional and left out of the rate until their window has passed. Nobody is called solved before it can be known.',
    counts: 'Episodes whose window is still open at the as-of.',
    leftOut: 'Provisional episodes take no part in rates, intervals or comparisons.',
    method: 'Rule, no estimate.',
    whyDiffers: 'Help desks count the newest contacts as solved until the customer returns, so the current month always looks best.',
  },
  {
    id: 'adjusted-difference',
    version: 1,
    title: 'Adjusted difference',
    question: 'Is the channel worse, or does it get the harder questions?',
    plain:
      'Social networks get other topics and other people than the phone. The adjusted difference compares like with like, topic by topic and segment by segment, and then takes the average. Where too few contacts have a counterpart on the other side, it is refused rather than stretched.',
    counts: 'Hits and totals of both sides in each stratum of topic and segment.',
    leftOut:
      'Strata seen on one side only: listed as "no overlap". Under 50 % of either side’s contacts in common strata the figure is refused. Differences that no stratum captures remain.',
    method: 'Mantel-Haenszel risk difference, variance of Greenland and Robins (1985).',
    whyDiffers: 'Help desks do not adjust. A channel that gets the easy questions wins.',
  },
  {
    id: 'standardised-rate',
    version: 1,
    title: 'Standardised rate',
    question: 'What would the rate be if all channels got the same questions?',
    plain:
      'The rates by topic and segment, averaged with the same weights for every channel: the mix of all channels together. It allows for more than two channels at once. It says what the mix explains, not why the rest differs.',
    counts: 'Hits and totals by stratum; weights are the contacts of all compared channels in each stratum.',
    leftOut: 'Strata that the channel never saw; the share of the weights that remains is printed, and under 50 % the figure is refused.',
    method:
      'Direct standardisation with the plain binomial variance; the interval is Wilson’s (1927) on the effective sample size (Dean and Pagano 2015), each stratum’s variance shrunk towards the overall rate so that a stratum with 2 of 2 does not count as certain.',
    whyDiffers: 'Help desks do not standardise.',
  },
  {
    id: 'trend',
    version: 1,
    title: 'Trend',
    question: 'Is it better than last month?',
    plain:
      'This period against the one before and against the same one last year. An arrow stands only where the change is more than chance, after allowing for how many changes were looked at. Channels are compared over periods in which both existed.',
    counts: 'The same figure, by the same definition, in both periods.',
    leftOut: 'Provisional contacts, on both sides.',
    method: 'Newcombe (1998) difference; Benjamini and Hochberg (1995) over the set on screen.',
    whyDiffers: 'Help desks draw an arrow for any change, and compare a finished month with one that is still open.',
  },
] as const satisfies readonly Definition[];
