export * from './response-latency-page';
