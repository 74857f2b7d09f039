import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OverviewAnswer } from '@channelwise/contracts';
import { QuestionQuery } from '../filters/question-query';
import { ComposeOverview } from './compose-overview';

@ApiTags('questions')
@Controller('api/v1/overview')
export class OverviewController {
  constructor(@Inject(ComposeOverview) private readonly overview: ComposeOverview) {}

  @Get()
  @ApiOperation({ summary: 'Social against traditional in three minutes: a verdict for each question, the scoreboard, and the answers behind them.' })
  @ApiOkResponse({ description: 'OverviewAnswer' })
  @ApiBadRequestResponse({ description: 'A filter cannot be used: application/problem+json with the field and what is allowed.' })
  answer(@Query() query: QuestionQuery): Promise<OverviewAnswer> {
    return this.overview.answer(query);
  }
}
