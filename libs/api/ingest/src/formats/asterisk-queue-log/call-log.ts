import type { Handle, Instant } from '@channelwise/vocabulary';
import type { TopicClassifier } from '../../classification/topic-classifier';
import { FUTURE_TOLERANCE_MILLISECONDS } from '../../reading/limits';
import type { Place } from '../../reading/place';
import { anonymousHandle, HandleReader } from '../handle-of';
import type { ItemBatch } from '../item-batch';
import { Refusal } from '../refusal';
import { OpenCalls, type OpenCall } from './open-calls';
import { EVENT_EFFECTS, type EventEffect } from './queue-log-events';

const EPOCH = /^\d{9,11}(?:\.\d{1,9})?$/;

/** Builds calls from the lines of a queue log: `epoch|callid|queue|agent|event|data1|data2|data3...`. */
export class CallLog {
  private readonly calls: OpenCalls;
  private readonly topics = new Map<string, string | null>();

  constructor(
    private readonly batch: ItemBatch,
    private readonly handles: HandleReader,
    private readonly classifier: TopicClassifier,
    private readonly sourceName: string,
    private readonly now: Instant,
  ) {
    this.calls = new OpenCalls((call) => this.handOn(call));
  }

  line(line: string, place: Place): void {
    const fields = line.split('|');
    const [epoch = '', callId = '', queue = '', , event = ''] = fields;
    if (fields.length < 5) return this.refuse(new Refusal('wrong-field-count', `A queue log line has at least 5 fields, this one has ${fields.length}`), line, place);
    if (!EPOCH.test(epoch)) return this.refuse(new Refusal('invalid-date', `"${epoch.slice(0, 60)}" is no time in seconds since 1970`, 'epoch'), line, place);
    const at = Math.floor(Number(epoch) * 1000);
    // Here and not with the whole call: a time far ahead would end all open calls.
    if (at > this.now + FUTURE_TOLERANCE_MILLISECONDS) {
      return this.refuse(new Refusal('date-in-future', `${new Date(at).toISOString()} lies in the future`, 'epoch'), line, place);
    }
    this.calls.advance(at);

    const effect = EVENT_EFFECTS.get(event);
    if (effect === undefined) {
      if (!this.calls.touch(callId, at)) this.refuse(new Refusal('unknown-record', `The event "${event.slice(0, 60)}" is not known`, 'event'), line, place);
      return;
    }
    if (effect === 'no-call' || callId === 'NONE' || callId === '') return this.batch.leaveOut('An event of agents or of the system, not of a call', place, line);
    const known = this.calls.touch(callId, at);
    if (!known && effect === 'note') return this.batch.leaveOut('An event of a call that is over or not in this file', place, line);
    const call = known ?? this.calls.open(newCall(callId, at, place, line));
    if (queue !== '' && queue !== 'NONE') call.queue = queue;
    this.apply(effect, call, at, fields);
  }

  finish(): void {
    this.calls.finishAll();
  }

  private apply(effect: EventEffect, call: OpenCall, at: Instant, fields: string[]): void {
    switch (effect) {
      case 'start':
        call.startedAt = Math.min(call.startedAt, at);
        call.callerId ??= fields[6] || null;
        return;
      case 'enter':
        call.queuedAt ??= at;
        call.callerId = fields[6] || call.callerId;
        call.endedAt = null;
        return;
      case 'connect':
        call.endedAt = null;
        if (call.answeredAt === null) {
          call.answeredAt = at;
          this.supplyQueueEntry(call, at, seconds(fields[5]));
        }
        return;
      case 'complete':
      case 'release':
        if (call.answeredAt === null && (fields[4] === 'COMPLETECALLER' || fields[4] === 'COMPLETEAGENT')) {
          // The log was cut between connection and end: both durations stand in the last line.
          call.answeredAt = at - seconds(fields[6]);
          this.supplyQueueEntry(call, call.answeredAt, seconds(fields[5]));
        }
        call.endedAt = at;
        if (effect === 'complete') this.calls.finish(call);
        else this.calls.letGo(call);
        return;
      case 'abandon':
        this.supplyQueueEntry(call, at, seconds(fields[7]));
        call.endedAt = at;
        call.hungUpWaiting = true;
        this.calls.finish(call);
        return;
      case 'note':
      case 'no-call':
        return;
    }
  }

  /** Where the log begins after the call entered the queue, the time held tells when it did. */
  private supplyQueueEntry(call: OpenCall, at: Instant, held: number): void {
    call.queuedAt ??= at - held;
    call.startedAt = Math.min(call.startedAt, call.queuedAt);
  }

  private handOn(call: OpenCall): void {
    this.batch.interaction(
      {
        externalId: call.callId,
        channel: 'phone',
        kind: 'call',
        direction: 'inbound',
        handle: this.handleOf(call),
        occurredAt: call.startedAt,
        queuedAt: call.queuedAt,
        answeredAt: call.answeredAt,
        answeredUntimed: false,
        endedAt: call.endedAt,
        closedOn: null,
        abandoned: call.hungUpWaiting && call.answeredAt === null,
        resolved: null,
        conversationId: null,
        caseId: null,
        topic: call.queue === null ? null : this.topicOf(call.queue),
        visibility: 'private',
        automatic: false,
        rage: false,
        text: null,
      },
      call.place,
      () => call.firstLine,
      call.lines,
    );
  }

  private handleOf(call: OpenCall): Handle {
    const handle = call.callerId === null ? null : this.handles.read('phone', call.callerId);
    return handle === null || handle === 'invalid' ? anonymousHandle(this.sourceName, call.callId) : handle;
  }

  private topicOf(queue: string): string | null {
    let topic = this.topics.get(queue);
    if (topic === undefined) {
      topic = this.classifier.ofLabel(queue);
      if (this.topics.size < 10_000) this.topics.set(queue, topic);
    }
    return topic;
  }

  private refuse(refusal: Refusal, line: string, place: Place): void {
    this.batch.refuse(refusal, place, line);
  }
}

function newCall(callId: string, at: Instant, place: Place, line: string): OpenCall {
  return {
    callId,
    place,
    lines: 1,
    firstLine: line,
    startedAt: at,
    queuedAt: null,
    answeredAt: null,
    endedAt: null,
    hungUpWaiting: false,
    callerId: null,
    queue: null,
    touchedAt: at,
  };
}

/** A duration field in milliseconds; 0 where it is missing or no number. */
function seconds(field: string | undefined): number {
  const value = Number(field);
  return value > 0 && value < 1e7 ? value * 1000 : 0;
}
