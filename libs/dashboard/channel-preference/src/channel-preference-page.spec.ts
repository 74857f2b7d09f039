import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ChannelPreferenceAnswer, Group, PreferenceShare } from '@channelwise/contracts';
import { DefinitionReader } from '@channelwise/dashboard/chart-frame';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { ChannelPreferencePage } from './channel-preference-page';

const PHONE: Group = { key: 'phone', label: 'Phone', family: 'traditional' };
const URL = '/api/v1/channel-preference';

const SHARE: PreferenceShare = { group: PHONE, share: { hits: 208, total: 400, value: 0.52, interval: [0.47, 0.57], judgeable: true }, lift: null };
const NOBODY: PreferenceShare = { group: PHONE, share: { hits: 0, total: 0, value: null, interval: null, judgeable: false }, lift: null };

function answer(contacts: number, changes: Partial<ChannelPreferenceAnswer> = {}): ChannelPreferenceAnswer {
  const period = { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' };
  return {
    question: 'channel-preference',
    head: {
      period,
      asOf: '2026-10-31T23:58:00Z',
      filters: { ...period, channels: ['phone'], scheme: null, segment: null, topic: null, rage: 'out', window: 7, scope: 'any-channel', anchor: 'end', clock: 'elapsed', creditedTo: 'first', by: 'channel', split: 'none' },
      filtersInWords: 'October 2026, all customers',
      definitions: [],
      leftOut: [],
      contacts,
      countedFrom: 'tallies',
      generated: false,
      commonPeriod: null,
    },
    overall: contacts > 0 ? { part: null, firstChoices: 400, shares: [SHARE] } : { part: null, firstChoices: 0, shares: [NOBODY] },
    rows: [],
    arrivals: [],
    flows: [],
    change: [],
    summary: 'Half of all issues begin on the phone.',
    ...changes,
  };
}

async function open(path = '/which-channel') {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'which-channel', component: ChannelPreferencePage }]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: WorkspaceReader, useValue: { answer: { value: signal(null) } } },
      { provide: DefinitionReader, useValue: { read: async () => [] } },
    ],
  });
  const harness = await RouterTestingHarness.create(path);
  const http = TestBed.inject(HttpTestingController);
  const asked = (split: string | null): TestRequest => http.expectOne((request) => request.url === URL && request.params.get('split') === split);
  const settle = async (): Promise<HTMLElement> => {
    // Answers reach the page through a promise or two of the resource; whenStable alone does not wait for charts to load.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    return harness.routeNativeElement as HTMLElement;
  };
  return { asked, settle, http };
}

/** The page's text as written, before it was set with dashes and fixed spaces. */
function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '').replaceAll(/[–−]/g, '-');
}

beforeAll(() => {
  // jsdom lays nothing out, and ECharts warns about a chart without a size.
  for (const side of ['clientWidth', 'clientHeight']) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 400 });
});

describe('the page "Which channel do they choose?"', () => {
  it('answers in one sentence first, then asks by segment, month and topic', async () => {
    const { asked, settle } = await open('/which-channel?scheme=2');
    asked(null).flush(answer(400));
    const page = await settle();
    expect(plain(page.querySelector('.lead'))).toBe('Half of all issues begin on the phone.');
    for (const split of ['segment', 'month', 'topic']) expect(asked(split).request.params.get('scheme')).toBe('2');
  });

  it('tells shares and clearest leanings by segment from one answer', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400));
    await settle();
    const part = { key: '1', label: '18-24' };
    const lift = { value: 2.1, interval: [1.8, 2.5] as const };
    asked('segment').flush(answer(400, { rows: [{ part, firstChoices: 120, shares: [{ ...SHARE, lift }] }] }));
    const frames = (await settle()).querySelector('cw-first-choice-by-part');
    expect(plain(frames)).toContain('Everybody: Phone 52 % (47-57).');
    expect(plain(frames)).toContain('18-24 on Phone 2.1x (1.8-2.5x)');
  });

  it('flows are told in words: there, elsewhere, or by nobody', async () => {
    const { asked, settle } = await open();
    const flows = [
      { from: 'phone', to: 'phone', episodes: 60 },
      { from: 'phone', to: 'email', episodes: 30 },
      { from: 'phone', to: null, episodes: 10 },
    ] as const;
    asked(null).flush(answer(400, { flows: [...flows] }));
    expect(plain(await settle())).toContain('Of 100 issues that begin on Phone, 60 % are last answered there, 30 % elsewhere and 10 % by nobody.');
  });

  it('a split that has no first choices is "no data", not "counting" for ever', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400));
    await settle();
    asked('topic').flush(answer(0));
    const [, topics] = (await settle()).querySelectorAll('cw-first-choice-by-part');
    expect(plain(topics)).toContain('No data');
    expect(plain(topics)).not.toContain('Counting');
  });

  it('a period without contacts says so and asks nothing more', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(0));
    expect(plain(await settle())).toContain('No data in this period');
    http.verify();
  });

  it('finds one customer by a handle that stays out of the address, and tells their preference', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(400));
    const page = await settle();
    http.expectNone((request) => request.url.startsWith('/api/v1/customers'));
    const box = page.querySelector<HTMLInputElement>('#customer-handle');
    if (box) box.value = ' jane@example.org ';
    page.querySelector('cw-one-customer form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const search = http.expectOne((request) => request.url === '/api/v1/customers');
    expect(search.request.params.get('query')).toBe('jane@example.org');
    search.flush({ question: 'customers', matches: [{ customerId: '-7', matchedBy: 'email', handles: 2, contacts: 5 }] });
    await settle();
    http
      .expectOne((request) => request.url === '/api/v1/customers/-7/preference')
      .flush({ question: 'personal-preference', customerId: '-7', asOf: null, generated: false, segment: null, firstChoices: 5, weightedFirstChoices: 4, priorStrength: 2, ownWeight: 0.7, preferred: PHONE, shares: [{ group: PHONE, firstChoices: 5, probability: 0.9, segmentShare: 0.5 }], definitions: [], summary: 'Most likely Phone, in 90 % of cases.' });
    expect(plain((await settle()).querySelector('cw-one-customer'))).toContain('Most likely Phone, in 90 % of cases.');
    expect(location.href).not.toContain('jane');
  });

  it('a handle that nobody has is said, and no preference is asked for', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(400));
    const page = await settle();
    const box = page.querySelector<HTMLInputElement>('#customer-handle');
    if (box) box.value = 'nobody';
    page.querySelector('cw-one-customer form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    http.expectOne((request) => request.url === '/api/v1/customers').flush({ question: 'customers', matches: [] });
    expect(plain((await settle()).querySelector('cw-one-customer'))).toContain('Nobody has this handle.');
    http.expectNone((request) => request.url.endsWith('/preference'));
  });

  it('where customers were forced is told from an answer of its own', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(400));
    await settle();
    http
      .expectOne((request) => request.url === `${URL}/flows`)
      .flush({ question: 'forced-flows', head: answer(400).head, flows: [{ from: 'phone', to: 'email', episodes: 50, forced: { hits: 20, total: 50, value: 0.4, interval: [0.28, 0.54], judgeable: true } }], summary: 'Forced.' });
    expect(plain((await settle()).querySelector('cw-forced-flows'))).toContain('40 % (28-54)');
  });
});
