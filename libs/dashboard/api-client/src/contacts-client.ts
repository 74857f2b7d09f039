import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ContactId, ContactsAnswer, IssueAnswer } from '@channelwise/contracts';
import { firstValueFrom } from 'rxjs';
import { type Answer, readAnswer } from './answer';
import { API_ROOT } from './api-root';
import type { QuestionQuery } from './ask-question';
import { ProblemError, problemOf } from './problem-of';

const CONTACTS = `${API_ROOT}/contacts`;

/** The first page of the contacts behind a number; beside the filters the query may carry `only` and `sort`. A null query asks nothing. */
export function askContacts(query: () => QuestionQuery | null): Answer<ContactsAnswer> {
  return readAnswer(CONTACTS, query);
}

/** The whole issue of a contact; of the query, window, scope, anchor and zone count. */
export function askIssue(id: () => ContactId, query: () => QuestionQuery): Answer<IssueAnswer> {
  return readAnswer(() => {
    const { customerId, contactKey } = id();
    return `${API_ROOT}/issues/${encodeURIComponent(customerId)}/${encodeURIComponent(contactKey)}`;
  }, query);
}

/** Further pages of a list that is shown already. */
@Injectable({ providedIn: 'root' })
export class ContactsClient {
  private readonly http = inject(HttpClient);

  /** The page behind a cursor, asked with the query of the first page; rejects with a ProblemError. */
  async page(query: QuestionQuery, cursor: string): Promise<ContactsAnswer> {
    try {
      return await firstValueFrom(this.http.get<ContactsAnswer>(CONTACTS, { params: { ...query, cursor } }));
    } catch (error) {
      throw new ProblemError(problemOf(error));
    }
  }
}
