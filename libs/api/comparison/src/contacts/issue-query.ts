import { PickType } from '@nestjs/swagger';
import { QuestionQuery } from '../filters/question-query';

/** Of the filters, those that decide how a single contact counts. */
export class IssueQuery extends PickType(QuestionQuery, ['zone', 'window', 'scope', 'anchor'] as const) {}
