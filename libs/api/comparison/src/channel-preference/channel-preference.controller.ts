import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ChannelPreferenceAnswer } from '@channelwise/contracts';
import { QuestionQuery } from '../filters/question-query';
import { CompareChannelPreference } from './compare-channel-preference';

@ApiTags('questions')
@Controller('api/v1/channel-preference')
export class ChannelPreferenceController {
  constructor(@Inject(CompareChannelPreference) private readonly compare: CompareChannelPreference) {}

  @Get()
  @ApiOperation({ summary: 'Which channel do people choose first, and which are they driven to?' })
  @ApiOkResponse({ description: 'ChannelPreferenceAnswer' })
  @ApiBadRequestResponse({ description: 'A filter cannot be used: application/problem+json with the field and what is allowed.' })
  answer(@Query() query: QuestionQuery): Promise<ChannelPreferenceAnswer> {
    return this.compare.answer(query);
  }
}
