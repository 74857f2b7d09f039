import type { Definition } from './definition';

/** How long customers wait. */
export const RESPONSE_LATENCY = [
  {
    id: 'first-response-latency',
    version: 1,
    title: 'First response latency',
    question: 'How long until a person responds?',
    plain:
      'The clock starts with the customer’s first message, or when the call enters the system, menu included. It stops with the first reply by a person, or when an agent picks up. Customers who gave up, were closed without a reply or still wait are part of the figure: leaving them out would make the slowest channel look fast.',
    counts: 'All contacts of the period by their outcome: answered, gave up, closed without reply, still waiting at the as-of.',
    leftOut: 'Automatic replies are no response. Contacts that were answered at an unrecorded time are left out, and how many is printed.',
    method: 'Cumulative incidence with competing events, Aalen and Johansen (1978), with a 95 % log-log band.',
    whyDiffers:
      'Zendesk, Chatwoot and most help desks average over contacts that got a reply and so drop the unanswered; telephone systems such as Genesys start the clock in the queue, after the menu.',
  },
  {
    id: 'answered-within',
    version: 1,
    title: 'Answered within',
    question: 'How many have heard from a person after an hour?',
    plain:
      'Of all customers who turned to the channel, the share that a person had answered by then. Somebody who hung up or went elsewhere was not answered. Somebody who still waits counts for as long as the wait is known, so that yesterday’s messages do not pull the figure down.',
    counts: 'All contacts of the period; read at 1, 5 and 15 minutes, 1, 4, 24 and 72 hours.',
    leftOut: 'Nobody but contacts answered at an unrecorded time. Where nobody is still waiting the figure is the plain share.',
    method:
      'Cumulative incidence of answered, Aalen and Johansen (1978): gave up and closed without reply compete, still waiting is censored. Standard error by infinitesimal jackknife as in R survival, 95 % band on the log-log scale; Wilson (1927) where the curve is at 0 or 1.',
    whyDiffers: 'The service level of a telephone system counts from the queue and may leave out short abandoned calls; help desks take it among the answered only.',
  },
  {
    id: 'median-first-response',
    version: 1,
    title: 'Median time to first response',
    question: 'How long does the typical customer wait for a first response?',
    plain:
      'The time by which half of all customers who turned to the channel had been answered. If fewer than half are ever answered, there is no such time and it says "not reached". It is not the median of those who were lucky.',
    counts: 'All contacts of the period, whatever their outcome.',
    leftOut: 'Nobody but contacts answered at an unrecorded time.',
    method:
      'Where the Aalen-Johansen (1978) curve reaches 50 %; limits where its 95 % log-log band does (Brookmeyer and Crowley 1982). From buckets exact to 1 %.',
    whyDiffers:
      'Help desks print the median, or the mean, of the answered. With a third unanswered that can be hours shorter; the conventional median stands beside it to reconcile the two.',
  },
  {
    id: 'p90-first-response',
    version: 1,
    title: '90 % point of time to first response',
    question: 'How long do the unlucky ones wait?',
    plain:
      'The time by which nine of ten customers who turned to the channel had been answered. Where more than one in ten is never answered it says "not reached", which is a finding and not a gap in the data.',
    counts: 'All contacts of the period, whatever their outcome.',
    leftOut: 'Nobody but contacts answered at an unrecorded time.',
    method: 'Where the Aalen-Johansen (1978) curve reaches 90 %; limits where its 95 % log-log band does.',
    whyDiffers: 'Help desks print the 90 % point of the answered, which always exists and always flatters.',
  },
  {
    id: 'conventional-median',
    version: 1,
    title: 'Median of the answered',
    question: 'What would my help desk print?',
    plain:
      'The median wait of those contacts that were answered. It leaves out everybody who gave up or still waits, so it says how fast the channel is when it answers, not how long customers wait. It is shown to reconcile with other tools.',
    counts: 'Answered contacts with a recorded time.',
    leftOut: 'Gave up, closed without reply, still waiting.',
    method: 'Quantile type 7 of Hyndman and Fan (1996), from buckets exact to 1 %; 95 % interval from binomial order statistics.',
    whyDiffers: 'It should not differ, except where the help desk files contacts by the day of the reply or counts automatic replies.',
  },
  {
    id: 'never-answered',
    version: 1,
    title: 'Never answered',
    question: 'How many never hear from us?',
    plain:
      'The share of customers who turned to the channel and were not answered by the longest wait that the data covers: they gave up, were closed without a reply, or are expected to go the way of those before them. It is what the curve leaves open at its end.',
    counts: 'One minus the last value of the answered curve.',
    leftOut: 'Nobody but contacts answered at an unrecorded time.',
    method: 'Plateau of the Aalen-Johansen (1978) curve with its 95 % band.',
    whyDiffers: 'Telephone systems print an abandonment rate; for messages most tools print nothing.',
  },
  {
    id: 'gave-up',
    version: 1,
    title: 'Gave up',
    question: 'How many stop waiting before anyone responds?',
    plain:
      'Customers who hung up before an agent connected, or who turned to another channel about the same issue before any reply. For them the channel failed, however fast it would have been.',
    counts: 'Contacts with the outcome gave up, out of all contacts of the period that are decided.',
    leftOut: 'Still waiting: not yet known.',
    method: 'Share with Wilson (1927) interval; over time, cumulative incidence (Aalen and Johansen 1978).',
    whyDiffers: 'Telephone systems such as Genesys count abandonment in the queue and often drop short abandons; giving up on a message is not counted anywhere.',
  },
  {
    id: 'speed-of-answer',
    version: 1,
    title: 'Speed of answer',
    question: 'How long in the queue?',
    plain:
      'Phone only: from entering the queue to the agent. It is the figure that vendors quote, and it hides the time in the menu. Read it beside the first response latency, which does not.',
    counts: 'Calls that entered a queue.',
    leftOut: 'Calls that ended in the menu; the menu time of all others.',
    method: 'As first response latency, with the queue entry as start.',
    whyDiffers: 'Telephone systems print the mean over answered calls (ASA); here abandoned calls are part of the curve.',
  },
  {
    id: 'time-to-answer',
    version: 1,
    title: 'Time to answer',
    question: 'How long until the customer has what they needed?',
    plain:
      'From the start of the first contact on an issue to the company’s last response, after which the customer stayed quiet for the whole repeat window. A fast first response that leads to four more messages is slow here. The first response alone does not say this.',
    counts: 'Episodes, from their start to the last response that is followed by the repeat window without a further contact.',
    leftOut: 'Episodes that are not over yet are censored, not dropped; episodes without any response never reach an answer.',
    method: 'Cumulative incidence (Aalen and Johansen 1978); median with log-log limits.',
    whyDiffers: 'Help desks take the time to the status "solved", which an agent sets and a customer may not share.',
  },
  {
    id: 'days-to-close',
    version: 1,
    title: 'Days to close',
    question: 'How many days until the case was closed?',
    plain:
      'Where a source records only the closing day, the duration is in whole calendar days: the same day is 0. Closing is the company’s view; it says neither that a person responded nor that the problem was gone.',
    counts: 'Cases with a closing day, in whole calendar days of the workspace’s time zone; open cases are censored at the as-of.',
    leftOut: 'Nothing finer than a day is computed from a date without a clock time.',
    method: 'Cumulative incidence (Aalen and Johansen 1978) on whole days.',
    whyDiffers: '311 portals and help desks average over closed cases, so cases that stay open make the figure better.',
  },
  {
    id: 'target-attainment',
    version: 1,
    title: 'Target attainment',
    question: 'Do we keep what we promised?',
    plain:
      'The share of customers answered within the channel’s own target, for example 20 seconds of queue on the phone or 24 hours by e-mail. Those who gave up before count as missed.',
    counts: 'All contacts of the period against the target of their channel; still waiting is censored.',
    leftOut: 'Channels without a target.',
    method: 'Cumulative incidence at the target (Aalen and Johansen 1978), 95 % log-log band.',
    whyDiffers: 'Telephone systems differ in whether abandoned calls count as missed, met or not at all; here they are missed.',
  },
  {
    id: 'kaplan-meier',
    version: 1,
    title: 'Kaplan-Meier curve',
    question: 'How long would people wait if nobody gave up?',
    plain:
      'For analysts. Customers who gave up are treated as if they had merely been lost sight of, so the curve shows the speed of the channel and not the experience of its customers. It is never below the curve of those answered.',
    counts: 'Answered as the event; gave up, closed and waiting as censored.',
    leftOut: 'The fact of giving up.',
    method: 'Kaplan and Meier (1958), Greenwood (1926) variance, 95 % log-log band.',
    whyDiffers: 'Help desks do not offer it.',
  },
  {
    id: 'restricted-mean',
    version: 1,
    title: 'Mean wait up to a horizon',
    question: 'How much waiting does an average contact cost, up to three days?',
    plain:
      'The average time without an answer, where nobody is counted for longer than the horizon. Unlike the median it always exists, and unlike the plain mean one forgotten message cannot spoil it.',
    counts: 'All contacts of the period; the unanswered count up to the horizon.',
    leftOut: 'Waiting beyond the horizon.',
    method: 'Area above the Aalen-Johansen curve up to the horizon (restricted mean, Irwin 1949), standard error by infinitesimal jackknife.',
    whyDiffers: 'Means in help desks run over the answered only.',
  },
  {
    id: 'latency-ratio',
    version: 1,
    title: 'Latency ratio',
    question: 'How many times slower is Twitter than the phone?',
    plain:
      'The median of one channel divided by the median of another. For the first response and for the time to answer the ratios can differ by a factor of a thousand, so both are shown side by side. Where a median is not reached there is no ratio, and it says why.',
    counts: 'Medians over all contacts or episodes of both channels in the same period.',
    leftOut: 'Channels that did not exist during the whole period.',
    method: 'Ratio of Aalen-Johansen medians; 95 % interval by recovery of variance from the limits of both on the log scale (Zou and Donner 2008).',
    whyDiffers: 'Published ratios compare medians of the answered, often a first response on one side with a resolution on the other.',
  },
] as const satisfies readonly Definition[];
