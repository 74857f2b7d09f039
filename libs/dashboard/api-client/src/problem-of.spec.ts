import { HttpErrorResponse } from '@angular/common/http';
import { problemOf } from './problem-of';

const PROBLEM = { type: 'about:blank', title: 'These filters cannot be read', status: 400, detail: 'No such zone.', code: 'bad-filters' };

describe('the problem behind a failed request', () => {
  it('is the one that the API describes', () => {
    expect(problemOf(new HttpErrorResponse({ status: 400, error: PROBLEM }))).toEqual(PROBLEM);
  });

  it('is found in a body that came as text', () => {
    expect(problemOf(new HttpErrorResponse({ status: 400, error: JSON.stringify(PROBLEM) }))).toEqual(PROBLEM);
  });

  it('is found under the error that a resource wraps around it', () => {
    expect(problemOf(new Error('resource failed', { cause: new HttpErrorResponse({ status: 400, error: PROBLEM }) }))).toEqual(PROBLEM);
  });

  it('says what to do when the server was never reached', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 }))).toMatchObject({ code: 'unreachable', remedy: expect.stringContaining('server is running') });
  });

  it('does not print the HTML page of a proxy', () => {
    expect(problemOf(new HttpErrorResponse({ status: 502, error: '<html>Bad gateway</html>' }))).toMatchObject({ status: 502, code: 'unexpected', detail: 'The server answered with status 502.' });
  });
});
