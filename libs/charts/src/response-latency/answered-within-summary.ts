import type { ResponseLatencyAnswer, ResponseLatencyRow } from '@channelwise/contracts';
import { NO_DATA, formatShare } from '@channelwise/metrics';
import { durationWithoutInterval, judgedSeconds } from '../figure-words';

/** What the step curves show, for those who hear it and those who read first. */
export function answeredWithinSummary(answer: ResponseLatencyAnswer): string {
  const judged = answer.rows.filter((row) => row.answeredAtAll.judgeable);
  if (judged.length === 0) return answer.rows.length === 0 ? 'No data in this period.' : 'Too few contacts on every channel to draw a curve.';
  return `${judged.map(sentence).join(' ')} The band around each curve is its 95 % interval.`;
}

function sentence(row: ResponseLatencyRow): string {
  const never = row.answeredAtAll.value === null ? NO_DATA : formatShare(1 - row.answeredAtAll.value);
  const half = judgedSeconds(row.median) === null ? 'half of the contacts are never answered' : `half are answered within ${durationWithoutInterval(row.median)}`;
  return `${row.group.label}: ${half}, ${never} never are.`;
}
