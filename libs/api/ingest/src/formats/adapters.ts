import { queueLogAdapter } from './asterisk-queue-log/queue-log-adapter';
import { mboxAdapter } from './mbox/mbox-adapter';
import type { ChannelAdapter } from './channel-adapter';
import { csvAdapter } from './csv/csv-adapter';
import type { FormatKey } from './format-key';

/** Every adapter by its format. */
export const ADAPTERS: Readonly<Partial<Record<FormatKey, ChannelAdapter>>> = { csv: csvAdapter, 'asterisk-queue-log': queueLogAdapter, mbox: mboxAdapter };
