import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Group, FirstTimeResolutionAnswer, FirstTimeResolutionRow } from '@channelwise/contracts';
import { DefinitionReader } from '@channelwise/dashboard/chart-frame';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { FirstTimeResolutionPage } from './first-time-resolution-page';

const PHONE: Group = { key: 'phone', label: 'Phone', family: 'traditional' };
const TWITTER: Group = { key: 'twitter', label: 'Twitter', family: 'social' };
const URL = '/api/v1/first-time-resolution';

function row(changes: Partial<FirstTimeResolutionRow> = {}): FirstTimeResolutionRow {
  return {
    group: PHONE,
    part: null,
    rate: { hits: 296, total: 400, value: 0.74, interval: [0.69, 0.78], judgeable: true },
    adjusted: null,
    adjustedRefusal: null,
    provisional: 0,
    ...changes,
  };
}

function answer(contacts: number, rows: FirstTimeResolutionRow[], changes: Partial<FirstTimeResolutionAnswer> = {}): FirstTimeResolutionAnswer {
  const period = { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' };
  return {
    question: 'first-time-resolution',
    head: {
      period,
      asOf: '2026-10-31T23:58:00Z',
      filters: { ...period, channels: ['phone'], scheme: null, segment: null, topic: null, rage: 'out', window: 7, scope: 'any-channel', anchor: 'end', clock: 'elapsed', creditedTo: 'first', by: 'channel', split: 'none' },
      filtersInWords: 'October 2026, all customers',
      definitions: [],
      leftOut: [{ reason: 'rage', count: 1212 }, { reason: 'automatic', count: 0 }],
      contacts,
      countedFrom: 'tallies',
      generated: false,
      commonPeriod: null,
    },
    rows,
    differences: [],
    sensitivity: [],
    change: [],
    summary: 'The phone solves 74 % of issues the first time.',
    ...changes,
  };
}

async function open(path = '/solved-first-time') {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'solved-first-time', component: FirstTimeResolutionPage }]),
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

describe('the page "Is it solved the first time?"', () => {
  it('answers in one sentence first, then asks by month, segment and topic under the same definition', async () => {
    const { asked, settle } = await open('/solved-first-time?window=14&scope=same-channel');
    asked(null).flush(answer(400, [row()]));
    const page = await settle();
    expect(plain(page.querySelector('.lead'))).toBe('The phone solves 74 % of issues the first time.');
    for (const split of ['month', 'segment', 'topic']) {
      const { params } = asked(split).request;
      expect([params.get('window'), params.get('scope')]).toEqual(['14', 'same-channel']);
    }
  });

  it('a pair without a fair comparison is named with its reason', async () => {
    const { asked, settle } = await open();
    const refusal = 'only 41 % of the contacts are in common strata';
    const pair = {
      group: TWITTER,
      against: PHONE,
      raw: { value: -0.17, interval: [-0.21, -0.13] as const },
      adjusted: { value: null, interval: null, overlap: 0.41, refusal },
      rawIsDifference: true,
      adjustedIsDifference: false,
    };
    asked(null).flush(answer(400, [row(), row({ group: TWITTER })], { differences: [pair] }));
    const differences = (await settle()).querySelector('section[aria-labelledby="resolution-differences"]');
    expect(plain(differences)).toContain('-17 points (-21 to -13 points)');
    expect(plain(differences)).toContain('no fair comparison possible');
    expect(plain(differences)).toContain(refusal);
  });

  it('one channel alone has no difference, and that is said', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row()]));
    expect(plain(await settle())).toContain('There are not two channels to compare.');
  });

  it('what is not counted is told with its number, and nothing about what was not left out', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row()]));
    const page = await settle();
    expect(plain(page)).toContain('Not counted: 1,212 rage.');
    expect(plain(page)).not.toContain('automatic');
  });

  it('without cells there is no sensitivity figure', async () => {
    const { asked, settle } = await open();
    asked(null).flush(answer(400, [row()]));
    expect(plain(await settle())).not.toContain('How far does the definition move the answer?');
  });
});
