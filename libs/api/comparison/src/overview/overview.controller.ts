import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OverviewAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { QuestionQuery } from '../filters/question-query';
import { ComposeOverview } from './compose-overview';

@ApiTags('questions')
@Controller('api/v1/overview')
export class OverviewController {
  constructor(@Inject(ComposeOverview) private readonly overview: ComposeOverview) {}

  @Get()
  @ApiOperation({ summary: 'Social against traditional in three minutes: a verdict for each question, the scoreboard, and the answers behind them.' })
  @AnswersWith('OverviewAnswer')
  answer(@Query() query: QuestionQuery): Promise<OverviewAnswer> {
    return this.overview.answer(query);
  }
}
