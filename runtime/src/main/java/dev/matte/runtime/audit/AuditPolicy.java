package dev.matte.runtime.audit;

/**
 * What happens to calls when they cannot be recorded: the sink fails, as when a disk is full, or so
 * many calls run and records wait that there is no room for another one.
 *
 * <p>Under each of them a call that was let in is recorded when it ends; records of what was not
 * let in may find no room, and are counted then.
 */
public enum AuditPolicy {

  /** Calls wait before they begin, until the sink works again or their time is over. */
  BLOCK,

  /** Calls are refused, with {@link dev.matte.runtime.guard.Refusal.Unavailable}. */
  REFUSE,

  /** Calls go on. What found no room is counted, and the next record says how many that were. */
  COUNT
}
