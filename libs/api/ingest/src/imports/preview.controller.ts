import { Body, Controller, HttpCode, Inject, Injectable, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DatabasePool } from '@channelwise/api/database';
import type { PreviewAnswer, PreviewRequest } from '@channelwise/contracts';
import { BodyPipe } from './body-pipe';
import { PreviewBody } from './preview-body';
import { previewImport } from './preview-import';

/** Says what a file is before anything of it is stored. */
@ApiTags('imports')
@Controller('api/v1/imports/preview')
@Injectable()
export class PreviewController {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Guess the format and read the first fifty records', description: 'Stores nothing.' })
  @ApiBody({ type: PreviewBody })
  async preview(@Body(new BodyPipe(PreviewBody)) request: PreviewRequest): Promise<PreviewAnswer> {
    const { rows } = await this.database.pool.query<{ zone: string }>('select workspace.zone from workspace');
    return previewImport(request, rows[0]?.zone ?? 'UTC', Date.now());
  }
}
