import type { ContactId, ContactSort, ContactSubset, IssueInteraction, MaskedHandle, QuestionFilters, WorkspaceAnswer } from '@channelwise/contracts';
import type { ResolutionDefinition } from '../first-time-resolution/resolution-figures';
import type { CursorPlace } from './contact-cursor';
import type { ReadContact } from './contact-details.query';

/** What to list. */
export interface PageRequest {
  filters: QuestionFilters;
  workspace: WorkspaceAnswer;
  only: ContactSubset;
  sort: ContactSort;
  /** Behind which place the page begins; null = at the first contact. */
  after: CursorPlace | null;
  limit: number;
}

export interface ContactsPage {
  contacts: ReadContact[];
  /** The last place of the page; null when no contact follows. */
  next: CursorPlace | null;
}

/** An issue as it was read: contacts in the order of their starts, each with its recorded events. */
export interface ReadIssue {
  contacts: { contact: ReadContact; interactions: IssueInteraction[] }[];
  handles: MaskedHandle[];
}

/** Where single contacts come from. */
export abstract class ContactsReader {
  abstract page(request: PageRequest): Promise<ContactsPage>;
  /** The issue of a contact; null where there is no such contact. */
  abstract issue(id: ContactId, definition: ResolutionDefinition, workspace: WorkspaceAnswer): Promise<ReadIssue | null>;
}
