import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportStatus, WorkspaceAnswer } from '@channelwise/contracts';
import { ImportsPage } from './imports-page';

const COUNTS = { received: 10, accepted: 9, corrected: 0, duplicates: 0, leftOut: 0, rejected: 1 };
const DONE = { id: '3', fileName: 'calls.csv', format: 'csv', sourceName: 'desk', state: 'done', bytesRead: 1, bytesTotal: 2000, counts: COUNTS, startedAt: '2026-11-01T10:00:00Z', problem: null } as ImportStatus;
const source = (name: string, completeUpTo: string | null) => ({ name, channels: [], interactions: 0, completeUpTo, generated: false });

async function open(imports: Partial<ImportStatus>[] | null, workspace: Partial<WorkspaceAnswer> = {}) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(ImportsPage);
  fixture.detectChanges();
  const list = http.expectOne('/api/v1/imports');
  if (imports === null) list.flush(null, { status: 500, statusText: 'x' });
  else list.flush(imports.map((change) => ({ ...DONE, ...change })));
  http.expectOne('/api/v1/workspace').flush({ zone: 'Europe/London', asOf: null, generated: false, sources: [], ...workspace });
  await new Promise((resolve) => setTimeout(resolve));
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return { element, text: () => element.textContent.replaceAll(/\s+/g, ' ') };
}

describe('the list of imports', () => {
  it('says of each how it stands and what came of it', async () => {
    const { element, text } = await open([{}, { id: '2', state: 'reading', bytesRead: 500, counts: { ...COUNTS, received: 40 } }, { id: '1', counts: { ...COUNTS, accepted: 0, rejected: 0, duplicates: 10 } }]);
    expect(element.querySelectorAll('.imports li')).toHaveLength(3);
    expect(element.querySelector('.imports a')?.getAttribute('href')).toBe('/data/imports/3');
    expect(text()).toContain('9 of 10 records taken in1 rejected');
    expect(text()).toContain('25 % read, 40 records');
    expect(text()).toContain('nothing new: 10 records known already');
  });

  it('leads on where nothing was imported yet', async () => {
    const { element, text } = await open([]);
    expect(text()).toContain('Nothing was imported yet');
    expect(element.querySelector('.empty a[href="/data/imports/new"]')).not.toBeNull();
  });

  it('says when the list cannot be read, and offers to try again', async () => {
    expect((await open(null)).element.querySelector('[role=alert] button')?.textContent).toContain('Try again');
  });

  it('points at the source that decides the as-of, and shows no data as no data', async () => {
    const { element } = await open([{}], { asOf: '2026-10-01T00:00:00+00:00', sources: [source('phone', '2026-10-01T00:00:00.000Z'), source('mail', '2026-10-31T00:00:00Z'), source('list', null)] });
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' '));
    expect(rows[0]).toContain('decides the as-of');
    expect(rows[1]).not.toContain('decides');
    expect(rows[2]).toContain('no data');
  });
});
