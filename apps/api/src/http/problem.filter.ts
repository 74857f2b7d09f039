import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@channelwise/contracts';
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';

/** What the domain errors of the libraries have in common. */
interface DomainProblem extends Error {
  code: string;
  problemStatus: number;
  title?: string;
  detail?: string;
  remedy?: string;
  errors?: Problem['errors'];
}

const isDomainProblem = (error: unknown): error is DomainProblem =>
  error instanceof Error && typeof (error as Partial<DomainProblem>).code === 'string' && typeof (error as Partial<DomainProblem>).problemStatus === 'number';

/** Turns every error into `application/problem+json` (RFC 9457). Unexpected ones get an id that is also in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = this.problemOf(error, http.getRequest<Request>());
    if (response.headersSent) {
      response.destroy(error instanceof Error ? error : undefined);
      return;
    }
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, request: Request): Problem {
    if (isDomainProblem(error)) {
      const { code, problemStatus, title, detail, message, remedy, errors } = error;
      return { type: `urn:channelwise:problem:${code}`, title: title ?? message, status: problemStatus, detail: detail ?? message, code, ...(remedy ? { remedy } : {}), ...(errors ? { errors } : {}) };
    }
    if (error instanceof HttpException) {
      const status = error.getStatus();
      const code = status === 404 ? 'not-found' : status === 413 ? 'too-large' : 'bad-request';
      return { type: `urn:channelwise:problem:${code}`, title: error.message, status, detail: `${request.method} ${request.path}: ${error.message}`, code };
    }
    if (isBodyError(error)) {
      const code = error.status === 413 ? 'too-large' : 'malformed-body';
      return { type: `urn:channelwise:problem:${code}`, title: 'The body cannot be read', status: error.status, detail: error.message, code };
    }
    const errorId = randomUUID();
    this.logger.error(`${errorId} ${request.method} ${request.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return {
      type: 'urn:channelwise:problem:unexpected',
      title: 'Something went wrong on our side',
      status: 500,
      detail: 'The request was not carried out. The log of the server has the details under the id given here.',
      code: 'unexpected',
      remedy: 'Try again; if it happens again, look for the id in the log of the server.',
      errorId,
    };
  }
}

/** Errors of the body parser carry a status and say what is wrong with the body. */
function isBodyError(error: unknown): error is Error & { status: number } {
  return error instanceof Error && 'type' in error && 'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
