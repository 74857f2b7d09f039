import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { IssuePage } from './issue-page';
import { sampleContact, sampleInteraction, sampleIssue } from './testing/sample-contacts';

async function open(path: string) {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: 'contacts/:customer/:key', component: IssuePage }], withComponentInputBinding()), provideHttpClient(), provideHttpClientTesting()],
  });
  const harness = await RouterTestingHarness.create(path);
  const http = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<HTMLElement> => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    return harness.routeNativeElement as HTMLElement;
  };
  return { settle, asked: () => http.expectOne((request) => request.url.startsWith('/api/v1/issues/')) };
}

const FURTHER = { verdict: 'further', reason: 'Not judged.' } as const;

describe('IssuePage', () => {
  it('asks for the contact in the address under the definition in the address', async () => {
    const { asked } = await open('/contacts/-7/1?window=14');
    expect(asked().request.urlWithParams).toBe('/api/v1/issues/-7/1?window=14');
  });

  it('is titled by topic and by the way over the channels, and says how the episode counts', async () => {
    const { asked, settle } = await open('/contacts/-7/2');
    const contacts = [
      sampleContact({ resolution: { verdict: 'not-resolved', reason: 'A further contact came by phone.' } }),
      sampleContact({ contactKey: '2', channel: 'phone', resolution: FURTHER, gapSeconds: 60 }),
      sampleContact({ contactKey: '3', channel: 'phone', resolution: FURTHER, gapSeconds: 60 }),
    ];
    asked().flush(sampleIssue({ contacts, asked: { customerId: '-7', contactKey: '2' } }));
    const element = await settle();
    expect(element.querySelector('h1')?.textContent).toBe('Billing: e-mail, then phone');
    expect(element.querySelector('.result')?.textContent).toBe('Not solved the first time, which counts against e-mail. A further contact came by phone.');
    expect(element.querySelector('.asked h3')?.textContent).toContain('Phone, contact 2');
  });

  it('shows what was written as text, whatever it contains', async () => {
    const { asked, settle } = await open('/contacts/-7/1');
    const text = '<img src=x onerror="alert(1)"> & <b>bold</b>\nsecond line';
    asked().flush(sampleIssue({ contacts: [sampleContact({ interactions: [sampleInteraction({ text })] })] }));
    const element = await settle();
    expect(element.querySelector('blockquote')?.textContent).toBe(text);
    expect(element.querySelector('img, b')).toBeNull();
  });

  it('cuts a long text until the whole is asked for', async () => {
    const { asked, settle } = await open('/contacts/-7/1');
    asked().flush(sampleIssue({ contacts: [sampleContact({ interactions: [sampleInteraction({ text: 'word '.repeat(400) })] })] }));
    const element = await settle();
    const button = element.querySelector<HTMLButtonElement>('cw-long-text button');
    expect(element.querySelector('blockquote')?.textContent.length).toBeLessThan(910);
    button?.click();
    await settle();
    expect(element.querySelector('blockquote')?.textContent).toHaveLength(2000);
  });

  it('leads to the other episodes of the issue', async () => {
    const { asked, settle } = await open('/contacts/-7/1?window=14');
    asked().flush(sampleIssue({ contacts: [sampleContact(), sampleContact({ contactKey: '5', startedAt: '2026-10-25T08:00:00.000Z' })] }));
    const link = (await settle()).querySelector('[aria-labelledby=later] a');
    expect(link?.getAttribute('href')).toBe('/contacts/-7/5?window=14');
  });

  it('says that there is no such contact and what to do', async () => {
    const { asked, settle } = await open('/contacts/1/2');
    asked().flush({ title: 'There is no such contact', code: 'unknown-contact', detail: 'No contact.', remedy: 'Find it in the list of contacts.' }, { status: 404, statusText: 'Not Found' });
    const element = await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Find it in the list of contacts.');
    expect(element.querySelector('.back a')?.getAttribute('href')).toBe('/contacts');
  });
});
