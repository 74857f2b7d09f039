import { ApiPropertyOptional } from '@nestjs/swagger';
import { CONTACT_SORTS, CONTACT_SUBSETS, DEFAULT_CONTACTS_A_PAGE, MOST_CONTACTS_A_PAGE, type ContactSort, type ContactSubset } from '@channelwise/contracts';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { QuestionQuery, ToNumber } from '../filters/question-query';

const LIMIT = `limit must be a whole number from 1 to ${MOST_CONTACTS_A_PAGE}`;

/** The filters of the questions, and which of the contacts to list in which order. */
export class ContactsQuery extends QuestionQuery {
  @ApiPropertyOptional({ enum: CONTACT_SUBSETS, description: 'The set of contacts behind one number of the questions. Default all.' })
  @IsOptional()
  @IsIn(CONTACT_SUBSETS, { message: `only must be one of ${CONTACT_SUBSETS.join(', ')}` })
  only?: ContactSubset;

  @ApiPropertyOptional({ enum: CONTACT_SORTS, description: 'By start or by waiting time; a minus in front = the greatest first. Default -started.' })
  @IsOptional()
  @IsIn(CONTACT_SORTS, { message: `sort must be one of ${CONTACT_SORTS.join(', ')}` })
  sort?: ContactSort;

  @ApiPropertyOptional({ description: 'The `nextCursor` of the page before, with the same filters and sort.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'cursor must be the nextCursor of an answer, as it was given' })
  cursor?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: MOST_CONTACTS_A_PAGE, default: DEFAULT_CONTACTS_A_PAGE, description: 'Contacts a page.' })
  @IsOptional()
  @ToNumber()
  @IsInt({ message: LIMIT })
  @Min(1, { message: LIMIT })
  @Max(MOST_CONTACTS_A_PAGE, { message: LIMIT })
  limit?: number;
}
