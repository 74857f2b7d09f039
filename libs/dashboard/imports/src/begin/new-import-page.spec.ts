import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PreviewAnswer } from '@channelwise/contracts';
import { blankDraft, withColumns } from '../mapping/mapping-draft';
import { NewImportPage } from './new-import-page';

const MAPPING = withColumns(blankDraft('calls.csv', 'Europe/London'), { externalId: { column: 'id' }, occurredAt: { column: 'at' }, channel: { column: 'via', values: { tel: 'phone' }, otherwise: null } });

const PREVIEW: PreviewAnswer = {
  format: 'csv',
  confidence: 0.9,
  reason: '3 columns divided by ",".',
  columns: ['id', 'via', 'at'],
  mapping: MAPPING,
  options: {},
  rows: [
    { line: 2, cells: ['1', 'tel', '2026-10-01'], interpreted: { channel: 'Phone', kind: 'case', customer: '', when: '1 Oct 2026', topic: null, outcome: 'not answered yet' }, leftOut: null, problems: [] },
    { line: 3, cells: ['2', 'fax', '2026-10-01'], interpreted: null, leftOut: null, problems: [{ column: 'via', code: 'unlisted-value', message: '"fax" is not listed' }] },
  ],
  problems: [],
};

const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open(preview: Partial<PreviewAnswer> = {}, fileName = 'calls-2026-10.csv') {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'data/imports/new', component: NewImportPage }, { path: '**', children: [] }]), provideHttpClient(), provideHttpClientTesting()] });
  const http = TestBed.inject(HttpTestingController);
  const harness = await RouterTestingHarness.create('/data/imports/new');
  for (const request of http.match('/api/v1/workspace')) request.flush({ zone: 'Europe/London', generated: true, sources: [] });
  const element = harness.routeNativeElement as HTMLElement;
  const settle = async (milliseconds = 0) => {
    await pause(milliseconds);
    harness.detectChanges();
  };
  const picker = element.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['id,via,at\n1,tel,2026-10-01\n'], fileName);
  if (picker) Object.defineProperty(picker, 'files', { value: { item: () => file }, configurable: true });
  picker?.dispatchEvent(new Event('change'));
  await settle(50);
  await settle(20);
  const asked = http.expectOne('/api/v1/imports/preview');
  asked.flush({ ...PREVIEW, ...preview });
  await settle();
  for (const request of http.match('/api/v1/mappings')) request.flush([]);
  await settle();
  return { http, element, settle, asked, text: () => element.textContent.replaceAll(/\s+/g, ' '), button: () => [...element.querySelectorAll<HTMLButtonElement>('button')].find((entry) => entry.textContent.includes('Import the file')) };
}

describe('the page that begins an import', () => {
  it('says what the file is taken for and why, names the source, and marks problems in their cells', async () => {
    const { element, text, asked } = await open();
    expect(asked.request.body).toMatchObject({ fileName: 'calls-2026-10.csv', format: null, mapping: null, whole: true });
    expect(text()).toContain('3 columns divided by ","');
    expect(element.querySelector<HTMLInputElement>('#source')?.value).toBe('calls');
    expect(element.querySelector('td.wrong')?.textContent).toBe('fax');
    expect(text()).toContain('via: "fax" is not listed');
    expect(text()).toContain('Of the first 2 records 1 can be read, 1 would be rejected.');
  });

  it('says clearly that the demo will be removed', async () => {
    expect((await open()).text()).toContain('The generated demo will be removed.');
  });

  it('asks again with a changed mapping, once the typing has paused', async () => {
    const { http, element, settle } = await open();
    const meaning = element.querySelector<HTMLSelectElement>('select[aria-label="fax means"]');
    if (meaning) meaning.value = 'phone';
    meaning?.dispatchEvent(new Event('change'));
    await settle();
    http.expectNone('/api/v1/imports/preview');
    await settle(400);
    expect(http.expectOne('/api/v1/imports/preview').request.body).toMatchObject({ format: 'csv', mapping: { columns: { channel: { values: { tel: 'phone', fax: 'phone' } } } } });
  });

  it('does not begin while something is missing, and says what', async () => {
    const { text, button } = await open({ format: 'mbox', mapping: null, problems: [{ field: 'options.companyAddresses', code: 'missing-option', message: 'must name the addresses' }] }, 'mails.mbox');
    expect(button()?.disabled).toBe(true);
    expect(text()).toContain('Still to be named: the company’s own addresses or domains.');
  });

  it('registers the import as chosen, sends the file, and goes on to its page', async () => {
    const { http, button, settle } = await open();
    button()?.click();
    const registered = http.expectOne('/api/v1/imports');
    expect(registered.request.body).toEqual({
      fileName: 'calls-2026-10.csv',
      sizeBytes: 27,
      format: 'csv',
      sourceName: 'calls',
      mapping: MAPPING,
      options: {},
      corrections: 'reject',
      completeUpTo: null,
      keepDemo: false,
    });
    registered.flush({ id: '12' });
    await settle();
    const sent = http.expectOne('/api/v1/imports/12/content');
    expect(sent.request.method).toBe('PUT');
    expect(sent.request.body).toBeInstanceOf(File);
    await settle(20);
    expect(TestBed.inject(Router).url).toBe('/data/imports/12');
    sent.flush({});
  });

  it('shows why the server refuses it, and stays', async () => {
    const { http, button, settle, element } = await open();
    button()?.click();
    http.expectOne('/api/v1/imports').flush({ type: 'x', title: 'The mapping is not complete', status: 422, detail: 'timeZone …', code: 'invalid-mapping' }, { status: 422, statusText: 'x' });
    await settle(10);
    expect(element.querySelector('cw-problem-note h2')?.textContent).toBe('The mapping is not complete');
    expect(TestBed.inject(Router).url).toBe('/data/imports/new');
  });
});
