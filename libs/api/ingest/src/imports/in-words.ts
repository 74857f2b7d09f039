import type { PreviewRow } from '@channelwise/contracts';
import { channelEntry, type CustomerRecord, type Handle, type Interaction } from '@channelwise/vocabulary';

type Words = NonNullable<PreviewRow['interpreted']>;

const KINDS = { call: 'call', message: 'message', case: 'case' } as const;

/** What a record is read as, in words for the preview; times in the given zone. */
export function interactionInWords(interaction: Interaction, zone: string): Words {
  const { channel, kind, direction, handle, topic } = interaction;
  return {
    channel: channelEntry(channel).label,
    kind: kind === 'message' ? `${KINDS[kind]} ${direction === 'inbound' ? 'from the customer' : 'from the company'}` : KINDS[kind],
    customer: handleInWords(handle),
    when: timeInWords(interaction.occurredAt, zone),
    topic,
    outcome: outcomeInWords(interaction),
  };
}

/** A record of a customer list has no channel and no time: those stay empty. */
export function customerInWords({ customerId, handles, segments }: CustomerRecord): Words {
  const known = handles.map(handleInWords).join(', ') || 'no handles';
  const placed = Object.entries(segments).map(([scheme, segment]) => `${scheme}: ${segment}`);
  return { channel: '', kind: 'customer', customer: customerId, when: '', topic: null, outcome: [known, ...placed].join('; ') };
}

function outcomeInWords(interaction: Interaction): string {
  const marks = [...(interaction.automatic ? ['automatic'] : []), ...(interaction.rage ? ['venting'] : []), ...(interaction.visibility === 'public' ? ['public'] : [])];
  const outcome = stateInWords(interaction);
  return [...(outcome === '' ? [] : [outcome]), ...marks].join(', ');
}

function stateInWords({ kind, occurredAt, queuedAt, answeredAt, answeredUntimed, endedAt, closedOn, abandoned }: Interaction): string {
  if (kind === 'message') return '';
  if (abandoned) return endedAt === null ? 'given up' : `given up after ${spanInWords(endedAt - (queuedAt ?? occurredAt))}`;
  if (answeredAt !== null) return `answered after ${spanInWords(answeredAt - occurredAt)}`;
  if (answeredUntimed) return `answered, time not recorded${closedOn === null ? '' : `; closed on ${closedOn}`}`;
  if (endedAt !== null || closedOn !== null) return 'closed without an answer';
  return 'not answered yet';
}

function handleInWords({ kind, value }: Handle): string {
  if (kind === 'anonymous') return 'nobody in particular';
  return kind === 'other' ? value : `${kind} ${value}`;
}

function timeInWords(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}

/** `38 s`, `12 min`, `6.5 h`, `3.4 days`. */
function spanInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${(seconds / 3600).toFixed(1)} h`;
  return `${(seconds / 86_400).toFixed(1)} days`;
}
