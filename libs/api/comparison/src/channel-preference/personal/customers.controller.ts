import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { CustomerSearchAnswer, PersonalPreferenceAnswer } from '@channelwise/contracts';
import { CustomerSearchQuery, PreferenceQuery } from './customer-query';
import { ExpectPreference } from './expect-preference';

@ApiTags('customers')
@Controller('api/v1/customers')
export class CustomersController {
  constructor(@Inject(ExpectPreference) private readonly expect: ExpectPreference) {}

  @Get()
  @ApiOperation({ summary: 'Which customer has this handle?', description: 'By exact phone number, e-mail address, network id or CRM id.' })
  @ApiOkResponse({ description: 'CustomerSearchAnswer' })
  @ApiBadRequestResponse({ description: 'No handle was given: application/problem+json.' })
  search(@Query() { query }: CustomerSearchQuery): Promise<CustomerSearchAnswer> {
    return this.expect.search(query);
  }

  @Get(':customerId/preference')
  @ApiOperation({ summary: 'Which channel does this customer prefer?', description: "Posterior mean of a Dirichlet-multinomial: own first choices (half-life 180 days) with the segment's shares as prior, whose strength is fitted by maximum likelihood." })
  @ApiParam({ name: 'customerId', description: 'As the search gives it; a 64-bit number as text.' })
  @ApiOkResponse({ description: 'PersonalPreferenceAnswer; "no preference known" is null' })
  @ApiNotFoundResponse({ description: 'No customer has this id: application/problem+json.' })
  preference(@Param('customerId') customerId: string, @Query() query: PreferenceQuery): Promise<PersonalPreferenceAnswer> {
    return this.expect.preference(customerId, query.scheme);
  }
}
