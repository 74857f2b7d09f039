import { hash } from 'node:crypto';
import { channelEntry, CHANNELS, INTERACTION_KINDS, type Channel, type Interaction, type InteractionKind } from '@channelwise/vocabulary';
import type { AdapterItem } from '../../formats/channel-adapter';
import type { BinaryRows } from '../copy/binary-rows';

/** The columns of the record table in the order in which they are written; the content comes last, for one hash over it. */
export const RECORD_COLUMNS = [
  ...['seq', 'line', 'records', 'external_id', 'original', 'content_hash'],
  ...['handle_kind', 'handle_value', 'occurred_at', 'queued_at', 'answered_at', 'ended_at', 'closed_on', 'conversation_id', 'case_id', 'topic', 'channel', 'kind'],
  ...['outbound', 'is_private', 'answered_untimed', 'abandoned', 'resolved', 'automatic', 'rage', 'text'],
] as const;

const CHANNEL_IDS = Object.fromEntries(CHANNELS.map((channel) => [channel, channelEntry(channel).id])) as Record<Channel, number>;

/** As the table `interaction` stores it: 1 call, 2 message, 3 case. */
const KIND_IDS = Object.fromEntries(INTERACTION_KINDS.map((kind, index) => [kind, index + 1])) as Record<InteractionKind, number>;

/**
 * Writes one interaction. Its content hash is the first 64 bits of the SHA-256 over the content fields as they are written here: a
 * change of their order or encoding makes every stored record look corrected when its file is read again.
 */
export function writeInteraction(rows: BinaryRows, seq: number, item: Extract<AdapterItem, { kind: 'interaction' }>): void {
  const { interaction } = item;
  rows.startRow(RECORD_COLUMNS.length);
  rows.int64(seq);
  rows.int64(item.place.line);
  rows.int32(item.records);
  rows.text(interaction.externalId);
  rows.text(item.original ?? null);
  const hashPosition = rows.reserveHash();
  const contentPosition = rows.position;
  writeContent(rows, interaction);
  rows.fillHash(hashPosition, hash('sha256', rows.bytesSince(contentPosition), 'hex'));
}

function writeContent(rows: BinaryRows, interaction: Interaction): void {
  rows.text(interaction.handle.kind);
  rows.text(interaction.handle.value);
  rows.instant(interaction.occurredAt);
  rows.instant(interaction.queuedAt);
  rows.instant(interaction.answeredAt);
  rows.instant(interaction.endedAt);
  rows.day(interaction.closedOn);
  rows.text(interaction.conversationId);
  rows.text(interaction.caseId);
  rows.text(interaction.topic);
  rows.int16(CHANNEL_IDS[interaction.channel]);
  rows.int16(KIND_IDS[interaction.kind]);
  rows.flag(interaction.direction === 'outbound');
  rows.flag(interaction.visibility === 'private');
  rows.flag(interaction.answeredUntimed);
  rows.flag(interaction.abandoned);
  rows.flag(interaction.resolved);
  rows.flag(interaction.automatic);
  rows.flag(interaction.rage);
  rows.text(interaction.text);
}
