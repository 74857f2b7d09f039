/** An address that names no customer. */
export class UnknownCustomer extends Error {
  readonly code = 'unknown-customer';
  readonly problemStatus = 404;
  readonly title = 'There is no such customer';
  readonly remedy = 'Search for the customer by an exact phone number, e-mail address, network id or CRM id. Joining handles can give a customer another address.';

  constructor(customerId: string) {
    super(`no customer has the id ${customerId}`);
  }
}
