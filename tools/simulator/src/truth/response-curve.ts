import { DAY_SECONDS } from '../time/wall-clock';
import type { MessageLaw } from '../world/message-law';
import type { PhoneLaw } from '../world/phone-law';
import { ARRIVAL_BIN_SECONDS, ARRIVAL_BINS } from './response-tally';

/** True cumulative incidence of *answered*: P(answered within t seconds), gave-up and never-answered competing. */
export type ResponseCurve = (seconds: number) => number;

/** Monday 1970-01-05 on the wall clock. */
const A_MONDAY = 4 * DAY_SECONDS;
const FOR_EVER_SECONDS = 400 * DAY_SECONDS;

/** The curve of calls with these counts by load class; times are whole seconds. */
export function phoneCurve(law: PhoneLaw, callsByLoadClass: Float64Array): ResponseCurve {
  const curves = law.abandonedByClass.map((_, loadClass) => law.responseCumulative(loadClass));
  const total = callsByLoadClass.reduce((sum, count) => sum + count, 0);
  return (seconds) => {
    let hits = 0;
    curves.forEach((curve, loadClass) => {
      const at = Math.min(curve.length - 1, Math.floor(seconds));
      hits += (callsByLoadClass[loadClass] ?? 0) * law.answeredProbability(loadClass) * (at < 0 ? 0 : (curve[at] ?? 0));
    });
    return hits / total;
  };
}

/** The curve of conversations that arrive with these counts per quarter of an hour of the week. */
export function messageCurve(law: MessageLaw, answeredProbability: number, arrivals: Float64Array): ResponseCurve {
  const total = arrivals.reduce((sum, count) => sum + count, 0);
  return (seconds) => {
    let hits = 0;
    for (let bin = 0; bin < ARRIVAL_BINS; bin++) {
      const count = arrivals[bin] ?? 0;
      if (count > 0) hits += count * law.repliedWithin(A_MONDAY + (bin + 0.5) * ARRIVAL_BIN_SECONDS, seconds);
    }
    return (answeredProbability * hits) / total;
  };
}

/** The mixture of curves in these weights. */
export function mixedCurve(parts: readonly { weight: number; curve: ResponseCurve }[]): ResponseCurve {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return (seconds) => parts.reduce((sum, part) => (part.weight === 0 ? sum : sum + (part.weight / total) * part.curve(seconds)), 0);
}

/** First whole second at which the curve reaches `probability`, by bisection; null if it never does. */
export function quantileSeconds(curve: ResponseCurve, probability: number): number | null {
  if (!(curve(FOR_EVER_SECONDS) >= probability)) return null;
  let low = 0;
  let high = FOR_EVER_SECONDS;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (curve(middle) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}
