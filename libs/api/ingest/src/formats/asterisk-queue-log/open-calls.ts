import type { Instant } from '@channelwise/vocabulary';
import type { Place } from '../../reading/place';

/** A call as far as the log has told of it. Absence is null. */
export interface OpenCall {
  callId: string;
  place: Place;
  /** Log lines that told of it. */
  lines: number;
  firstLine: string;
  startedAt: Instant;
  queuedAt: Instant | null;
  answeredAt: Instant | null;
  endedAt: Instant | null;
  hungUpWaiting: boolean;
  callerId: string | null;
  queue: string | null;
  touchedAt: Instant;
}

/** A call of which nothing is heard for so long is over, only the log does not say when. */
const SILENCE = 24 * 60 * 60 * 1000;

/** After a queue or an agent lets go of a call, the dialplan may bring it to another queue: so long a call that seems over is held back. */
const GRACE = 5 * 60 * 1000;

/** More open calls than this have never been one company's; the oldest ones are let go to bound the memory. */
const MOST_OPEN = 200_000;

/**
 * The calls of a queue log that are not handed on yet, bounded in number and in time. Both lists keep the order in which calls were last
 * touched (a Map remembers insertion), so that letting go of old ones looks at the front only.
 */
export class OpenCalls {
  private readonly running = new Map<string, OpenCall>();
  private readonly lettingGo = new Map<string, OpenCall>();

  constructor(private readonly done: (call: OpenCall) => void) {}

  /** The call of this id, now touched; null if none is open. */
  touch(callId: string, at: Instant): OpenCall | null {
    const call = this.running.get(callId) ?? this.lettingGo.get(callId) ?? null;
    if (call) {
      this.running.delete(callId);
      this.lettingGo.delete(callId);
      this.running.set(callId, call);
      call.touchedAt = Math.max(call.touchedAt, at);
      call.lines++;
    }
    return call;
  }

  open(call: OpenCall): OpenCall {
    this.running.set(call.callId, call);
    if (this.running.size > MOST_OPEN) this.finishFirst(this.running);
    return call;
  }

  /** The call is over for good. */
  finish(call: OpenCall): void {
    this.running.delete(call.callId);
    this.done(call);
  }

  /** The call seems over, unless another queue takes it. */
  letGo(call: OpenCall): void {
    this.running.delete(call.callId);
    this.lettingGo.set(call.callId, call);
    if (this.lettingGo.size > MOST_OPEN) this.finishFirst(this.lettingGo);
  }

  /** Hands on what has been silent for long enough at this time of the log. */
  advance(at: Instant): void {
    for (const call of this.lettingGo.values()) {
      if (call.touchedAt >= at - GRACE) break;
      this.lettingGo.delete(call.callId);
      this.done(call);
    }
    for (const call of this.running.values()) {
      if (call.touchedAt >= at - SILENCE) break;
      this.finish(call);
    }
  }

  /** The log is at its end: hands on all, the unfinished ones without an end. */
  finishAll(): void {
    for (const call of [...this.lettingGo.values(), ...this.running.values()].sort((a, b) => a.touchedAt - b.touchedAt)) this.done(call);
    this.lettingGo.clear();
    this.running.clear();
  }

  private finishFirst(calls: Map<string, OpenCall>): void {
    const [first] = calls.values();
    if (!first) return;
    calls.delete(first.callId);
    this.done(first);
  }
}
