import { Body, Controller, Get, HttpCode, Inject, Injectable, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DatabasePool } from '@channelwise/api/database';
import type { ImportRequest, ImportStatus } from '@channelwise/contracts';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { BodyPipe } from './body-pipe';
import { CreateImportBody } from './create-import-body';
import { ImportDesk } from './import-desk';
import { ContentAlreadyRead } from './import-errors';
import { rejectionsCsv } from './rejections-csv';

/** Imports: register, send the file, watch, cancel, and read what was not taken in. */
@ApiTags('imports')
@Controller('api/v1/imports')
@Injectable()
export class ImportsController {
  constructor(
    @Inject(ImportDesk) private readonly desk: ImportDesk,
    @Inject(DatabasePool) private readonly database: DatabasePool,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Register an import', description: 'Its bytes follow with PUT …/content.' })
  @ApiBody({ type: CreateImportBody })
  create(@Body(new BodyPipe(CreateImportBody)) request: ImportRequest): Promise<ImportStatus> {
    return this.desk.register(request);
  }

  @Put(':id/content')
  @ApiOperation({ summary: 'Send the file', description: 'The bytes as they are, of any size. Answers when the import has come to its end, whatever that is; watch it meanwhile with GET.' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiParam({ name: 'id' })
  content(@Param('id') id: string, @Req() request: Request): Promise<ImportStatus> {
    if (request.readableEnded || request.readableDidRead) throw new ContentAlreadyRead();
    const length = Number(request.headers['content-length']);
    return this.desk.receive(id, request, Number.isSafeInteger(length) && length > 0 ? length : null);
  }

  @Get()
  @ApiOperation({ summary: 'The latest hundred imports, newest first', description: 'Without the reasons of each.' })
  list(): Promise<ImportStatus[]> {
    return this.desk.list();
  }

  @Get(':id')
  @ApiOperation({ summary: 'How an import stands' })
  status(@Param('id') id: string): Promise<ImportStatus> {
    return this.desk.status(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel an import', description: 'Nothing of it stays. An import that has come to its end already is answered as it is.' })
  cancel(@Param('id') id: string): Promise<ImportStatus> {
    return this.desk.cancel(id);
  }

  @Get(':id/rejections.csv')
  @ApiOperation({ summary: 'Every record that was not taken in, with its reason' })
  @ApiProduces('text/csv')
  async rejections(@Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    await this.desk.status(id);
    response.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="import-${id}-rejections.csv"`, 'X-Content-Type-Options': 'nosniff' });
    return new StreamableFile(Readable.from(rejectionsCsv(this.database.pool, id), { objectMode: false }));
  }
}
