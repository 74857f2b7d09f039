// A file of its own, so that the filter bar is fetched beside the page instead of before it.
export { FilterBar } from '@channelwise/dashboard/filters';
