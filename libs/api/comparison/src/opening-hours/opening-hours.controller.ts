import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OpeningHoursAnswer } from '@channelwise/contracts';
import { KeepOpeningHours } from './keep-opening-hours';
import { OpeningHoursBody } from './opening-hours-body';

@ApiTags('workspace')
@Controller('api/v1/opening-hours')
export class OpeningHoursController {
  constructor(@Inject(KeepOpeningHours) private readonly hours: KeepOpeningHours) {}

  @Get()
  @ApiOperation({ summary: 'When is each channel open?', description: 'Clock times in the zone of the workspace. Until somebody changes them these are defaults: phone Mon-Fri 8-20 and Sat 9-17, e-mail Mon-Fri 9-17:30, Twitter and Facebook every day 8-22, other Mon-Fri 9-17, no holidays.' })
  @ApiOkResponse({ description: 'OpeningHoursAnswer' })
  read(): Promise<OpeningHoursAnswer> {
    return this.hours.read();
  }

  @Put()
  @ApiOperation({ summary: 'Replace all opening hours', description: 'What is not named is closed. Everything is counted anew before the answer comes.' })
  @ApiOkResponse({ description: 'OpeningHoursAnswer' })
  @ApiBadRequestResponse({ description: 'Overlapping or reversed spans, unknown channels: application/problem+json with the fields.' })
  replace(@Body() body: OpeningHoursBody): Promise<OpeningHoursAnswer> {
    return this.hours.replace(body);
  }
}
