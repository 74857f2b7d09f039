import type { IssueContact } from '@channelwise/contracts';
import { episodesOf } from './episodes-of';
import { sampleContact, sampleInteraction, sampleIssue } from './testing/sample-contacts';
import { timelineOf } from './timeline-of';

/** The entries of the first episode as short lines. */
function linesOf(contacts: IssueContact[], changes: Parameters<typeof sampleIssue>[0] = {}): string[] {
  const issue = sampleIssue({ contacts, ...changes });
  const episode = episodesOf(issue)[0];
  if (episode === undefined) throw new Error('the issue has no contact');
  return timelineOf(episode, issue).map((entry) => {
    switch (entry.kind) {
      case 'contact':
        return `# ${entry.number} ${entry.contact.channel}${entry.turn === null ? '' : ` (${entry.turn})`}`;
      case 'moment':
        return `${entry.moment.by}: ${entry.moment.what}${entry.moment.firstResponse ? ' [first]' : ''}`;
      case 'gap':
        return `... ${entry.words}`;
      case 'edge':
        return `| ${entry.words}`;
    }
  });
}

const at = (day: number, time: string) => `2026-10-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const FURTHER = { verdict: 'further', reason: 'Not judged.' } as const;

describe('the timeline of an episode', () => {
  it('tells the wait for the first reply from the start of the contact, through reminders and automatic replies', () => {
    const interactions = [
      sampleInteraction(),
      sampleInteraction({ at: at(5, '08:00'), direction: 'outbound', automatic: true }),
      sampleInteraction({ at: at(5, '10:00') }),
      sampleInteraction({ at: at(5, '11:12'), direction: 'outbound' }),
    ];
    expect(linesOf([sampleContact({ interactions })])).toEqual([
      '# 1 email',
      'customer: The customer writes',
      'system: An automatic reply goes out',
      '... 2 h later',
      'customer: The customer writes',
      '... 3.2 h until the first reply',
      'company: The company replies [first]',
      '... 7 days of quiet',
      '| Here the 7 days after the end of contact 1 are over',
    ]);
  });

  it('puts the end of the window where it lies in time, before a contact that came after it', () => {
    const later = sampleContact({ contactKey: '2', channel: 'phone', resolution: FURTHER, startedAt: at(14, '12:00'), gapSeconds: 518_400, interactions: [sampleInteraction({ kind: 'call', channel: 'phone', at: at(14, '12:00') })] });
    const middle = sampleContact({ contactKey: '3', resolution: FURTHER, startedAt: at(8, '12:00'), gapSeconds: 259_200, interactions: [sampleInteraction({ at: at(8, '12:00') })] });
    expect(linesOf([sampleContact(), middle, later]).slice(2)).toEqual([
      '... 3 days after the last contact ended',
      '# 2 email',
      'customer: The customer writes',
      '| Here the 7 days after the end of contact 1 are over',
      '... 6 days after the last contact ended',
      '# 3 phone (turns from e-mail to phone)',
      'customer: The customer calls',
    ]);
  });

  it('says that the data ends first where the window is not over', () => {
    expect(linesOf([sampleContact()], { asOf: at(7, '08:00') }).at(-1)).toBe('| Here the data ends, less than 7 days after the end of contact 1');
  });

  it('tells that a contact began while the one before was open, and keeps the moments of both in time', () => {
    const second = sampleContact({ contactKey: '2', channel: 'twitter', resolution: FURTHER, gapSeconds: -3_600, interactions: [sampleInteraction({ channel: 'twitter', visibility: 'public', at: at(5, '09:00') })] });
    const first = sampleContact({ interactions: [sampleInteraction(), sampleInteraction({ at: at(5, '12:00'), direction: 'outbound' })] });
    expect(linesOf([first, second]).slice(1, 7)).toEqual([
      'customer: The customer writes',
      '... the contact before is not over yet',
      '# 2 twitter (turns from e-mail to Twitter)',
      'customer: The customer writes in public',
      '... 3 h later',
      'company: The company replies',
    ]);
  });

  it('shows the milestones of a call', () => {
    const call = sampleInteraction({ kind: 'call', channel: 'phone', queuedAt: at(5, '08:01'), answeredAt: at(5, '08:03'), endedAt: at(5, '08:09') });
    const contact = sampleContact({ channel: 'phone', firstResponseAt: at(5, '08:03'), interactions: [call] });
    expect(linesOf([contact]).filter((line) => !line.startsWith('...')).slice(1, 5)).toEqual(['customer: The customer calls', 'system: The call enters the queue', 'company: An agent connects [first]', 'system: The call ends']);
    const abandoned = sampleContact({ channel: 'phone', firstResponseAt: null, interactions: [{ ...call, answeredAt: null, abandoned: true }] });
    expect(linesOf([abandoned])).toContain('customer: The customer hangs up');
  });
});
