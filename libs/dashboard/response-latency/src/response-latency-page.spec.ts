import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Group, ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { DefinitionReader } from '@channelwise/dashboard/chart-frame';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { ResponseLatencyPage } from './response-latency-page';

const PHONE: Group = { key: 'phone', label: 'Phone', family: 'traditional' };
const URL = '/api/v1/response-latency';

function row(changes: Partial<ResponseLatencyRow> = {}): ResponseLatencyRow {
  const median = { n: 400, seconds: 190, reached: true, interval: [180, 200] as const, judgeable: true };
  return {
    group: PHONE,
    part: null,
    contacts: 400,
    answered: 380,
    gaveUp: 20,
    closedUnanswered: 0,
    waiting: 0,
    withoutTime: 0,
    median,
    p90: { ...median, seconds: null, reached: false, interval: null },
    conventionalMedian: median,
    answeredAtAll: { n: 400, value: 0.95, interval: [0.92, 0.97], judgeable: true },
    answeredWithin: [],
    curve: { seconds: [60, 200], share: [0.4, 0.95], lower: [0.36, 0.92], upper: [0.44, 0.97] },
    target: null,
    speedOfAnswer: null,
    daysToClose: null,
    timeToAnswer: null,
    ...changes,
  };
}

function answer(contacts: number, rows: ResponseLatencyRow[]): ResponseLatencyAnswer {
  const period = { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' };
  return {
    question: 'response-latency',
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
    rows,
    ratios: [],
    change: [],
    summary: 'Half of all calls wait longer than 3.2 min.',
  };
}

async function open(path = '/how-fast') {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'how-fast', component: ResponseLatencyPage }]),
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

describe('the page "How long until somebody answers?"', () => {
  it('answers in one sentence first, then asks by month, segment and topic', async () => {
    const { asked, settle, http } = await open('/how-fast?topic=4&rage=in');
    const main = asked(null);
    expect(main.request.params.get('topic')).toBe('4');
    http.expectNone((request) => request.params.has('split'));
    main.flush(answer(400, [row()]));
    const page = await settle();
    expect(plain(page.querySelector('.lead'))).toBe('Half of all calls wait longer than 3.2 min.');
    const month = asked('month');
    expect([month.request.params.get('from'), month.request.params.get('to'), month.request.params.get('rage')]).toEqual(['2025-10-01', '2026-11-01', 'in']);
    for (const split of ['segment', 'topic']) expect(asked(split).request.params.get('topic')).toBe('4');
  });

  it('shows the honest median beside the conventional one, and "not reached" in words', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row()]));
    const page = await settle();
    const table = page.querySelector('section[aria-labelledby="latency-at-a-glance"]');
    expect(plain(table)).toContain('Median of the answered only');
    expect(plain(table)).toContain('not reached');
  });

  it('shows days to close only where records have no clock time', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row({ daysToClose: { closed: 40, open: 2, medianDays: 3, meanDays: 4.4, p90Days: 11 } })]));
    expect((await settle()).querySelector('#days-to-close')).not.toBeNull();
  });

  it('a period without contacts says so and asks nothing more', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(0, []));
    const page = await settle();
    expect(plain(page)).toContain('No data in this period');
    expect(page.querySelector('.lead')).toBeNull();
    http.verify();
  });

  it('a problem of one split leaves the other figures standing', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row()]));
    await settle();
    asked('topic').flush({ type: 'about:blank', title: 'Topics cannot be counted', status: 500, detail: 'The database is busy.', code: 'busy' }, { status: 500, statusText: 'Server Error' });
    const page = await settle();
    expect(plain(page.querySelector('cw-latency-by-part [role="alert"]'))).toContain('Topics cannot be counted');
    expect(page.querySelector('.lead')).not.toBeNull();
  });

  it('what analysts and help desks say is asked for once, and only when it is opened', async () => {
    const { asked, settle, http } = await open();
    asked(null).flush(answer(400, [row()]));
    const page = await settle();
    http.expectNone((request) => request.url === `${URL}/analysis`);
    const [helpDesk, analysts] = page.querySelectorAll<HTMLDetailsElement>('cw-latency-analysis details');
    for (const section of [helpDesk, analysts]) {
      if (section) section.open = true;
      section?.dispatchEvent(new Event('toggle'));
      await settle();
    }
    http
      .expectOne((request) => request.url === `${URL}/analysis`)
      .flush({
        question: 'latency-analysis',
        head: answer(400, []).head,
        rows: [],
        helpDeskDefinitions: [{ figure: 'zendesk-first-reply-time', tool: 'Zendesk', name: 'First reply time', ours: 'Median of all', whyDiffers: 'It drops the unanswered.' }],
        helpDesk: [{ figure: 'zendesk-first-reply-time', group: PHONE, theirs: { duration: row().median, rate: null }, ours: { duration: row().p90, share: null }, leftOut: 20, targetSeconds: null }],
        summary: 'Phone: median 3.2 min.',
        helpDeskSummary: 'Phone: a help desk prints 3.2 min.',
      });
    const shown = (await settle()).querySelector('cw-latency-analysis');
    expect(plain(shown)).toContain('It drops the unanswered.');
    expect(plain(shown)).toContain('not reached');
  });

  it('a change that is real is told above its table', async () => {
    const { asked, settle } = await open();
    const change = { measure: 'answered-at-all', against: 'last-year', period: { from: '2025-10-01', to: '2025-11-01' }, group: PHONE, now: 0.95, then: 0.9, tooFew: [], difference: { value: 0.05, interval: [0.01, 0.09] }, ratio: null, isReal: true } as const;
    asked(null).flush({ ...answer(400, [row()]), change: [change] });
    expect(plain((await settle()).querySelector('section[aria-labelledby="latency-change"]'))).toContain('Really different: Phone, answered at all: +5 points (1-9 points) against last year.');
  });
});
