import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ContactsAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { ContactsQuery } from './contacts-query';
import { ListContacts } from './list-contacts';

@ApiTags('contacts')
@Controller('api/v1/contacts')
export class ContactsController {
  constructor(@Inject(ListContacts) private readonly list: ListContacts) {}

  @Get()
  @ApiOperation({
    summary: 'Which contacts are behind a number?',
    description: 'Takes the filters of the questions and `only`, the set of contacts behind one of their numbers: `total` is that number. Pages by cursor. Handles are masked.',
  })
  @AnswersWith('ContactsAnswer')
  answer(@Query() query: ContactsQuery): Promise<ContactsAnswer> {
    return this.list.answer(query);
  }
}
