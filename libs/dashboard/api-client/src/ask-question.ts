import type { ChannelPreferenceAnswer, CustomerSearchAnswer, DemandAnswer, FirstTimeResolutionAnswer, ForcedFlowsAnswer, LatencyAnalysisAnswer, OverviewAnswer, PersonalPreferenceAnswer, ResponseLatencyAnswer, ReturnRatesAnswer } from '@channelwise/contracts';
import { type Answer, readAnswer } from './answer';
import { API_ROOT } from './api-root';

/** The names and values of a query string, as `FiltersStore.query()` gives them; names as in `QuestionFilters`, all optional. */
export type QuestionQuery = Readonly<Record<string, string>>;

type Query = () => QuestionQuery | null;

/** All three answers and the scoreboard in one request. A null query asks nothing. */
export function askOverview(query: Query): Answer<OverviewAnswer> {
  return readAnswer(`${API_ROOT}/overview`, query);
}

/** How long until somebody answers. A null query asks nothing. */
export function askResponseLatency(query: Query): Answer<ResponseLatencyAnswer> {
  return readAnswer(`${API_ROOT}/response-latency`, query);
}

/** What is solved the first time. A null query asks nothing. */
export function askFirstTimeResolution(query: Query): Answer<FirstTimeResolutionAnswer> {
  return readAnswer(`${API_ROOT}/first-time-resolution`, query);
}

/** Where customers turn first. A null query asks nothing. */
export function askChannelPreference(query: Query): Answer<ChannelPreferenceAnswer> {
  return readAnswer(`${API_ROOT}/channel-preference`, query);
}

/** The waits as analysts want them, and as help desks print them. A null query asks nothing. */
export function askLatencyAnalysis(query: Query): Answer<LatencyAnalysisAnswer> {
  return readAnswer(`${API_ROOT}/response-latency/analysis`, query);
}

/** From first choice to last answer, with the forced share of each link. A null query asks nothing. */
export function askForcedFlows(query: Query): Answer<ForcedFlowsAnswer> {
  return readAnswer(`${API_ROOT}/channel-preference/flows`, query);
}

/** Coming back after a fast, a slow and a missing reply. A null query asks nothing. */
export function askReturnRates(query: Query): Answer<ReturnRatesAnswer> {
  return readAnswer(`${API_ROOT}/channel-preference/returns`, query);
}

/** Weekly first choices against relative latency some weeks before. A null query asks nothing. */
export function askDemand(query: Query): Answer<DemandAnswer> {
  return readAnswer(`${API_ROOT}/channel-preference/demand`, query);
}

/** Customers by an exact handle: `query` in the query. A null query asks nothing. */
export function findCustomers(query: Query): Answer<CustomerSearchAnswer> {
  return readAnswer(`${API_ROOT}/customers`, query);
}

/** What one customer can be expected to choose. A null query asks nothing. */
export function askPersonalPreference(customerId: () => string, query: Query): Answer<PersonalPreferenceAnswer> {
  return readAnswer(() => `${API_ROOT}/customers/${encodeURIComponent(customerId())}/preference`, query);
}
