import { type FileHandle, open, rm } from 'node:fs/promises';
import type { PlannedCall, PlannedContact } from '../course/planned-contact';
import { phoneOf } from '../people/person';
import type { RandomSource } from '../random/random-source';
import { DAY_SECONDS } from '../time/wall-clock';
import type { PlantedTopic } from '../world/planted-world';
import type { TextSink } from './text-sink';

const FIELDS = 11;
const CALLS_PER_CHUNK = 256;
const ENDS: readonly PlannedCall['end'][] = ['caller', 'agent', 'abandoned', 'timed-out'];

interface Chunk {
  position: number;
  length: number;
}

/**
 * The queue log in order of time, out of calls in any order. Calls are kept as eleven numbers each, gathered by day; full chunks go to a
 * side file. At the end each day is read back, sorted and written, so memory holds one chunk per day and one day's lines, however many
 * calls there are. No call crosses midnight UTC: the phones close at 20:00 and a call ends within an hour and a half.
 */
export class QueueLogWriter {
  private readonly buffers = new Map<number, Int32Array>();
  private readonly filled = new Map<number, number>();
  private readonly chunks = new Map<number, Chunk[]>();
  private waiting: { day: number; data: Int32Array }[] = [];
  private side: FileHandle | null = null;
  private sidePosition = 0;
  private sequence = 0;

  constructor(
    private readonly sink: TextSink,
    private readonly sidePath: string,
    private readonly topics: readonly PlantedTopic[],
    /** For agents and details that nothing depends on. */
    private readonly random: RandomSource,
  ) {}

  get isFull(): boolean {
    return this.waiting.length > 0;
  }

  write(customerNumber: number, contact: PlannedContact): void {
    const { call } = contact;
    if (!call) throw new RangeError('a phone contact without a call');
    const day = Math.floor(contact.startsAt / DAY_SECONDS);
    let buffer = this.buffers.get(day);
    if (!buffer) this.buffers.set(day, (buffer = new Int32Array(FIELDS * CALLS_PER_CHUNK)));
    const count = this.filled.get(day) ?? 0;
    const { random } = this;
    const rings = random.chance(0.08) ? 1 : 0;
    const position = 1 + Math.min(40, Math.floor(call.waitSeconds / 45) + random.below(3));
    const fields = [
      contact.startsAt - day * DAY_SECONDS, ++this.sequence, customerNumber, call.ivrSeconds, call.waitSeconds, call.talkSeconds,
      ENDS.indexOf(call.end), contact.topic, 1 + random.below(60), rings, position,
    ];
    buffer.set(fields, count * FIELDS);
    if (count + 1 < CALLS_PER_CHUNK) {
      this.filled.set(day, count + 1);
      return;
    }
    this.waiting.push({ day, data: buffer });
    this.buffers.delete(day);
    this.filled.delete(day);
  }

  /** Moves full chunks to the side file. */
  async flush(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    for (const { day, data } of waiting) {
      this.side ??= await open(this.sidePath, 'w+');
      const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      await this.side.write(bytes, 0, bytes.length, this.sidePosition);
      const chunks = this.chunks.get(day) ?? [];
      chunks.push({ position: this.sidePosition, length: bytes.length });
      this.chunks.set(day, chunks);
      this.sidePosition += bytes.length;
    }
  }

  /** Writes the log itself, day by day. */
  async close(): Promise<void> {
    try {
      await this.flush();
      const days = new Set([...this.buffers.keys(), ...this.chunks.keys()]);
      for (const day of [...days].sort((a, b) => a - b)) {
        this.sink.write(this.linesOfDay(day, await this.callsOfDay(day)));
        if (this.sink.isFull) await this.sink.flush();
      }
    } finally {
      await this.side?.close();
      await rm(this.sidePath, { force: true });
      await this.sink.close();
    }
  }

  private async callsOfDay(day: number): Promise<Int32Array[]> {
    const calls: Int32Array[] = [];
    for (const chunk of this.chunks.get(day) ?? []) {
      const bytes = new Uint8Array(chunk.length);
      if (!this.side) throw new Error('chunks without a side file');
      await this.side.read(bytes, 0, chunk.length, chunk.position);
      calls.push(new Int32Array(bytes.buffer));
    }
    const rest = this.buffers.get(day);
    if (rest) calls.push(rest.subarray(0, (this.filled.get(day) ?? 0) * FIELDS));
    return calls;
  }

  private linesOfDay(day: number, parts: readonly Int32Array[]): string {
    const lines: { epoch: number; order: number; text: string }[] = [];
    for (const part of parts) {
      for (let at = 0; at < part.length; at += FIELDS) {
        this.addLines(day * DAY_SECONDS, part.subarray(at, at + FIELDS), (epoch, text) => lines.push({ epoch, order: lines.length, text }));
      }
    }
    lines.sort((a, b) => a.epoch - b.epoch || a.order - b.order);
    let text = '';
    for (const line of lines) text += `${line.epoch}|${line.text}\n`;
    return text;
  }

  private addLines(midnight: number, fields: Int32Array, add: (epoch: number, text: string) => void): void {
    const [second = 0, sequence = 0, customer = 0, ivr = 0, wait = 0, talk = 0, end = 0, topic = 0, agentNumber = 0, rings = 0, position = 0] = fields;
    const startsAt = midnight + second;
    const queuedAt = startsAt + ivr;
    const id = `${startsAt}.${sequence}`;
    const queue = this.topics[topic]?.slug ?? 'default';
    const agent = `PJSIP/agent${String(agentNumber).padStart(2, '0')}`;
    add(startsAt, `${id}|NONE|NONE|IVRSTART|main`);
    add(queuedAt, `${id}|${queue}|NONE|ENTERQUEUE||${phoneOf(customer)}|${position}`);
    const leaves = queuedAt + wait;
    switch (ENDS[end]) {
      case 'abandoned':
        add(leaves, `${id}|${queue}|NONE|ABANDON|${Math.max(1, position - 1)}|${position}|${wait}`);
        return;
      case 'timed-out':
        add(leaves, `${id}|${queue}|NONE|EXITWITHTIMEOUT|${Math.max(1, position - 1)}|${position}|${wait}`);
        return;
      default: {
        if (rings > 0 && wait > 15) add(leaves - 10, `${id}|${queue}|PJSIP/agent${String((agentNumber % 60) + 1).padStart(2, '0')}|RINGNOANSWER|10000`);
        add(leaves, `${id}|${queue}|${agent}|CONNECT|${wait}|${id}-1|${Math.min(wait, 4)}`);
        add(leaves + talk, `${id}|${queue}|${agent}|${ENDS[end] === 'caller' ? 'COMPLETECALLER' : 'COMPLETEAGENT'}|${wait}|${talk}|${position}`);
      }
    }
  }
}
