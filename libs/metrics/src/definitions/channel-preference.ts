import type { Definition } from './definition';

/** Where customers turn, and whether they wanted to. */
export const CHANNEL_PREFERENCE = [
  {
    id: 'first-choice',
    version: 1,
    title: 'First choice',
    question: 'Which channel do they choose?',
    plain:
      'The channel on which a customer first tried about an issue, whether or not it worked. A call abandoned in the queue is a first choice of the phone. Later contacts on the same issue are no choices: they are what the first one led to.',
    counts: 'Episodes by the channel of their first contact, abandoned and unanswered included; share by segment.',
    leftOut: 'Repeats and forced contacts. The channel "other" unless asked for.',
    method: 'Share with Wilson (1927) interval.',
    whyDiffers: 'Help desks count contacts or tickets by channel, so a channel that solves nothing gets many of them and looks popular.',
  },
  {
    id: 'forced-contact',
    version: 1,
    title: 'Forced contact',
    question: 'Did they want this channel, or did the other one fail?',
    plain:
      'A contact on another channel after the earlier one was abandoned, unanswered or unresolved. The customer did not choose this channel: the first one left no choice.',
    counts: 'Later contacts of an episode on a channel other than the one before, where that one failed; as share of the contacts of the receiving channel.',
    leftOut: 'A change of channel after a contact that was answered and carries no "unresolved" mark is a repeat, not a forced contact.',
    method: 'Share with Wilson (1927) interval.',
    whyDiffers: 'Help desks see the second contact as new business of their channel.',
  },
  {
    id: 'lift',
    version: 1,
    title: 'Lift',
    question: 'Do young customers prefer Twitter more than others do?',
    plain:
      'The share of a channel within a segment, divided by its share among all customers. 2 means that this segment chooses it twice as often; 1 means that it does as everybody does.',
    counts: 'First choices of the segment and of all segments together.',
    leftOut: 'Segments without first choices. Lift has no value where nobody chooses the channel.',
    method:
      'Ratio of proportions. The segment is part of the whole, so the interval is taken against the rest (Koopman 1984) and carried over to the whole, which is exact for a given size of the segment.',
    whyDiffers: 'Help desks know no segments, or print shares without saying how sure they are.',
  },
  {
    id: 'personal-preference',
    version: 1,
    title: 'Personal preference',
    question: 'Which channel does this customer prefer?',
    plain:
      'The customer’s own first choices, mixed with what their segment does: the fewer there are of their own, the more the segment counts. Recent choices weigh more, and a choice loses half its weight in 180 days. Without any contact it says "no preference known".',
    counts: 'The customer’s first choices, weighted by age; the segment’s shares as starting point.',
    leftOut: 'Forced contacts and repeats.',
    method: 'Posterior mean of a Dirichlet-multinomial distribution (Mosimann 1962), strength of the prior by maximum likelihood.',
    whyDiffers: 'Customer systems print the last channel used, or what a form said years ago.',
  },
  {
    id: 'channel-flow',
    version: 1,
    title: 'Flow',
    question: 'Where do they start, and where does it end?',
    plain:
      'How many episodes lead from each first choice to each resolving channel. The share of forced changes is printed on every link.',
    counts: 'Episodes by first and by resolving channel.',
    leftOut: 'Episodes that are not resolved lead to "not resolved".',
    method: 'Counts; shares with Wilson (1927) interval.',
    whyDiffers: 'One tool sees one end of the flow.',
  },
  {
    id: 'demand-follows-responsiveness',
    version: 1,
    title: 'Demand follows responsiveness',
    question: 'Do customers go where we answer?',
    plain:
      'A channel’s weekly share of first choices, set against how fast it was one to four weeks before, compared with the other channels. It is an association: a campaign or an outage can move both.',
    counts: 'Weeks; first choice share of the week against the logarithm of the relative latency of earlier weeks.',
    leftOut: 'Weeks without data on either side.',
    method: 'Least squares with robust 95 % intervals (Newey and West 1987; White 1980 with small-sample factor HC1).',
    whyDiffers: 'Help desks do not relate the two.',
  },
  {
    id: 'return-rate',
    version: 1,
    title: 'Return rate',
    question: 'Do they come back to a channel that answered them fast?',
    plain:
      'Of customers whose last contact on a channel was answered fast, slowly or not at all: the share whose next issue starts on the same channel. It is an association and not a proof.',
    counts: 'Pairs of successive episodes of one customer; fast and slow are below and above the channel’s own median.',
    leftOut: 'Customers who have not come back with another issue; forced contacts.',
    method: 'Share with Wilson (1927) interval; differences by Newcombe (1998).',
    whyDiffers: 'Help desks do not follow a customer from one issue to the next.',
  },
  {
    id: 'escalation',
    version: 1,
    title: 'Escalation',
    question: 'How many start on a social network and end on the phone?',
    plain:
      'Episodes that start on a social network and end on a traditional channel, and the reverse. Moving from a public tweet to a direct message is no escalation: it is the same contact, handed to private.',
    counts: 'Episodes by the family of their first and of their last contact; share of the episodes that started in the family.',
    leftOut: 'Provisional episodes, which may still move. The channel "other" belongs to no family.',
    method: 'Share with Wilson (1927) interval.',
    whyDiffers: 'In a help desk escalation means a handover to the second level; a change of channel is a new ticket.',
  },
  {
    id: 'erlang-staffing',
    version: 1,
    title: 'Staffing',
    question: 'How many agents does the phone need?',
    plain:
      'How many agents keep the target at a given number of calls and a given handling time, if calls come at random and callers wait patiently. Real callers give up, so the real service level is somewhat better and the real number of lost calls is not zero.',
    counts: 'Calls per hour, handling time, agents, target in seconds of queue.',
    leftOut: 'Giving up, redialling, breaks and skills.',
    method: 'Erlang B and C (Erlang 1917).',
    whyDiffers: 'Workforce tools add shrinkage and patience; the assumptions here are printed beside the figure.',
  },
] as const satisfies readonly Definition[];
