import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LatencyAnalysisAnswer, ResponseLatencyAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { QuestionQuery } from '../filters/question-query';
import { AnalyseResponseLatency } from './analyse-response-latency';
import { CompareResponseLatency } from './compare-response-latency';

@ApiTags('questions')
@Controller('api/v1/response-latency')
export class ResponseLatencyController {
  constructor(
    @Inject(CompareResponseLatency) private readonly compare: CompareResponseLatency,
    @Inject(AnalyseResponseLatency) private readonly analyse: AnalyseResponseLatency,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How fast does each channel answer?', description: 'Share answered within t (cumulative incidence, Aalen-Johansen 1978), medians or "not reached", ratios to the phone.' })
  @AnswersWith('ResponseLatencyAnswer')
  answer(@Query() query: QuestionQuery): Promise<ResponseLatencyAnswer> {
    return this.compare.answer(query);
  }

  @Get('analysis')
  @ApiOperation({
    summary: 'For analysts: what lies behind the waits, and why a help desk prints something else',
    description: 'Kaplan-Meier beside Aalen-Johansen, restricted means to 24 hours and 7 days, quantiles from 10 to 95 %; and the same contacts measured as Zendesk, Chatwoot and Genesys do. A split is left out.',
  })
  @AnswersWith('LatencyAnalysisAnswer')
  analysis(@Query() query: QuestionQuery): Promise<LatencyAnalysisAnswer> {
    return this.analyse.answer(query);
  }
}
