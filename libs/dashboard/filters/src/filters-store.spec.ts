import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FiltersStore } from './filters-store';

@Component({ template: '' })
class Page {}

async function storeAt(url: string) {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'overview', component: Page }])] });
  await RouterTestingHarness.create(url);
  return { store: TestBed.inject(FiltersStore), router: TestBed.inject(Router) };
}

describe('FiltersStore', () => {
  it('reads the filters of the address that the page was opened with', async () => {
    const { store } = await storeAt('/overview?window=14&channels=phone,twitter');
    expect(store.chosen()).toEqual({ window: 14, channels: ['phone', 'twitter'] });
    expect(store.count()).toBe(2);
  });

  it('writes a change into the address and leaves other filters and strange parameters alone', async () => {
    const { store, router } = await storeAt('/overview?window=14&utm_source=mail');
    await store.change({ topic: 3 });
    expect(router.parseUrl(router.url).queryParams).toEqual({ window: '14', utm_source: 'mail', topic: '3' });
  });

  it('takes a filter out of the address when it goes back to its default', async () => {
    const { store, router } = await storeAt('/overview?window=14&topic=3');
    await store.change({ window: 7, topic: undefined });
    expect(router.url).toBe('/overview');
  });

  it('counts a period as one filter', async () => {
    const { store } = await storeAt('/overview?from=2026-01-01&to=2026-02-01');
    expect(store.count()).toBe(1);
  });

  it('gives the same query object for the same filters, so that no request is repeated', async () => {
    const { store, router } = await storeAt('/overview?window=14');
    const before = store.query();
    await router.navigateByUrl('/overview?window=14&utm_source=mail');
    expect(store.query()).toBe(before);
  });

  it('resets every filter at once', async () => {
    const { store, router } = await storeAt('/overview?window=14&rage=in&from=2026-01-01&to=2026-02-01');
    await store.reset();
    expect(router.url).toBe('/overview');
  });
});
