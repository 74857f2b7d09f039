import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ResponseLatencyAnswer } from '@channelwise/contracts';
import { QuestionQuery } from '../filters/question-query';
import { CompareResponseLatency } from './compare-response-latency';

@ApiTags('questions')
@Controller('api/v1/response-latency')
export class ResponseLatencyController {
  constructor(@Inject(CompareResponseLatency) private readonly compare: CompareResponseLatency) {}

  @Get()
  @ApiOperation({ summary: 'How fast does each channel answer?', description: 'Share answered within t (cumulative incidence, Aalen-Johansen 1978), medians or "not reached", ratios to the phone.' })
  @ApiOkResponse({ description: 'ResponseLatencyAnswer' })
  @ApiBadRequestResponse({ description: 'A filter cannot be used: application/problem+json with the field and what is allowed.' })
  answer(@Query() query: QuestionQuery): Promise<ResponseLatencyAnswer> {
    return this.compare.answer(query);
  }
}
