import { FIRST_NAMES, LAST_NAMES, MAIL_DOMAINS } from './names';

/** A customer's name and handles. */
export interface Person {
  customerId: string;
  firstName: string;
  lastName: string;
  /** E.164. */
  phone: string;
  email: string;
  twitterId: string;
  facebookId: string;
}

/** Odd and no multiple of 5, so that multiplying permutes the eight-digit numbers. */
const PHONE_MULTIPLIER = 48_271n;
const EIGHT_DIGITS = 100_000_000;

/**
 * Name and handles of the customer with this number (1, 2, 3 ...); all but the name are unique. Addresses end in `.example`. Phone numbers
 * are +4471 and eight digits: the range for fiction (+447700900000 to 900999) holds only a thousand. Above 100 million customers they repeat.
 */
export function personOf(number: number): Person {
  const firstName = FIRST_NAMES[mixed(number, 0x9e3779b1) % FIRST_NAMES.length] ?? 'Alex';
  const lastName = LAST_NAMES[mixed(number, 0x85ebca77) % LAST_NAMES.length] ?? 'Smith';
  const domain = MAIL_DOMAINS[number % MAIL_DOMAINS.length] ?? 'mailbox.example';
  return {
    customerId: customerIdOf(number),
    firstName,
    lastName,
    phone: phoneOf(number),
    email: `${firstName.toLowerCase()}.${lastName.toLowerCase()}${number}@${domain}`,
    twitterId: `14${padded(number, 8)}`,
    facebookId: `24${padded(number, 14)}`,
  };
}

/** E.164 number of the customer with this number. */
export function phoneOf(number: number): string {
  return `+4471${padded(Number((BigInt(number) * PHONE_MULTIPLIER) % BigInt(EIGHT_DIGITS)), 8)}`;
}

function customerIdOf(number: number): string {
  return `C${padded(number, 8)}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function mixed(number: number, multiplier: number): number {
  const product = Math.imul(number, multiplier);
  return (product ^ (product >>> 15)) >>> 0;
}
