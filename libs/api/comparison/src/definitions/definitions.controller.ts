import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DefinitionAnswer } from '@channelwise/contracts';
import { DEFINITIONS } from '@channelwise/metrics';

@ApiTags('definitions')
@Controller('api/v1/definitions')
export class DefinitionsController {
  @Get()
  @ApiOkResponse({ description: 'The words of every definition, with its version.' })
  list(): readonly DefinitionAnswer[] {
    return DEFINITIONS;
  }
}
