export type { AdapterItem, ChannelAdapter, ReadingContext } from './formats/channel-adapter';
export * from './formats/format-key';
export type * from './formats/format-options';
export * from './formats/rejection-code';
export type * from './mapping/csv-mapping';
export type { Place } from './reading/place';
export * from './reading/unreadable-file';
export type { Taxonomy, TopicRule } from './classification/taxonomy';
