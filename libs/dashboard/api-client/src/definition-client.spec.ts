import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { DefinitionClient } from './definition-client';
import { ProblemError } from './problem-of';

function setUp() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  return { http: TestBed.inject(HttpTestingController), client: TestBed.inject(DefinitionClient) };
}

describe('DefinitionClient', () => {
  it('reads the definitions once for all cards', async () => {
    const { http, client } = setUp();
    const reads = [client.read(), client.read()];
    http.expectOne('/api/v1/definitions').flush([]);
    expect(await Promise.all(reads)).toEqual([[], []]);
  });

  it('asks again after a failure instead of keeping it', async () => {
    const { http, client } = setUp();
    const failed = client.read();
    http.expectOne('/api/v1/definitions').error(new ProgressEvent('error'));
    await expect(failed).rejects.toBeInstanceOf(ProblemError);
    const second = client.read();
    http.expectOne('/api/v1/definitions').flush([]);
    expect(await second).toEqual([]);
  });
});
