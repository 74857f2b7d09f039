import type { FormatKey } from '@channelwise/contracts';
import { entriesOf } from '../mapping/mapping-draft';

/** What a format has to be told about the company, to know which messages are its own. */
export interface CompanyQuestion {
  option: string;
  label: string;
  note: string;
}

const COMPANY_QUESTIONS: Partial<Record<FormatKey, CompanyQuestion>> = {
  mbox: { option: 'companyAddresses', label: 'The company’s own addresses or domains', note: 'One a line, for example help@example.com or @example.com. They decide which mails are answers.' },
  'x-api-v2': { option: 'companyUserIds', label: 'User ids of the company’s accounts', note: 'One a line, digits as in author_id. They decide which tweets are answers.' },
  'facebook-graph': { option: 'pageIds', label: 'Ids of the company’s pages', note: 'One a line, digits as in from.id. They decide which comments and messages are answers.' },
};

const COUNTRY_FORMATS: readonly FormatKey[] = ['asterisk-queue-log', 'customers'];

export function companyQuestionOf(format: FormatKey): CompanyQuestion | null {
  return COMPANY_QUESTIONS[format] ?? null;
}

/** Whether a format holds phone numbers that may lack their country code. */
export function asksCountry(format: FormatKey): boolean {
  return COUNTRY_FORMATS.includes(format);
}

/** The options of a format out of what was typed; what is empty is left out. */
export function optionsOf(format: FormatKey, company: string, country: string): Record<string, unknown> {
  const question = companyQuestionOf(format);
  const entries = entriesOf(company);
  return {
    ...(question !== null && entries.length > 0 ? { [question.option]: entries } : {}),
    ...(asksCountry(format) && country.trim() !== '' ? { defaultCountry: country.trim().toUpperCase() } : {}),
  };
}
