import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ContactsClient, askIssue } from './contacts-client';
import { ProblemError } from './problem-of';

function setUp() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  return TestBed.inject(HttpTestingController);
}

describe('ContactsClient', () => {
  it('asks for a further page with the query of the first one', async () => {
    const http = setUp();
    const page = TestBed.inject(ContactsClient).page({ only: 'forced', sort: '-wait' }, 'abc');
    http.expectOne('/api/v1/contacts?only=forced&sort=-wait&cursor=abc').flush({ rows: [] });
    expect(await page).toEqual({ rows: [] });
  });

  it('rejects with the problem of a refused page', async () => {
    const http = setUp();
    const page = TestBed.inject(ContactsClient).page({}, 'abc');
    http.expectOne('/api/v1/contacts?cursor=abc').flush({ title: 'No', code: 'bad-filter', detail: 'No.' }, { status: 400, statusText: 'Bad Request' });
    await expect(page).rejects.toBeInstanceOf(ProblemError);
  });
});

describe('an issue', () => {
  it('is asked for anew when the address names another contact', () => {
    const http = setUp();
    const id = signal({ customerId: '-7', contactKey: '1' });
    TestBed.runInInjectionContext(() => askIssue(id, () => ({ window: '14' })));
    TestBed.tick();
    http.expectOne('/api/v1/issues/-7/1?window=14');
    id.set({ customerId: '-7', contactKey: 'a/b' });
    TestBed.tick();
    http.expectOne('/api/v1/issues/-7/a%2Fb?window=14');
  });
});
