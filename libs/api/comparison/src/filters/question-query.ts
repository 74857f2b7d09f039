import { ApiPropertyOptional } from '@nestjs/swagger';
import { CLOCKS, CREDITS, GROUPINGS, SPLITS } from '@channelwise/contracts';
import { ANCHORS, CHANNELS, RAGE_CHOICES, SCOPES, WINDOWS_DAYS } from '@channelwise/vocabulary';
import { IsIn, IsInt, IsOptional, Matches, registerDecorator } from 'class-validator';
import { Transform } from 'class-transformer';
import { isZone } from './zone';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Text of digits to a number; anything else stays as it is, for the validator to refuse. */
export const ToNumber = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value));

/** A day that the calendar has. */
const IsDay = () => (target: object, propertyName: string) => {
  registerDecorator({
    name: 'isDay',
    target: target.constructor,
    propertyName,
    options: { message: `${propertyName} must be a day of the calendar, for example 2026-10-01` },
    validator: {
      validate: (value: unknown) => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value),
    },
  });
};

const IsZone = () => (target: object, propertyName: string) => {
  registerDecorator({
    name: 'isZone',
    target: target.constructor,
    propertyName,
    options: { message: `${propertyName} must be an IANA time zone, for example Europe/London` },
    validator: { validate: (value: unknown) => typeof value === 'string' && isZone(value) },
  });
};

const list = (values: readonly (string | number)[]) => values.join(', ');

/** The filters as they stand in the query string; all of them optional. */
export class QuestionQuery {
  @ApiPropertyOptional({ description: 'First day of the period. Default: first day of the last whole month.', example: '2026-10-01' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'The day after the last one: the period is half-open.', example: '2026-11-01' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ description: "Time zone in which days are cut. Default: the workspace's.", example: 'Europe/London' })
  @IsOptional()
  @IsZone()
  zone?: string;

  @ApiPropertyOptional({ description: `Channels, separated by commas: ${list(CHANNELS)}. Default: the four that are compared.`, example: 'phone,twitter' })
  @IsOptional()
  @Matches(new RegExp(`^(${CHANNELS.join('|')})(,(${CHANNELS.join('|')}))*$`), { message: `channels must be some of ${list(CHANNELS)}, separated by commas` })
  channels?: string;

  @ApiPropertyOptional({ description: 'Id of the segmentation scheme that a split by segment uses. Default: the first.', type: Number })
  @IsOptional()
  @ToNumber()
  @IsInt({ message: 'scheme must be the id of a segmentation scheme, see /api/v1/workspace' })
  scheme?: number;

  @ApiPropertyOptional({ description: 'Id of a segment. Default: all customers.', type: Number })
  @IsOptional()
  @ToNumber()
  @IsInt({ message: 'segment must be the id of a segment, see /api/v1/workspace' })
  segment?: number;

  @ApiPropertyOptional({ description: 'Id of a topic; -1 = topic unknown. Default: all topics.', type: Number })
  @IsOptional()
  @ToNumber()
  @IsInt({ message: 'topic must be the id of a topic, see /api/v1/workspace' })
  topic?: number;

  @ApiPropertyOptional({ enum: RAGE_CHOICES, description: 'Venting without a request: left out (default), counted like any contact, or shown alone.' })
  @IsOptional()
  @IsIn(RAGE_CHOICES, { message: `rage must be one of ${list(RAGE_CHOICES)}` })
  rage?: (typeof RAGE_CHOICES)[number];

  @ApiPropertyOptional({ enum: WINDOWS_DAYS, description: 'Window W in days within which a further contact counts as a repeat. Default 7.' })
  @IsOptional()
  @ToNumber()
  @IsIn(WINDOWS_DAYS, { message: `window must be one of ${list(WINDOWS_DAYS)} (days)` })
  window?: (typeof WINDOWS_DAYS)[number];

  @ApiPropertyOptional({ enum: SCOPES, description: 'Which further contact spoils a first-time resolution. Default any-channel.' })
  @IsOptional()
  @IsIn(SCOPES, { message: `scope must be one of ${list(SCOPES)}` })
  scope?: (typeof SCOPES)[number];

  @ApiPropertyOptional({ enum: ANCHORS, description: 'Whether the window runs from the end of the contact (default) or from its start.' })
  @IsOptional()
  @IsIn(ANCHORS, { message: `anchor must be one of ${list(ANCHORS)}` })
  anchor?: (typeof ANCHORS)[number];

  @ApiPropertyOptional({ enum: CLOCKS, description: 'First response in elapsed time (default), or in the opening hours of each channel, see /api/v1/opening-hours.' })
  @IsOptional()
  @IsIn(CLOCKS, { message: `clock must be one of ${list(CLOCKS)}` })
  clock?: (typeof CLOCKS)[number];

  @ApiPropertyOptional({ enum: CREDITS, description: 'Channel to which a first-time resolution is credited: of the first contact (default), of the last answer, of the last contact.' })
  @IsOptional()
  @IsIn(CREDITS, { message: `creditedTo must be one of ${list(CREDITS)}` })
  creditedTo?: (typeof CREDITS)[number];

  @ApiPropertyOptional({ enum: GROUPINGS, description: 'By channel (default) or by family: social against traditional.' })
  @IsOptional()
  @IsIn(GROUPINGS, { message: `by must be one of ${list(GROUPINGS)}` })
  by?: (typeof GROUPINGS)[number];

  @ApiPropertyOptional({ enum: SPLITS, description: 'A second cut of every group. Default none.' })
  @IsOptional()
  @IsIn(SPLITS, { message: `split must be one of ${list(SPLITS)}` })
  split?: (typeof SPLITS)[number];
}
