import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { WorkspaceReader } from '@channelwise/dashboard/filters';
import { Shell } from './shell';

@Component({ template: '<h1>Page</h1>' })
class Page {}

async function shellAt(url: string) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: WorkspaceReader, useValue: { answer: { value: signal(null) } } },
      provideRouter([
        { path: 'overview', component: Page, data: { filters: true } },
        { path: 'how-fast', component: Page, data: { filters: true } },
        { path: 'definitions', component: Page },
      ]),
    ],
  });
  const fixture = TestBed.createComponent(Shell);
  const element: HTMLElement = fixture.nativeElement;
  document.body.append(element);
  const router = TestBed.inject(Router);
  const go = async (next: string) => {
    await router.navigateByUrl(next);
    // The workspace request stays open, so the application is never "stable"; a turn of the queue is enough for the shell.
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  await go(url);
  return { element, go };
}

describe('Shell', () => {
  it('shows the filters above pages that ask a question, and nowhere else', async () => {
    const { element, go } = await shellAt('/overview');
    expect(element.querySelector('.filters')).not.toBeNull();
    await go('/definitions');
    expect(element.querySelector('.filters')).toBeNull();
  });

  it('moves the focus to a new page but leaves it on a control whose filter has changed', async () => {
    const { element, go } = await shellAt('/overview');
    const control = element.querySelector<HTMLElement>('.rail a');
    control?.focus();
    await go('/overview?window=14');
    expect(document.activeElement).toBe(control);
    await go('/how-fast?window=14');
    expect(document.activeElement).toBe(element.querySelector('main'));
  });

  it('keeps the filters on the way from page to page', async () => {
    const { element } = await shellAt('/overview?window=14');
    const links = [...element.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.every((link) => link.search === '?window=14')).toBe(true);
  });
});
