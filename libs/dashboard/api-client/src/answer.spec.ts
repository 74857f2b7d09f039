import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { readAnswer } from './answer';
import { askOverview } from './ask-question';

function setUp() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  return { http: TestBed.inject(HttpTestingController), settle: () => TestBed.inject(ApplicationRef).whenStable() };
}

describe('an answer', () => {
  it('is asked with the filters as they stand in the address', () => {
    const { http } = setUp();
    TestBed.runInInjectionContext(() => askOverview(() => ({ window: '14', channels: 'phone,twitter' })));
    TestBed.tick();
    http.expectOne('/api/v1/overview?window=14&channels=phone,twitter');
  });

  it('keeps the last figures while a changed question is under way', async () => {
    const { http, settle } = setUp();
    const query = signal<Record<string, string>>({ topic: '1' });
    const answer = TestBed.runInInjectionContext(() => readAnswer<{ n: number }>('/api/v1/x', query));
    TestBed.tick();
    expect(answer.value()).toBeNull();
    http.expectOne('/api/v1/x?topic=1').flush({ n: 1 });
    await settle();
    expect(answer.value()).toEqual({ n: 1 });
    query.set({ topic: '2' });
    TestBed.tick();
    expect(answer.loading()).toBe(true);
    expect(answer.value()).toEqual({ n: 1 });
    http.expectOne('/api/v1/x?topic=2').flush({ n: 2 });
    await settle();
    expect(answer.value()).toEqual({ n: 2 });
  });

  it('gives the problem of a refused question and asks again on retry', async () => {
    const { http, settle } = setUp();
    const answer = TestBed.runInInjectionContext(() => readAnswer<{ n: number }>('/api/v1/x'));
    TestBed.tick();
    http.expectOne('/api/v1/x').flush({ title: 'No', code: 'no', detail: 'No.' }, { status: 400, statusText: 'Bad Request' });
    await settle();
    expect(answer.problem()).toMatchObject({ code: 'no' });
    answer.retry();
    TestBed.tick();
    http.expectOne('/api/v1/x').flush({ n: 3 });
    await settle();
    expect(answer.problem()).toBeNull();
    expect(answer.value()).toEqual({ n: 3 });
  });

  it('asks nothing while there is no query', () => {
    const { http } = setUp();
    TestBed.runInInjectionContext(() => readAnswer('/api/v1/x', () => null));
    TestBed.tick();
    http.expectNone('/api/v1/x');
  });
});
