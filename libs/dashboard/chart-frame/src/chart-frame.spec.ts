import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AnswerHead, DefinitionAnswer } from '@channelwise/contracts';
import { ChartFrame } from './chart-frame';
import { DefinitionReader } from './definition-reader';

const HEAD: AnswerHead = {
  period: { from: '2026-10-01', to: '2026-11-01', zone: 'Europe/London' },
  asOf: '2026-10-31T23:58:00+00:00',
  filters: {} as AnswerHead['filters'],
  filtersInWords: 'October 2026, all customers',
  definitions: ['first-response-latency', 'median'],
  leftOut: [{ reason: 'rage', count: 1212 }],
  contacts: 12_481,
  countedFrom: 'tallies',
  generated: true,
  commonPeriod: null,
};

function definition(id: string): DefinitionAnswer {
  return { id, version: 1, title: `Title of ${id}`, question: '', plain: '', counts: '', leftOut: '', method: '', whyDiffers: '' };
}

async function frame(inputs: Record<string, unknown> = {}, read = async () => [definition('median'), definition('lift'), definition('first-response-latency')]) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: DefinitionReader, useValue: { read } }] });
  const fixture = TestBed.createComponent(ChartFrame);
  const table = { caption: 'Answered within', columns: [{ key: 'channel', label: 'Channel', numeric: false }], rows: [['Phone']] };
  for (const [name, value] of Object.entries({ heading: 'How long?', summary: 'The phone answers first.', options: null, table, head: HEAD, ...inputs })) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  // jsdom draws no modal dialogs; opening one is all that matters here.
  for (const dialog of element.querySelectorAll('dialog')) dialog.showModal = () => dialog.setAttribute('open', '');
  const press = async (name: string) => {
    [...element.querySelectorAll('button')].find((button) => button.textContent.startsWith(name))?.click();
    await fixture.whenStable();
  };
  return { element, press };
}

describe('ChartFrame', () => {
  it('names the chart for screen readers with its summary in words', async () => {
    const { element } = await frame({ options: { series: [] }, caption: 'Share answered within …' });
    expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('The phone answers first.');
    expect(element.querySelector('.summary')?.textContent).toBe('Share answered within …');
  });

  it('keeps the place of the chart while the answer is under way', async () => {
    const { element } = await frame({ loading: true, height: '280px' });
    expect(element.querySelector<HTMLElement>('.skeleton')?.style.height).toBe('280px');
  });

  it('says that there is nothing to draw instead of drawing an empty chart', async () => {
    const { element } = await frame();
    expect(element.querySelector('.stage')?.textContent).toContain('No data to draw');
    expect(element.querySelector('[role=img]')).toBeNull();
  });

  it('shows the table in place of the chart and says that it does', async () => {
    const { element, press } = await frame({ options: { series: [] } });
    await press('Table');
    expect(element.querySelector('cw-data-table')?.textContent).toContain('Phone');
    expect(element.querySelector('[role=img]')).toBeNull();
    expect(element.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('explains the figure by the definitions that the answer names, in its order, and by what this answer left out', async () => {
    const { element, press } = await frame();
    await press('How is this computed?');
    const titles = [...element.querySelectorAll('dialog section h3')].map((title) => title.textContent);
    expect(titles).toEqual(['Title of first-response-latency', 'Title of median', 'Behind this answer']);
    expect(element.querySelector('dialog')?.textContent).toContain('1,212 · rage');
  });

  it('explains by its own definitions where it has some', async () => {
    const { element, press } = await frame({ definitions: ['lift'] });
    await press('How is this computed?');
    expect(element.querySelector('dialog h3')?.textContent).toBe('Title of lift');
  });

  it('leads to the contacts behind it, over its own period and the subset that it is about', async () => {
    const { element } = await frame({ only: 'first-contacts' });
    const link = element.querySelector<HTMLAnchorElement>('a.count');
    expect(link?.textContent).toContain('12,481 contacts');
    expect(link?.getAttribute('href')).toBe('/contacts?from=2026-10-01&to=2026-11-01&only=first-contacts');
  });

  it('still shows what is behind the answer when the definitions cannot be read', async () => {
    const { element, press } = await frame({}, () => Promise.reject(new Error('The server does not answer')));
    await press('How is this computed?');
    expect(element.querySelector('dialog [role=alert]')?.textContent).toContain('The server does not answer');
    expect(element.querySelector('dialog')?.textContent).toContain('12,481 contacts');
  });
});
