import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_CONTACTS_A_PAGE, type ContactsAnswer } from '@channelwise/contracts';
import { answerHead } from '../asking/answer-head';
import { countsOf } from '../asking/groups';
import { QuestionDesk } from '../asking/question';
import { readCursor, writeCursor } from './contact-cursor';
import { contactRow } from './contact-row';
import type { ContactsQuery } from './contacts-query';
import { ContactsReader } from './contacts-reader';
import { subsetCounts } from './subset-counts';

const DEFINITIONS = ['first-time-resolution', 'ftr-same-channel', 'ftr-source-flag', 'repeat-window', 'provisional', 'first-choice', 'forced-contact', 'never-answered', 'gave-up', 'rage', 'as-of'];

/** Which contacts are behind a number? */
@Injectable()
export class ListContacts {
  constructor(
    @Inject(QuestionDesk) private readonly desk: QuestionDesk,
    @Inject(ContactsReader) private readonly contacts: ContactsReader,
  ) {}

  /**
   * One page of them. How many there are comes from the counts of the questions, so that a list and the number it was opened from
   * cannot disagree.
   * @throws BadFilter
   */
  async answer(query: ContactsQuery): Promise<ContactsAnswer> {
    const { only = 'all', sort = '-started', limit = DEFAULT_CONTACTS_A_PAGE } = query;
    const asked = await this.desk.open(query);
    const after = query.cursor === undefined ? null : readCursor(sort, query.cursor);
    const question = { ...asked, filters: { ...asked.filters, split: 'none' as const, creditedTo: 'first' as const } };
    const { filters, workspace } = question;
    const [counted, page] = await Promise.all([this.desk.count(question, ['resolution', 'journey']), this.contacts.page({ filters, workspace, only, sort, after, limit })]);
    const all = countsOf(counted.rows, filters.channels);
    const counts = subsetCounts(all, filters);
    return {
      question: 'contacts',
      head: answerHead(filters, workspace, DEFINITIONS, counted, all.contacts, []),
      only,
      sort,
      total: counts[only],
      counts,
      rows: page.contacts.map((contact) => contactRow(contact, filters, workspace)),
      nextCursor: page.next === null ? null : writeCursor(sort, page.next),
    };
  }
}
