import type { CsvMapping } from './csv-mapping';

/** All columns that a mapping names, each once. */
export function columnsOfMapping(mapping: CsvMapping): string[] {
  const { segments, topic, ...single } = mapping.columns;
  const names = new Set<string>();
  for (const source of Object.values(single)) if (source && 'column' in source) names.add(source.column);
  for (const column of topic?.columns ?? []) names.add(column);
  for (const source of Object.values(segments ?? {})) names.add(source.column);
  for (const rule of mapping.leaveOut ?? []) names.add(rule.column);
  return [...names];
}
