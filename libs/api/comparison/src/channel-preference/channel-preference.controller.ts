import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ChannelPreferenceAnswer, DemandAnswer, ForcedFlowsAnswer, ReturnRatesAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { QuestionQuery } from '../filters/question-query';
import { FollowBehaviour } from './behaviour/follow-behaviour';
import { CompareChannelPreference } from './compare-channel-preference';

@ApiTags('questions')
@Controller('api/v1/channel-preference')
export class ChannelPreferenceController {
  constructor(
    @Inject(CompareChannelPreference) private readonly compare: CompareChannelPreference,
    @Inject(FollowBehaviour) private readonly behaviour: FollowBehaviour,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Which channel do people choose first, and which are they driven to?' })
  @AnswersWith('ChannelPreferenceAnswer')
  answer(@Query() query: QuestionQuery): Promise<ChannelPreferenceAnswer> {
    return this.compare.answer(query);
  }

  @Get('flows')
  @ApiOperation({ summary: 'From first choice to last answer: how many were forced to change?', description: 'Per link the share of issues in which a change of channel followed a contact that was abandoned, unanswered or unresolved. A split is left out.' })
  @AnswersWith('ForcedFlowsAnswer')
  flows(@Query() query: QuestionQuery): Promise<ForcedFlowsAnswer> {
    return this.behaviour.forcedFlows(query);
  }

  @Get('returns')
  @ApiOperation({ summary: 'Do customers come back to a channel after a fast, a slow or a missing reply?', description: 'Next first choice of the same customer, by how the one before was answered; fast and slow are split at the median of the channel. An association, not a cause.' })
  @AnswersWith('ReturnRatesAnswer')
  returns(@Query() query: QuestionQuery): Promise<ReturnRatesAnswer> {
    return this.behaviour.returnRates(query);
  }

  @Get('demand')
  @ApiOperation({ summary: 'Does demand follow responsiveness?', description: 'Weekly share of first choices against relative latency one to four weeks before (Newey-West 1987), for everybody and by segment, over at least a year of whole weeks. An association, not a cause.' })
  @AnswersWith('DemandAnswer')
  demand(@Query() query: QuestionQuery): Promise<DemandAnswer> {
    return this.behaviour.demand(query);
  }
}
