import { episodesOf } from './episodes-of';
import { sampleContact, sampleIssue } from './testing/sample-contacts';

describe('an issue cut into episodes', () => {
  it('begins a new one with every contact that continues none, and finds the one that was asked for', () => {
    const further = { verdict: 'further', reason: 'Not judged.' } as const;
    const contacts = [sampleContact({ contactKey: 'a' }), sampleContact({ contactKey: 'b', resolution: further }), sampleContact({ contactKey: 'c' }), sampleContact({ contactKey: 'd', resolution: further })];
    const episodes = episodesOf(sampleIssue({ contacts, asked: { customerId: '-7', contactKey: 'd' } }));
    expect(episodes.map(({ contacts: group, asked }) => [group.map(({ number, contact }) => `${number}${contact.contactKey}`), asked])).toEqual([
      [['1a', '2b'], false],
      [['3c', '4d'], true],
    ]);
  });
});
