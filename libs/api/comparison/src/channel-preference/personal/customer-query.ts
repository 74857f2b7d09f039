import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { QuestionQuery } from '../../filters/question-query';

/** The scheme whose segments are the starting point. */
export class PreferenceQuery extends PickType(QuestionQuery, ['scheme'] as const) {}

export class CustomerSearchQuery {
  @ApiProperty({ description: 'A whole handle: phone number, e-mail address, network id or CRM id. Parts of one find nothing.', example: '+447700900213' })
  @IsString({ message: 'query must be a handle' })
  @Length(1, 320, { message: 'query must be a handle: between 1 and 320 characters' })
  query!: string;
}
