import { Controller, Get, Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DatabasePool } from '@channelwise/api/database';

/** Says whether the server can do its work: it answers, and its database does. */
@ApiTags('health')
@Controller('api/health')
@Injectable()
export class HealthController {
  constructor(@Inject(DatabasePool) private readonly database: DatabasePool) {}

  @Get()
  @ApiOkResponse({ description: 'The server and its database answer.' })
  async health(): Promise<{ status: 'ok' }> {
    try {
      await this.database.pool.query('select 1');
    } catch (error) {
      throw new ServiceUnavailableException(`the database does not answer: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { status: 'ok' };
  }
}
