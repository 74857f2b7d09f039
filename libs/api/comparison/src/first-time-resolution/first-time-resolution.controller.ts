import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FirstTimeResolutionAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { QuestionQuery } from '../filters/question-query';
import { CompareFirstTimeResolution } from './compare-first-time-resolution';

@ApiTags('questions')
@Controller('api/v1/first-time-resolution')
export class FirstTimeResolutionController {
  constructor(@Inject(CompareFirstTimeResolution) private readonly compare: CompareFirstTimeResolution) {}

  @Get()
  @ApiOperation({ summary: 'How many issues does each channel solve the first time?', description: 'Rates (Wilson 1927), differences raw (Newcombe 1998) and within topic x segment (Mantel-Haenszel), and how far the answer moves with the definition.' })
  @AnswersWith('FirstTimeResolutionAnswer')
  answer(@Query() query: QuestionQuery): Promise<FirstTimeResolutionAnswer> {
    return this.compare.answer(query);
  }
}
