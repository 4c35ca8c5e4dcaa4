package dev.matte.runtime.audit;

/**
 * When a file's records are brought to the disk itself. Until then they survive the end of the
 * process, but not that of the machine.
 */
public enum FileSync {

  /** After each write, which may be of many records, and before they count as written. */
  EACH_WRITE,

  /** At most about a second after they were written. */
  EACH_SECOND,

  /** When the operating system sees fit, and when a file is finished. */
  NEVER
}
