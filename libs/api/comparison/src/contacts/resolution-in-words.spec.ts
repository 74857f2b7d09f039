import { resolutionLane, type ResolutionCounter } from '@channelwise/api/tallies';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import type { ReadContact } from './contact-details.query';
import { resolutionOf } from './resolution-in-words';

const DEFAULT: ResolutionDefinition = { window: 7, scope: 'any-channel', anchor: 'end' };
const day = (date: number, hour = 0) => new Date(Date.UTC(2026, 9, date, hour));

/** An e-mail contact of 5 October, answered, with the bits of these counters. */
function contact(counters: ResolutionCounter[], changes: Partial<ReadContact> = {}, { window, anchor }: ResolutionDefinition = DEFAULT): ReadContact {
  return {
    customer_id: '1',
    contact_key: '2',
    channel: 2,
    is_private: true,
    handed_to_private_at: null,
    started_at: day(5),
    ended_at: day(6),
    first_response_at: day(6),
    previous_started_at: null,
    previous_ended_at: null,
    next_same_channel_started_at: null,
    outcome: 1,
    answered_untimed: false,
    waited_seconds: 86_400,
    topic_id: 1,
    segments: [],
    rage: false,
    resolved: null,
    resolution_bits: String(counters.reduce((bits, counter) => bits | (1n << BigInt(resolutionLane(window, anchor, counter))), 0n)),
    handle_kind: 'email',
    handle_value: 'jane@example.org',
    next_contact_key: null,
    next_channel: null,
    next_started_at: null,
    ...changes,
  };
}

describe('how a contact counts, and why', () => {
  it('answered and left in peace is resolved', () => {
    expect(resolutionOf(contact(['mature', 'resolvedAnyChannel']), DEFAULT)).toEqual({ verdict: 'resolved', reason: 'Answered, and no further contact on the issue came within 7 days of its end.' });
  });

  it('a contact after the window spoils nothing and is named', () => {
    const { reason } = resolutionOf(contact(['mature', 'resolvedAnyChannel'], { next_contact_key: '3', next_channel: 1, next_started_at: day(16) }), DEFAULT);
    expect(reason).toContain('within 7 days of its end; the next one came 10 days after it.');
  });

  it('every cause of a failure is named', () => {
    const failed = contact(['mature'], { outcome: 2, resolved: false, next_contact_key: '3', next_channel: 1, next_started_at: day(8) });
    expect(resolutionOf(failed, DEFAULT)).toEqual({
      verdict: 'not-resolved',
      reason: 'The customer gave up before an answer; the source marks it as unresolved; a further contact came by phone 2 days after its end, within 7 days.',
    });
  });

  it('a contact that began before this one ended is a repeat', () => {
    const overlapped = contact(['mature'], { next_contact_key: '3', next_channel: 3, next_started_at: day(5, 12) });
    expect(resolutionOf(overlapped, DEFAULT).reason).toBe('A further contact came on Twitter before its end.');
  });

  it('on the same channel, a contact on another one is no cause', () => {
    const definition = { ...DEFAULT, scope: 'same-channel' } as const;
    const moved = contact(['mature', 'resolvedSameChannel'], { next_contact_key: '3', next_channel: 1, next_started_at: day(7) });
    expect(resolutionOf(moved, definition)).toEqual({ verdict: 'resolved', reason: 'Answered, and no further contact on the issue on the same channel came within 7 days of its end.' });
    expect(resolutionOf(contact(['mature'], { next_same_channel_started_at: day(9) }), definition).reason).toBe('A further contact came by e-mail 3 days after its end, within 7 days.');
  });

  it('from the start, the window is told from the start', () => {
    const definition = { window: 1, scope: 'any-channel', anchor: 'start' } as const;
    expect(resolutionOf(contact(['provisional'], {}, definition), definition)).toEqual({ verdict: 'provisional', reason: 'The data ends less than 1 day after its start.' });
    expect(resolutionOf(contact([], { previous_started_at: day(4, 12), previous_ended_at: day(7) }, definition), definition).reason).toBe('It continues an episode, as the contact before it on the issue began 12 h earlier, within 1 day.');
  });

  it('a further contact says how close the one before is, or that it was still open', () => {
    expect(resolutionOf(contact([], { previous_ended_at: day(3), previous_started_at: day(1) }), DEFAULT)).toEqual({ verdict: 'further', reason: 'It continues an episode, as the contact before it on the issue ended 2 days earlier, within 7 days.' });
    expect(resolutionOf(contact([], { previous_ended_at: day(9), previous_started_at: day(1) }), DEFAULT).reason).toBe('It continues an episode, as an earlier contact on the issue was not over yet.');
  });

  it("by the source's own word, only the claim counts", () => {
    const definition = { ...DEFAULT, scope: 'source-flag' } as const;
    expect(resolutionOf(contact(['mature', 'resolvedAnyChannel']), definition)).toEqual({ verdict: 'unclaimed', reason: 'The source says nothing about the resolution.' });
    expect(resolutionOf(contact(['mature', 'flagged', 'flaggedResolved']), definition).verdict).toBe('resolved');
    expect(resolutionOf(contact(['mature', 'flagged']), definition).verdict).toBe('not-resolved');
  });
});
