import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { AnswerHead, Problem, WorkspaceAnswer } from '@channelwise/contracts';
import { QuestionPage } from './question-page';
import { WorkspaceReader } from './workspace-reader';

const HEAD = { asOf: '2026-10-31T23:58:00+00:00', contacts: 1, filtersInWords: 'October 2026, all customers', generated: false } as AnswerHead;
const WORKSPACE = { firstDay: '2024-03-09', lastDay: '2026-11-12', defaultPeriod: { from: '2026-10-01', to: '2026-11-01' } } as WorkspaceAnswer;

@Component({ imports: [QuestionPage], template: `<cw-question-page heading="How fast?" [answer]="answer"><p class="figures">figures</p></cw-question-page>` })
class Host {
  readonly value = signal<{ head: AnswerHead } | null>(null);
  readonly loading = signal(false);
  readonly problem = signal<Problem | null>(null);
  retries = 0;
  readonly answer = { value: this.value, loading: this.loading, problem: this.problem, retry: () => void this.retries++ };
}

async function page() {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Host }]), { provide: WorkspaceReader, useValue: { answer: { value: signal(WORKSPACE) } } }] });
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return { host: fixture.componentInstance, element, settle: () => fixture.whenStable(), text: () => element.textContent.replaceAll(/\s+/g, ' ') };
}

describe('QuestionPage', () => {
  it('keeps the title while the answer is under way and shows no figure', async () => {
    const { element } = await page();
    expect(element.querySelector('h1')?.textContent).toBe('How fast?');
    expect(element.querySelector('[role=status]')).not.toBeNull();
    expect(element.querySelector('.figures')).toBeNull();
  });

  it('says the filters in words and how many contacts stand behind the figures', async () => {
    const { host, element, settle, text } = await page();
    host.value.set({ head: HEAD });
    await settle();
    expect(text()).toContain('October 2026, all customers. 1 contact.');
    expect(element.querySelector('.figures')).not.toBeNull();
  });

  it('says "no data" for a period without contacts and widens it to everything on request', async () => {
    const { host, element, settle, text } = await page();
    host.value.set({ head: { ...HEAD, contacts: 0 } });
    await settle();
    expect(text()).toContain('No data in this period');
    expect(element.querySelector('.figures')).toBeNull();
    element.querySelector<HTMLButtonElement>('.empty button')?.click();
    await settle();
    expect(TestBed.inject(Router).parseUrl(TestBed.inject(Router).url).queryParams).toEqual({ from: '2024-03-09', to: '2026-11-13' });
  });

  it('says when the channels do not share the period, and narrows it on request', async () => {
    const { host, element, settle, text } = await page();
    host.value.set({ head: { ...HEAD, commonPeriod: { from: '2025-01-10', to: '2026-11-01', reason: 'Twitter has contacts only from 2025-01-10 on.' } } });
    await settle();
    expect(text()).toContain('Twitter has contacts only from 2025-01-10 on.');
    element.querySelector<HTMLButtonElement>('.common-ground button')?.click();
    await settle();
    expect(TestBed.inject(Router).parseUrl(TestBed.inject(Router).url).queryParams).toEqual({ from: '2025-01-10', to: '2026-11-01' });
  });

  it('leads from an empty workspace to the import', async () => {
    const { host, element, settle } = await page();
    host.value.set({ head: { ...HEAD, contacts: 0, asOf: null } });
    await settle();
    expect(element.querySelector('a[href="/data/imports/new"]')).not.toBeNull();
  });

  it('shows a problem with its remedy in place of the last figures and asks again on request', async () => {
    const { host, element, settle, text } = await page();
    host.value.set({ head: HEAD });
    host.problem.set({ type: 'about:blank', title: 'These filters cannot be read', status: 400, detail: 'No such zone.', code: 'bad-filters', remedy: 'Choose another zone.' });
    await settle();
    expect(text()).toContain('These filters cannot be read');
    expect(text()).toContain('Choose another zone.');
    expect(element.querySelector('.figures')).toBeNull();
    element.querySelector<HTMLButtonElement>('cw-problem-note button')?.click();
    expect(host.retries).toBe(1);
  });
});
