import { definitionInWords } from './definition-words';

describe('the definition pill', () => {
  it('names window and scope also at their defaults', () => {
    expect(definitionInWords({})).toBe('FTR 7 days, any channel');
  });

  it('names the clock and whom a resolution is credited to only where they differ', () => {
    expect(definitionInWords({ clock: 'elapsed', creditedTo: 'first' })).toBe('FTR 7 days, any channel');
    expect(definitionInWords({ clock: 'business', creditedTo: 'resolving' })).toBe('FTR 7 days, any channel, credited to the last answer, waits in opening hours');
  });

  it('names anchor and rage only where they differ', () => {
    expect(definitionInWords({ window: 1, scope: 'same-channel', anchor: 'start', rage: 'in' })).toBe('FTR 1 day, same channel, from its start, rage counted');
  });
});
