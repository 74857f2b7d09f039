/** An address that names no contact: it was mistyped, or the contact has another opening since its records were corrected. */
export class UnknownContact extends Error {
  readonly code = 'unknown-contact';
  readonly problemStatus = 404;
  readonly title = 'There is no such contact';
  readonly remedy = 'Find it in the list of contacts. After a corrected import, a contact may begin with another record and so have another address.';

  constructor(customerId: string, contactKey: string) {
    super(`no contact has the customer ${customerId} and the key ${contactKey}`);
  }
}
