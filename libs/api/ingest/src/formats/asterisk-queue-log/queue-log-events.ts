/**
 * What each event of a queue log does to its call. Names and fields after the Asterisk documentation ("Queue Logs");
 * IVRSTART is our convention: the dialplan writes it by QueueLog() when a call enters the system.
 */
export type EventEffect =
  /** The call begins. */
  | 'start'
  | 'enter'
  | 'connect'
  /** The caller is gone: nothing can follow. */
  | 'complete'
  /** The agent or the queue lets go of the call: another queue may follow. */
  | 'release'
  | 'abandon'
  /** Tells something of a call that changes none of its milestones. */
  | 'note'
  /** About agents and the system, not about a call. */
  | 'no-call';

export const EVENT_EFFECTS: ReadonlyMap<string, EventEffect> = new Map([
  ['IVRSTART', 'start'],
  ['ENTERQUEUE', 'enter'],
  ['CONNECT', 'connect'],
  ['COMPLETECALLER', 'complete'],
  ['COMPLETEAGENT', 'release'],
  ['TRANSFER', 'release'],
  ['BLINDTRANSFER', 'release'],
  ['ATTENDEDTRANSFER', 'release'],
  ['EXITWITHTIMEOUT', 'release'],
  ['EXITEMPTY', 'release'],
  ['EXITWITHKEY', 'release'],
  ['ABANDON', 'abandon'],
  ['DID', 'note'],
  ['INFO', 'note'],
  ['RINGNOANSWER', 'note'],
  ['RINGCANCELED', 'note'],
  ['AGENTDUMP', 'note'],
  ['SYSCOMPAT', 'note'],
  ['ADDMEMBER', 'no-call'],
  ['REMOVEMEMBER', 'no-call'],
  ['PAUSE', 'no-call'],
  ['UNPAUSE', 'no-call'],
  ['PAUSEALL', 'no-call'],
  ['UNPAUSEALL', 'no-call'],
  ['PAUSEREASON', 'no-call'],
  ['PENALTY', 'no-call'],
  ['RINGINUSE', 'no-call'],
  ['AGENTLOGIN', 'no-call'],
  ['AGENTLOGOFF', 'no-call'],
  ['AGENTCALLBACKLOGIN', 'no-call'],
  ['AGENTCALLBACKLOGOFF', 'no-call'],
  ['CONFIGRELOAD', 'no-call'],
  ['QUEUESTART', 'no-call'],
]);
