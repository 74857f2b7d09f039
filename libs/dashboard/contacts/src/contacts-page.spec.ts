import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { ContactsPage } from './contacts-page';
import { sampleList, sampleRow } from './testing/sample-contacts';

async function open(path: string) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'contacts', component: ContactsPage }]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: WorkspaceReader, useValue: { answer: { value: signal(null) } } },
    ],
  });
  const harness = await RouterTestingHarness.create(path);
  const http = TestBed.inject(HttpTestingController);
  const asked = () => http.expectOne((request) => request.url === '/api/v1/contacts');
  const settle = async (): Promise<HTMLElement> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    return harness.routeNativeElement as HTMLElement;
  };
  const press = async (element: HTMLElement, name: string) => {
    [...element.querySelectorAll('button')].find((button) => button.textContent.trim() === name)?.click();
    return settle();
  };
  return { asked, settle, press, go: (url: string) => TestBed.inject(Router).navigateByUrl(url) };
}

const keysIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLAnchorElement>('tbody th a')].map((link) => link.pathname);

describe('ContactsPage', () => {
  it('asks for the list, the order and the filters that stand in the address', async () => {
    const { asked } = await open('/contacts?topic=3&only=forced&sort=-wait&split=month');
    const { params } = asked().request;
    expect(Object.fromEntries(params.keys().map((name) => [name, params.get(name)]))).toEqual({ topic: '3', only: 'forced', sort: '-wait' });
  });

  it('marks the chosen list among all, each with its number', async () => {
    const { asked, settle } = await open('/contacts?only=forced');
    asked().flush(sampleList('forced', 17));
    const element = await settle();
    expect(element.querySelector('[aria-current]')?.textContent.replace(/\s+/g, ' ').trim()).toBe('Forced 17');
    expect(element.querySelectorAll('.chip')).toHaveLength(14);
    expect(element.querySelector('.chip')?.getAttribute('href')).toBe('/contacts');
  });

  it('leads from each row to its issue and keeps the address on the way', async () => {
    const { asked, settle } = await open('/contacts?window=14');
    asked().flush(sampleList('all', 1));
    const link = (await settle()).querySelector<HTMLAnchorElement>('tbody th a');
    expect(link?.getAttribute('href')).toBe('/contacts/-7/1?window=14');
  });

  it('turns the order round when the column is pressed again, and says how it is sorted', async () => {
    const { asked, settle } = await open('/contacts');
    asked().flush(sampleList('all', 1));
    const element = await settle();
    const [started, wait] = element.querySelectorAll('.sorter');
    expect([started?.getAttribute('href'), wait?.getAttribute('href')]).toEqual(['/contacts?sort=started', '/contacts?sort=-wait']);
    expect([...element.querySelectorAll('th[aria-sort]')].map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
  });

  it('appends the page behind the cursor until there is none', async () => {
    const { asked, settle, press } = await open('/contacts?only=forced');
    asked().flush(sampleList('forced', 2, { nextCursor: 'abc' }));
    const element = await settle();
    expect(element.querySelector('[role=status]')?.textContent).toBe('1 of 2 shown');
    await press(element, 'Load more');
    const second = asked();
    expect([second.request.params.get('cursor'), second.request.params.get('only')]).toEqual(['abc', 'forced']);
    second.flush(sampleList('forced', 2, { rows: [sampleRow({ contactKey: '2' })] }));
    await settle();
    expect(keysIn(element)).toEqual(['/contacts/-7/1', '/contacts/-7/2']);
    expect(element.querySelector('.more')).toBeNull();
  });

  it('forgets further pages when another list is asked for, also one that comes late', async () => {
    const { asked, settle, press, go } = await open('/contacts?only=forced');
    asked().flush(sampleList('forced', 2, { nextCursor: 'abc' }));
    const element = await settle();
    await press(element, 'Load more');
    const late = asked();
    await go('/contacts?only=repeated');
    await settle();
    asked().flush(sampleList('repeated', 1, { rows: [sampleRow({ contactKey: '9' })] }));
    await settle();
    late.flush(sampleList('forced', 2, { rows: [sampleRow({ contactKey: '2' })] }));
    await settle();
    expect(keysIn(element)).toEqual(['/contacts/-7/9']);
  });

  it('keeps what is shown when a further page fails, and tries again', async () => {
    const { asked, settle, press } = await open('/contacts');
    asked().flush(sampleList('all', 120, { nextCursor: 'abc' }));
    const element = await settle();
    await press(element, 'Load more');
    asked().flush({ title: 'Gone wrong', code: 'x', detail: 'The server is busy.' }, { status: 500, statusText: 'Error' });
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Gone wrong');
    expect(keysIn(element)).toHaveLength(1);
    await press(element, 'Try again');
    asked().flush(sampleList('all', 120, { rows: [sampleRow({ contactKey: '2' })] }));
    await settle();
    expect(keysIn(element)).toHaveLength(2);
  });

  it('says that no contact is of this kind where the filters leave others', async () => {
    const { asked, settle } = await open('/contacts?only=waiting');
    asked().flush(sampleList('waiting', 0, { rows: [] }));
    expect((await settle()).querySelector('.nothing')?.textContent).toContain('120 contacts match the filters, and none of them belongs here.');
  });
});
