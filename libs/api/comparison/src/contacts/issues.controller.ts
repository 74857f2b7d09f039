import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { IssueAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { IssueQuery } from './issue-query';
import { TellIssue } from './tell-issue';

@ApiTags('contacts')
@Controller('api/v1/issues')
export class IssuesController {
  constructor(@Inject(TellIssue) private readonly tell: TellIssue) {}

  @Get(':customerId/:contactKey')
  @ApiOperation({ summary: 'What happened on the issue of a contact, over all channels?', description: 'All contacts of the issue in their order, with gaps, recorded events and texts, and how each counts under the definition asked for.' })
  @ApiParam({ name: 'customerId', description: 'As in a row of the contacts; a 64-bit number as text.' })
  @ApiParam({ name: 'contactKey', description: 'As in a row of the contacts; a 64-bit number as text.' })
  @AnswersWith('IssueAnswer')
  @ApiNotFoundResponse({ description: 'No contact has these ids: application/problem+json.' })
  answer(@Param('customerId') customerId: string, @Param('contactKey') contactKey: string, @Query() query: IssueQuery): Promise<IssueAnswer> {
    return this.tell.answer({ customerId, contactKey }, query);
  }
}
