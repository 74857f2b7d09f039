import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { WorkspaceAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../asking/answers-with';
import { WorkspaceReader } from './workspace-reader';

@ApiTags('workspace')
@Controller('api/v1/workspace')
export class WorkspaceController {
  constructor(@Inject(WorkspaceReader) private readonly workspace: WorkspaceReader) {}

  @Get()
  @AnswersWith('WorkspaceAnswer', 'Channels, segments, topics and sources of the workspace, and how far the data is complete.')
  read(): Promise<WorkspaceAnswer> {
    return this.workspace.read();
  }
}
