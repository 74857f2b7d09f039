const FIRST_DELAY_MILLISECONDS = 250;
const MOST_RESTARTS = 5;
const WINDOW_MILLISECONDS = 5 * 60_000;

/** Decides whether a server that died is started again: at most five times in five minutes, each time after twice the pause. */
export class RestartPolicy {
  private restarts: number[] = [];

  /** How long to wait before the next start; null when it died too often. `now` is in milliseconds of any steady clock. */
  nextDelayMilliseconds(now: number): number | null {
    this.restarts = this.restarts.filter((moment) => now - moment < WINDOW_MILLISECONDS);
    if (this.restarts.length >= MOST_RESTARTS) return null;
    this.restarts.push(now);
    return FIRST_DELAY_MILLISECONDS * 2 ** (this.restarts.length - 1);
  }
}
