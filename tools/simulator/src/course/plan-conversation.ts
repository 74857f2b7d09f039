import type { RandomSource } from '../random/random-source';
import { HOUR_SECONDS } from '../time/wall-clock';
import { EMAIL, type ChannelIndex } from '../world/channel-index';
import type { MessageLaw } from '../world/message-law';
import type { WorldLaws } from '../world/world-laws';
import { NO_TOPIC, type PlannedContact, type PlannedMessage, type PlannedOutcome } from './planned-contact';

/** Within a conversation nobody is quiet for longer than this after an answer, or it would become two contacts (72 h). */
const LONGEST_PAUSE_SECONDS = 47 * HOUR_SECONDS;
const LONGEST_LATER_REPLY_SECONDS = 60 * HOUR_SECONDS;
const LONGEST_PATIENCE_SECONDS = 108 * HOUR_SECONDS;

export interface ConversationStart {
  channel: ChannelIndex;
  topic: number;
  startsAt: number;
  isPublic: boolean;
  continuesThread: boolean;
  /** Whether the customer can be seen turning to another channel (known by more than one handle). */
  canSwitch: boolean;
}

/** A conversation and, where the customer gives up on it, when they turn elsewhere. */
export interface ConversationPlan {
  contact: PlannedContact;
  switchesAt: number | null;
}

/** One conversation of messages, as it would run for ever. Venting (no topic) gets the same answers, but nobody switches or writes again. */
export function planConversation(laws: WorldLaws, random: RandomSource, start: ConversationStart): ConversationPlan {
  const law = laws.message(start.channel);
  const answering = law.answering(start.isPublic);
  const isRage = start.topic === NO_TOPIC;
  const messages: PlannedMessage[] = [{ at: start.startsAt, inbound: true, isPublic: start.isPublic, role: isRage ? 'rage' : 'opening' }];
  if (start.channel === EMAIL && !start.continuesThread && random.chance(0.9)) {
    messages.push({ at: start.startsAt + 2 + random.below(19), inbound: false, isPublic: false, role: 'automatic' });
  }

  const luck = random.uniform();
  let outcome: PlannedOutcome = luck < answering.answered ? 'answered' : luck < answering.answered + answering.gaveUp ? 'gave-up' : 'never';
  if (outcome === 'gave-up' && (isRage || !start.canSwitch)) outcome = 'never';

  let respondsAt: number | null = null;
  let switchesAt: number | null = null;
  if (outcome === 'answered') {
    respondsAt = law.drawReplyAt(start.startsAt, random);
    if (!isRage) addChaser(messages, random, start, respondsAt);
    addAnswers(messages, random, law, start, respondsAt, isRage);
  } else if (outcome === 'gave-up') {
    switchesAt = start.startsAt + Math.ceil(Math.min(LONGEST_PATIENCE_SECONDS, Math.max(600, random.logNormal(6 * HOUR_SECONDS, 1))));
    addChaser(messages, random, start, switchesAt);
  } else if (!isRage) {
    addChaser(messages, random, start, start.startsAt + 72 * HOUR_SECONDS);
  }

  const last = messages[messages.length - 1] ?? messages[0];
  const lastAt = last ? last.at : start.startsAt;
  return {
    switchesAt,
    contact: {
      channel: start.channel,
      topic: start.topic,
      isPublic: start.isPublic,
      startsAt: start.startsAt,
      outcome,
      answeredProbability: answering.answered,
      respondsAt,
      endsAt: messages.reduce((latest, message) => (message.inbound !== (respondsAt === null) || message.role === 'automatic' ? latest : Math.max(latest, message.at)), start.startsAt),
      lastAt,
      call: null,
      messages,
      continuesThread: start.continuesThread,
      isFirst: false,
      resolvedOnceAnswered: 0,
    },
  };
}

/** Who waits for most of a day may ask again. */
function addChaser(messages: PlannedMessage[], random: RandomSource, start: ConversationStart, before: number): void {
  const wait = before - start.startsAt;
  if (wait < 12 * HOUR_SECONDS || !random.chance(0.25)) return;
  messages.push({ at: start.startsAt + Math.floor(wait * random.between(0.5, 0.95)), inbound: true, isPublic: start.isPublic, role: 'chaser' });
}

/** The first reply and what follows it: a move to private, questions back and forth, thanks. */
function addAnswers(messages: PlannedMessage[], random: RandomSource, law: MessageLaw, start: ConversationStart, respondsAt: number, isRage: boolean): void {
  let { isPublic } = start;
  let at = respondsAt;
  const later = (utc: number): number => Math.min(law.drawReplyAt(utc, random, 0.6), utc + LONGEST_LATER_REPLY_SECONDS);
  const pause = (medianSeconds: number): number => at + Math.ceil(Math.min(LONGEST_PAUSE_SECONDS, 30 + random.logNormal(medianSeconds, 1)));

  const asksForPrivate = isPublic && !isRage && random.chance(0.35);
  messages.push({ at, inbound: false, isPublic, role: asksForPrivate ? 'handoff' : 'reply' });
  if (isRage) return;
  if (asksForPrivate) {
    if (!random.chance(0.75)) return;
    isPublic = false;
    at = pause(25 * 60);
    messages.push({ at, inbound: true, isPublic, role: 'details' });
    at = later(at);
    messages.push({ at, inbound: false, isPublic, role: 'reply' });
  }
  for (let chance = 0.35; random.chance(chance); chance *= 0.35) {
    at = pause(HOUR_SECONDS);
    messages.push({ at, inbound: true, isPublic, role: 'follow-up' });
    at = later(at);
    messages.push({ at, inbound: false, isPublic, role: 'reply' });
  }
  if (random.chance(0.25)) messages.push({ at: pause(40 * 60), inbound: true, isPublic, role: 'thanks' });
}
