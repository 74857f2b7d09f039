import { ApiProperty } from '@nestjs/swagger';
import type { OpeningHours, OpeningSpan } from '@channelwise/contracts';
import { CHANNELS, type Channel } from '@channelwise/vocabulary';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOCK_TIME_OR_END = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Far more than any week or calendar needs. */
const MOST_SPANS = 500;
const MOST_HOLIDAYS = 5_000;

/** One span as it comes in a body. */
export class OpeningSpanBody implements OpeningSpan {
  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS, { message: `channel must be one of ${CHANNELS.join(', ')}` })
  channel!: Channel;

  @ApiProperty({ description: '1 Monday to 7 Sunday.', minimum: 1, maximum: 7 })
  @IsInt({ message: 'weekday must be a whole number from 1 (Monday) to 7 (Sunday)' })
  @Min(1, { message: 'weekday must be at least 1 (Monday)' })
  @Max(7, { message: 'weekday must be at most 7 (Sunday)' })
  weekday!: number;

  @ApiProperty({ example: '09:00' })
  @Matches(CLOCK_TIME, { message: 'opens must be a time of the day, HH:MM' })
  opens!: string;

  @ApiProperty({ example: '17:30', description: 'After "opens"; 24:00 = the end of the day.' })
  @Matches(CLOCK_TIME_OR_END, { message: 'closes must be a time of the day, HH:MM, at most 24:00' })
  closes!: string;
}

/** All opening hours: what is not in it is closed. */
export class OpeningHoursBody implements OpeningHours {
  @ApiProperty({ type: [OpeningSpanBody] })
  @IsArray({ message: 'spans must be a list' })
  @ArrayMaxSize(MOST_SPANS, { message: `spans must be at most ${MOST_SPANS}` })
  @ValidateNested({ each: true })
  @Type(() => OpeningSpanBody)
  spans!: OpeningSpanBody[];

  @ApiProperty({ type: [String], example: ['2026-12-25'] })
  @IsArray({ message: 'holidays must be a list of days' })
  @ArrayMaxSize(MOST_HOLIDAYS, { message: `holidays must be at most ${MOST_HOLIDAYS}` })
  @IsString({ each: true, message: 'holidays must be days such as 2026-12-25' })
  holidays!: string[];
}
