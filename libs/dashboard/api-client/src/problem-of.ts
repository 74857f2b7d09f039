import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@channelwise/contracts';

/** A request that the API refused or that never got there; carries the problem that the page shows. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

/**
 * The problem behind any failed request. An `application/problem+json` body is handed on as it is; everything else (no connection,
 * a proxy's HTML page, a defect of our own) becomes a problem that says what the reader can do.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const response = httpErrorIn(error);
  if (response === null) return unexpected(error instanceof Error ? error.message : String(error));
  const body = bodyOf(response.error);
  if (body !== null) return body;
  if (response.status === 0) return UNREACHABLE;
  return { ...unexpected(`The server answered with status ${response.status}.`), status: response.status };
}

const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: 'The server does not answer',
  status: 0,
  detail: 'The request never reached the Channelwise server, or the connection broke off.',
  code: 'unreachable',
  remedy: 'Check that the server is running and that this device is online, then try again.',
};

function unexpected(detail: string): Problem {
  return {
    type: 'about:blank',
    title: 'Something went wrong',
    status: 0,
    detail,
    code: 'unexpected',
    remedy: 'Try again. If it happens twice, the server log tells more.',
  };
}

/** A resource wraps the response error in the `cause` of another one. */
function httpErrorIn(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  if (error instanceof Error && error.cause instanceof HttpErrorResponse) return error.cause;
  return null;
}

function bodyOf(body: unknown): Problem | null {
  if (typeof body === 'string') {
    try {
      return bodyOf(JSON.parse(body));
    } catch {
      // Not JSON: the page of a proxy, say. The status is all there is to tell.
      return null;
    }
  }
  return isProblem(body) ? body : null;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'code' in body && 'detail' in body;
}
