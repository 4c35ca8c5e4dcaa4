package dev.matte.runtime.guard;

/**
 * Stands before every call of an author's code. Guards are asked in the order in which a host got
 * them, after the entry's own {@link Access}; the first no answers. One that breaks down is a no.
 * Safe for use by many threads.
 */
public interface Guard {

  /**
   * Lets a call pass. May wait for others unless {@link #blocking} says otherwise.
   *
   * @return what is told of the end; {@link Pass#NONE} when nobody needs to be
   * @throws RefusedException to refuse it
   */
  Pass enter(Operation operation);

  /** Whether {@link #enter} may wait, so that it must not run on a thread that reads a network. */
  default boolean blocking() {
    return true;
  }
}
