import type { RandomSource } from '../random/random-source';
import { QUEUE_LIMIT_SECONDS } from '../world/phone-law';
import type { WorldLaws } from '../world/world-laws';
import type { CallEnd, PlannedContact } from './planned-contact';

const TALK_MEDIAN_SECONDS = 260;
const LONGEST_TALK_SECONDS = 3600;

/** One call that enters the system at `startsAt`. */
export function planCall(laws: WorldLaws, random: RandomSource, startsAt: number, loadClass: number, topic: number): PlannedContact {
  const { phone } = laws;
  const ivrSeconds = phone.drawIvrSeconds(random);
  const luck = random.uniform();
  const abandoned = phone.abandonedByClass[loadClass] ?? 0;
  const timedOut = phone.timedOutByClass[loadClass] ?? 0;
  let end: CallEnd;
  let waitSeconds: number;
  let talkSeconds = 0;
  if (luck < abandoned) {
    end = 'abandoned';
    waitSeconds = phone.drawPatienceSeconds(random);
  } else if (luck < abandoned + timedOut) {
    end = 'timed-out';
    waitSeconds = QUEUE_LIMIT_SECONDS;
  } else {
    end = random.chance(0.7) ? 'caller' : 'agent';
    waitSeconds = phone.drawHoldSeconds(loadClass, random);
    talkSeconds = Math.min(LONGEST_TALK_SECONDS, 20 + Math.floor(random.logNormal(TALK_MEDIAN_SECONDS, 0.7)));
  }
  const isAnswered = end === 'caller' || end === 'agent';
  const endsAt = startsAt + ivrSeconds + waitSeconds + talkSeconds;
  return {
    channel: 0,
    topic,
    isPublic: false,
    startsAt,
    outcome: isAnswered ? 'answered' : end === 'abandoned' ? 'gave-up' : 'closed',
    answeredProbability: phone.answeredProbability(loadClass),
    respondsAt: isAnswered ? startsAt + ivrSeconds + waitSeconds : null,
    endsAt,
    lastAt: endsAt,
    call: { ivrSeconds, waitSeconds, talkSeconds, end, loadClass },
    messages: [],
    continuesThread: false,
    isFirst: false,
    resolvedOnceAnswered: 0,
  };
}
