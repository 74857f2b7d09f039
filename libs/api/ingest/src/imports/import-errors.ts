import type { Problem } from '@channelwise/contracts';
import type { UnreadableFile } from '../reading/unreadable-file';

/** What was asked of the imports cannot be done. Knows no HTTP beyond the number that the problem document carries. */
export class ImportError extends Error {
  override readonly name: string = 'ImportError';

  constructor(
    readonly code: string,
    readonly problemStatus: number,
    readonly title: string,
    readonly detail: string,
    readonly remedy: string,
    readonly errors: NonNullable<Problem['errors']> = [],
  ) {
    super(`${title}: ${detail}`);
  }
}

export class ImportNotFound extends ImportError {
  override readonly name = 'ImportNotFound';

  constructor(id: string) {
    super('import-not-found', 404, 'There is no such import', `No import has the id ${id}.`, 'Look for it in the list of imports. The imports of a removed demo are gone with it.');
  }
}

/** The content was sent to an import that does not wait for any. */
export class ImportNotWaiting extends ImportError {
  override readonly name = 'ImportNotWaiting';

  constructor(id: string, state: string) {
    super('import-not-waiting', 409, 'This import does not wait for a file', `Import ${id} is ${state}.`, 'Begin a new import. A file that was imported before is recognised: nothing is counted twice.');
  }
}

export class ImportNotCancellable extends ImportError {
  override readonly name = 'ImportNotCancellable';

  constructor(id: string) {
    super('import-not-cancellable', 409, 'This import runs elsewhere', `Import ${id} is run by another process, for example from the command line.`, 'End it there with Ctrl-C. Nothing of it will stay.');
  }
}

export class MappingNotFound extends ImportError {
  override readonly name = 'MappingNotFound';

  constructor(name: string) {
    super('mapping-not-found', 404, 'There is no such mapping', `No mapping was saved as "${name}".`, 'Choose one of the saved mappings.');
  }
}

/** The body of a request is not what was asked for; each field at fault is named. */
export class InvalidImportRequest extends ImportError {
  override readonly name = 'InvalidImportRequest';

  constructor(errors: NonNullable<Problem['errors']>) {
    super(
      'invalid-import-request',
      400,
      'The request cannot be understood',
      errors.map((error) => `${error.field || 'body'} ${error.message}`).join('; '),
      'Correct the named fields.',
      errors,
    );
  }
}

/** The mapping of a CSV file is not sound; each field at fault is named. */
export class InvalidMapping extends ImportError {
  override readonly name = 'InvalidMapping';

  constructor(problems: readonly { field: string; message: string }[]) {
    super('invalid-mapping', 422, 'The mapping is not complete', problems.map((problem) => `${problem.field || 'mapping'} ${problem.message}`).join('; '), 'Correct the mapping at the named fields.', [...problems]);
  }
}

/** There is nothing in the file that could be shown. */
export class UnusableSample extends ImportError {
  override readonly name = 'UnusableSample';

  constructor(reason: UnreadableFile) {
    super(reason.code, 422, 'The file cannot be read', reason.message, reason.remedy);
  }
}

/** Something in front of the import has taken the bytes already (a JSON body parser, because of the content type). */
export class ContentAlreadyRead extends ImportError {
  override readonly name = 'ContentAlreadyRead';

  constructor() {
    super('content-already-read', 415, 'The file was not sent as plain bytes', 'A content type such as application/json makes the server read the body as a request.', 'Send it as content type application/octet-stream.');
  }
}

/** The reason with which a person ends a running import. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** The reason with which an import ends whose upload broke off. */
export class UploadBroken extends Error {
  override readonly name = 'UploadBroken';
}
