import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { CustomerSearchAnswer, PersonalPreferenceAnswer } from '@channelwise/contracts';
import { AnswersWith } from '../../asking/answers-with';
import { CustomerSearchQuery, PreferenceQuery } from './customer-query';
import { ExpectPreference } from './expect-preference';

@ApiTags('customers')
@Controller('api/v1/customers')
export class CustomersController {
  constructor(@Inject(ExpectPreference) private readonly expect: ExpectPreference) {}

  @Get()
  @ApiOperation({ summary: 'Which customer has this handle?', description: 'By exact phone number, e-mail address, network id or CRM id.' })
  @AnswersWith('CustomerSearchAnswer')
  search(@Query() { query }: CustomerSearchQuery): Promise<CustomerSearchAnswer> {
    return this.expect.search(query);
  }

  @Get(':customerId/preference')
  @ApiOperation({ summary: 'Which channel does this customer prefer?', description: "Posterior mean of a Dirichlet-multinomial: own first choices (half-life 180 days) with the segment's shares as prior, whose strength is fitted by maximum likelihood." })
  @ApiParam({ name: 'customerId', description: 'As the search gives it; a 64-bit number as text.' })
  @AnswersWith('PersonalPreferenceAnswer', '"no preference known" is null')
  @ApiNotFoundResponse({ description: 'No customer has this id: application/problem+json.' })
  preference(@Param('customerId') customerId: string, @Query() query: PreferenceQuery): Promise<PersonalPreferenceAnswer> {
    return this.expect.preference(customerId, query.scheme);
  }
}
