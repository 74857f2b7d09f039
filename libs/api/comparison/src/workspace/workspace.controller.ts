import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { WorkspaceAnswer } from '@channelwise/contracts';
import { WorkspaceReader } from './workspace-reader';

@ApiTags('workspace')
@Controller('api/v1/workspace')
export class WorkspaceController {
  constructor(@Inject(WorkspaceReader) private readonly workspace: WorkspaceReader) {}

  @Get()
  @ApiOkResponse({ description: 'Channels, segments, topics and sources of the workspace, and how far the data is complete.' })
  read(): Promise<WorkspaceAnswer> {
    return this.workspace.read();
  }
}
