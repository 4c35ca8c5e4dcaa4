package dev.matte.runtime.limit;

import java.time.Duration;

/**
 * Where permits are counted. Safe for use by many threads.
 *
 * <p>All stores count alike, see {@link Rate}: which one is used decides only who shares a limit.
 */
public interface RateStore {

  /**
   * Takes permits, all or none.
   *
   * @param key whose permits; a readable text of up to a thousand visible ASCII characters
   * @param rate how many there are; the same for a key at all times
   * @param permits how many; 1 or more. More than there ever are at once count as all of them
   * @return zero when they were taken, else how long to wait until they could be
   * @throws dev.matte.runtime.guard.StoreAwayException if nobody can tell at present
   */
  Duration take(String key, Rate rate, int permits);

  /** Whether {@link #take} may wait, so that it must not run on a thread that reads a network. */
  boolean blocking();
}
