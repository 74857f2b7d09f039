import type { HelpDeskDefinition } from '@channelwise/contracts';

/** How well-known tools define their figures, as their manuals say, and why those differ from ours. One sentence each. */
export const HELP_DESK_DEFINITIONS: readonly HelpDeskDefinition[] = [
  {
    figure: 'zendesk-first-reply-time',
    tool: 'Zendesk',
    name: 'First reply time, median, calendar hours',
    ours: 'Median time to first response, everybody counted',
    whyDiffers: 'Zendesk takes the median of the tickets that got a reply, so everybody who was never answered makes the figure better instead of worse.',
  },
  {
    figure: 'chatwoot-first-response-time',
    tool: 'Chatwoot',
    name: 'First response time, mean',
    ours: 'Median time to first response, everybody counted',
    whyDiffers: 'Chatwoot averages over the conversations that were answered: it drops the unanswered, and a few replies after days pull the mean far above what is typical.',
  },
  {
    figure: 'genesys-service-level',
    tool: 'Genesys',
    name: 'Service level, of answered and abandoned',
    ours: 'Answered within the same time, everybody counted',
    whyDiffers: 'Genesys divides by answered plus abandoned, so contacts that still wait or were closed without a reply do not count against the channel.',
  },
  {
    figure: 'genesys-speed-of-answer',
    tool: 'Genesys',
    name: 'Average speed of answer (ASA)',
    ours: 'Median time to first response, everybody counted',
    whyDiffers: 'Genesys averages over answered calls, so whoever waited longest and hung up is not in it; its own clock also starts only in the queue, after the menu.',
  },
];
