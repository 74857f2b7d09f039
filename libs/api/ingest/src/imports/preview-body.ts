import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FORMATS, type FormatKey, type PreviewRequest } from '@channelwise/contracts';
import { Transform } from 'class-transformer';
import { IsBase64, IsBoolean, IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { otherwise } from './otherwise';

/** 256 KiB as base64. */
const MOST_SAMPLE_CHARACTERS = 349_528;

/** The body that asks what a file is and how it would be read. */
export class PreviewBody implements PreviewRequest {
  @ApiProperty({ example: 'calls-2026-10.csv' })
  @IsString()
  @MaxLength(300)
  fileName!: string;

  @ApiProperty({ description: 'The first bytes of the file (at most 256 KiB), base64.' })
  @IsBase64()
  @MaxLength(MOST_SAMPLE_CHARACTERS, { message: 'sample must not be longer than 256 KiB' })
  sample!: string;

  @ApiProperty({ description: 'Whether the sample is the whole file.' })
  @IsBoolean()
  whole!: boolean;

  @ApiPropertyOptional({ enum: FORMATS, nullable: true, description: 'null = guess' })
  @Transform(otherwise(null))
  @IsOptional()
  @IsIn(FORMATS)
  format: FormatKey | null = null;

  @ApiPropertyOptional({ type: Object, nullable: true, description: 'null = propose one' })
  @Transform(otherwise(null))
  @IsOptional()
  @IsObject()
  mapping: unknown = null;

  @ApiPropertyOptional({ type: Object })
  @Transform(otherwise({}))
  @IsObject()
  options: Record<string, unknown> = {};
}
