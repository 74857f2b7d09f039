import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ImportStatus } from '@channelwise/contracts';
import { ImportPage } from './import-page';

const STATUS: ImportStatus = {
  id: '7',
  fileName: 'calls.csv',
  format: 'csv',
  sourceName: 'desk',
  state: 'done',
  bytesRead: 1000,
  bytesTotal: 1000,
  counts: { received: 10, accepted: 6, corrected: 1, duplicates: 2, leftOut: 1, rejected: 1 },
  recordsPerSecond: null,
  secondsLeft: null,
  startedAt: '2026-11-01T10:00:00Z',
  finishedAt: '2026-11-01T10:00:02Z',
  problem: null,
  reasons: [{ kind: 'rejected', code: 'invalid-date', message: '"2026-02-30" is no date', count: 1, lines: [7] }],
  demoRemoved: false,
};

async function open(status: Partial<ImportStatus>) {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: 'data/imports/:id', component: ImportPage }, { path: '**', children: [] }], withComponentInputBinding()), provideHttpClient(), provideHttpClientTesting()],
  });
  const http = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create('/data/imports/7');
  const answer = async (change: Partial<ImportStatus>) => {
    http.expectOne('/api/v1/imports/7').flush({ ...STATUS, ...change });
    for (const request of http.match('/api/v1/workspace')) request.flush(null);
    // The answer passes through some promises before the page is drawn.
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  await answer(status);
  const element = harness.routeNativeElement as HTMLElement;
  return { http, harness, element, answer, text: () => element.textContent.replaceAll(/\s+/g, ' ') };
}

describe('the page of an import', () => {
  it('reconciles: received = accepted + duplicates + left out + rejected, and says it in words', async () => {
    const { element, text } = await open({});
    expect(element.querySelector('h1')?.textContent).toBe('6 of 10 records were taken in');
    expect(element.querySelector('cw-reconciliation dl')?.getAttribute('aria-label')).toBe('10 received = 6 accepted + 2 duplicates + 1 left out + 1 rejected');
    expect(text()).toContain('1 of the accepted corrected a record');
    expect(element.querySelector('a[download]')?.getAttribute('href')).toBe('/api/v1/imports/7/rejections.csv');
    expect(text()).toContain('No such date or time');
    expect(text()).toContain('Line 7');
  });

  it('says that the demo is gone', async () => {
    expect((await open({ demoRemoved: true })).text()).toContain('The generated demo was removed');
  });

  it('shows how far it is, and cancels', async () => {
    const { http, element, text, harness } = await open({ state: 'reading', finishedAt: null, bytesRead: 400, recordsPerSecond: 20_000, secondsLeft: 40 });
    expect(element.querySelector('progress')?.getAttribute('value')).toBe('0.4');
    expect(text()).toContain('400 bytes of 1.0 kB read');
    expect(text()).toContain('20,000 a second');
    expect(text()).toContain('about 40 s left');
    element.querySelector<HTMLButtonElement>('.acts button')?.click();
    http.expectOne('/api/v1/imports/7/cancel').flush({ ...STATUS, state: 'cancelled', reasons: [] });
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    expect(element.querySelector('h1')?.textContent).toBe('The import was cancelled');
  });

  it('says why it failed, where, and what to do', async () => {
    const { text } = await open({ state: 'failed', problem: { code: 'missing-columns', message: 'The file has no column "id".', remedy: 'Choose the right file.', line: 1 } });
    expect(text()).toContain('The file has no column "id". It is line 1 of the file.');
    expect(text()).toContain('Choose the right file.');
    expect(text()).toContain('Nothing of the file is in the data');
  });

  it('tells an import whose file nobody sends from one that is being sent', async () => {
    expect((await open({ state: 'waiting', finishedAt: null })).text()).toContain('The file was not sent');
  });

  it('says that there is no such import', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'data/imports/:id', component: ImportPage }], withComponentInputBinding()), provideHttpClient(), provideHttpClientTesting()] });
    const harness = await RouterTestingHarness.create('/data/imports/9');
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/v1/imports/9').flush({ type: 'x', title: 'There is no such import', status: 404, detail: 'No import has the id 9.', code: 'import-not-found' }, { status: 404, statusText: 'Not Found' });
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    expect(harness.routeNativeElement?.querySelector('[role=alert] h2')?.textContent).toBe('There is no such import');
  });
});
