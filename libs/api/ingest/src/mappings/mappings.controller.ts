import { Body, Controller, Delete, Get, HttpCode, Inject, Injectable, Param, Put } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DatabasePool } from '@channelwise/api/database';
import type { SavedMapping } from '@channelwise/contracts';
import { SavedMappings } from './saved-mappings';

/** Saved CSV mappings. */
@ApiTags('mappings')
@Controller('api/v1/mappings')
@Injectable()
export class MappingsController {
  private readonly mappings: SavedMappings;

  constructor(@Inject(DatabasePool) database: DatabasePool) {
    this.mappings = new SavedMappings(database.pool);
  }

  @Get()
  @ApiOperation({ summary: 'All saved mappings, by name' })
  list(): Promise<SavedMapping[]> {
    return this.mappings.list();
  }

  @Get(':name')
  @ApiOperation({ summary: 'One saved mapping' })
  read(@Param('name') name: string): Promise<SavedMapping> {
    return this.mappings.read(name);
  }

  @Put(':name')
  @ApiOperation({ summary: 'Save a mapping, over one of the same name' })
  @ApiBody({ schema: { type: 'object' }, description: 'The mapping itself.' })
  save(@Param('name') name: string, @Body() mapping: unknown): Promise<SavedMapping> {
    return this.mappings.save(name, mapping);
  }

  @Delete(':name')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a saved mapping' })
  remove(@Param('name') name: string): Promise<void> {
    return this.mappings.remove(name);
  }
}
