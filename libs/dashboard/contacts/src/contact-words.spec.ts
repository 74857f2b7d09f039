import { handleInWords, nextInWords, outcomeInWords, resultInWords, segmentsInWords, visibilityInWords } from './contact-words';
import { sampleRow } from './testing/sample-contacts';

describe('a contact in words', () => {
  it.each([
    [{ outcome: 'answered', waitedSeconds: 11_520 }, 'Answered after 3.2 h'],
    [{ outcome: 'answered', waitedSeconds: 0 }, 'Answered at once'],
    [{ outcome: 'answered', answeredUntimed: true, waitedSeconds: null }, 'Answered, time unknown'],
    [{ outcome: 'gave-up', waitedSeconds: 240 }, 'Gave up after 4 min'],
    [{ outcome: 'closed-unanswered', waitedSeconds: 86_400 }, 'Closed unanswered after 24 h'],
    [{ outcome: 'waiting', waitedSeconds: 259_200 }, 'Waiting for 3 days so far'],
  ] as const)('%j reads "%s"', (changes, words) => {
    expect(outcomeInWords(sampleRow(changes))).toBe(words);
  });

  it('says that a public contact went on in private', () => {
    expect(visibilityInWords(sampleRow({ visibility: 'public', handedToPrivateAt: '2026-10-05T09:00:00.000Z' }))).toBe('public, then private');
  });

  it('tells when the next contact came, also when it came before this one ended', () => {
    const next = { customerId: '-7', contactKey: '2', channel: 'phone', startedAt: '2026-10-05T16:06:00.000Z' } as const;
    expect(nextInWords({ ...next, afterSeconds: 14_760 })).toBe('Phone, 4.1 h later');
    expect(nextInWords({ ...next, afterSeconds: -60 })).toBe('Phone, before this one ended');
    expect(nextInWords(null)).toBe('none');
  });

  it('names the kind of a handle only where it cannot be seen', () => {
    expect(handleInWords({ kind: 'phone', masked: '+447 ••• ••• 213' })).toBe('+447 ••• ••• 213');
    expect(handleInWords({ kind: 'twitter', masked: 'ad•••ce' })).toBe('ad•••ce (Twitter)');
    expect(handleInWords({ kind: 'anonymous', masked: null })).toBe('anonymous');
  });

  it('leaves out schemes in which the customer has no segment', () => {
    expect(segmentsInWords(sampleRow().segments)).toBe('Gold');
  });

  it('says for or against which channel an episode counts, and for none where it does not count', () => {
    expect(resultInWords(sampleRow())).toMatch(/^Solved the first time, which counts for e-mail\. Answered/);
    expect(resultInWords(sampleRow({ resolution: { verdict: 'provisional', reason: 'The data ends.' } }))).toBe('Too young to judge. The data ends.');
  });
});
