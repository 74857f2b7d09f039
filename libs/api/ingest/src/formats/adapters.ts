import { queueLogAdapter } from './asterisk-queue-log/queue-log-adapter';
import type { ChannelAdapter } from './channel-adapter';
import { csvAdapter } from './csv/csv-adapter';
import { customersAdapter } from './customers/customers-adapter';
import { facebookGraphAdapter } from './facebook-graph/facebook-graph-adapter';
import type { FormatKey } from './format-key';
import { mboxAdapter } from './mbox/mbox-adapter';
import { xApiAdapter } from './x-api-v2/x-api-adapter';

/** Every adapter by its format. */
export const ADAPTERS: Readonly<Record<FormatKey, ChannelAdapter>> = {
  csv: csvAdapter,
  'asterisk-queue-log': queueLogAdapter,
  mbox: mboxAdapter,
  'x-api-v2': xApiAdapter,
  'facebook-graph': facebookGraphAdapter,
  customers: customersAdapter,
};

/** The adapter of a format. */
export function adapterOf(format: FormatKey): ChannelAdapter {
  return ADAPTERS[format];
}
