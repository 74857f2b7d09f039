import type { ChannelPreferenceAnswer, FirstTimeResolutionAnswer, OverviewAnswer, ResponseLatencyAnswer } from '@channelwise/contracts';
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
