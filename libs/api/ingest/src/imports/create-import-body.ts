import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CORRECTION_RULES, FORMATS, type CorrectionRule, type FormatKey, type ImportRequest } from '@channelwise/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsISO8601, IsInt, IsObject, IsOptional, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { otherwise } from './otherwise';

/** The body that registers an import. */
export class CreateImportBody implements ImportRequest {
  @ApiProperty({ example: 'calls-2026-10.csv', maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  fileName!: string;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Size in bytes where known; null for a stream.' })
  @Transform(otherwise(null))
  @IsOptional()
  @IsInt()
  @Min(0)
  sizeBytes: number | null = null;

  @ApiProperty({ enum: FORMATS })
  @IsIn(FORMATS)
  format!: FormatKey;

  @ApiProperty({ example: 'Service desk', maxLength: 200, description: 'Name of the source: ids are unique within it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  sourceName!: string;

  @ApiPropertyOptional({ type: Object, nullable: true, description: 'For csv: the mapping; null otherwise.' })
  @Transform(otherwise(null))
  @IsOptional()
  @IsObject()
  mapping: unknown = null;

  @ApiPropertyOptional({ type: Object, description: 'Options of the format: companyAddresses, companyUserIds, pageIds, defaultCountry.' })
  @Transform(otherwise({}))
  @IsObject()
  options: Record<string, unknown> = {};

  @ApiPropertyOptional({ enum: CORRECTION_RULES, default: 'reject', description: 'What to do with a record whose id is known but whose content differs.' })
  @Transform(otherwise('reject'))
  @IsIn(CORRECTION_RULES)
  corrections: CorrectionRule = 'reject';

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-11-01T00:00:00Z', description: 'The data of this source is complete up to here; null = its latest event.' })
  @Transform(otherwise(null))
  @IsOptional()
  @IsISO8601({ strict: true })
  completeUpTo: string | null = null;

  @ApiPropertyOptional({ default: false, description: 'Keep the generated demo beside the own data.' })
  @Transform(otherwise(false))
  @IsBoolean()
  keepDemo = false;
}
