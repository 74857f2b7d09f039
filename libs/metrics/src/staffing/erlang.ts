/** Calls that come at random to a number of agents. */
export interface CallLoad {
  readonly contactsPerHour: number;
  readonly handleSeconds: number;
  readonly agents: number;
  /** Longest wait in the queue that the target allows. */
  readonly targetSeconds: number;
}

/** What a number of agents achieves, if callers wait patiently. */
export interface QueueForecast {
  /** Work offered, in agents kept busy all the time. */
  readonly offeredErlangs: number;
  /** Share of time that an agent is busy; 1 where the queue grows without end. */
  readonly occupancy: number;
  /** Share of calls that would find all agents busy if nobody could wait. */
  readonly blocking: number;
  /** Share of calls that wait at all; 1 where the queue grows without end. */
  readonly probabilityOfWaiting: number;
  /** Share of calls answered within the target; 0 where the queue grows without end. */
  readonly serviceLevel: number;
  /** Mean wait of all calls in seconds; null where the queue grows without end. */
  readonly averageSpeedOfAnswerSeconds: number | null;
}

/**
 * Blocking probability of `agents` lines under `offeredErlangs`, with no room to wait.
 *
 * Source: Erlang (1917), loss formula B by its recursion.
 */
export function erlangB(offeredErlangs: number, agents: number): number {
  checkLoad({ offeredErlangs });
  if (!Number.isInteger(agents) || agents < 0) throw new RangeError(`not a number of agents: ${agents}`);
  let blocking = 1;
  for (let line = 1; line <= agents; line += 1) blocking = (offeredErlangs * blocking) / (line + offeredErlangs * blocking);
  return blocking;
}

/**
 * Service level and mean wait of calls that come at random, take exponentially long and wait as long as it takes. Callers who give
 * up, breaks and skills are not in it. Without agents enough for the work the queue grows without end: service level 0, mean null.
 * Negative or missing figures throw a RangeError.
 *
 * Source: Erlang (1917), delay formula C.
 *
 * @example erlangC({ contactsPerHour: 360, handleSeconds: 240, agents: 28, targetSeconds: 20 }).serviceLevel // 0.761
 */
export function erlangC({ contactsPerHour, handleSeconds, agents, targetSeconds }: CallLoad): QueueForecast {
  checkLoad({ contactsPerHour, handleSeconds, targetSeconds });
  const offeredErlangs = (contactsPerHour * handleSeconds) / 3600;
  const blocking = erlangB(offeredErlangs, agents);
  if (offeredErlangs === 0 && agents > 0) {
    return { offeredErlangs, occupancy: 0, blocking, probabilityOfWaiting: 0, serviceLevel: 1, averageSpeedOfAnswerSeconds: 0 };
  }
  if (offeredErlangs >= agents) {
    return { offeredErlangs, occupancy: 1, blocking, probabilityOfWaiting: 1, serviceLevel: 0, averageSpeedOfAnswerSeconds: null };
  }
  const occupancy = offeredErlangs / agents;
  const probabilityOfWaiting = blocking / (1 - occupancy * (1 - blocking));
  const spare = agents - offeredErlangs;
  return {
    offeredErlangs,
    occupancy,
    blocking,
    probabilityOfWaiting,
    serviceLevel: 1 - probabilityOfWaiting * Math.exp((-spare * targetSeconds) / handleSeconds),
    averageSpeedOfAnswerSeconds: (probabilityOfWaiting * handleSeconds) / spare,
  };
}

/**
 * The fewest agents that answer at least the share `serviceLevel` of calls within the target. A share outside [0, 1) throws a
 * RangeError: no number of agents answers every call at once.
 *
 * @example agentsNeeded({ contactsPerHour: 360, handleSeconds: 240, targetSeconds: 20 }, 0.8) // 29
 */
export function agentsNeeded(load: Omit<CallLoad, 'agents'>, serviceLevel: number): number {
  if (!(serviceLevel >= 0 && serviceLevel < 1)) throw new RangeError(`not a service level below 100 %: ${serviceLevel}`);
  let agents = Math.floor((load.contactsPerHour * load.handleSeconds) / 3600) + 1;
  while (erlangC({ ...load, agents }).serviceLevel < serviceLevel) agents += 1;
  return agents;
}

function checkLoad(figures: Record<string, number>): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (!(figure >= 0) || figure === Infinity) throw new RangeError(`${name} must not be ${figure}`);
  }
}
