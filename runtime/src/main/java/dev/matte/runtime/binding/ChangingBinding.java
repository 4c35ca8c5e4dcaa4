package dev.matte.runtime.binding;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One binding after another: each never changes, and a change puts the next in its place. Calls
 * that are running keep the one they began with.
 *
 * <p>For what is known only while a host serves, such as the tools of a server behind it. All
 * methods may be called by many threads at once.
 */
public interface ChangingBinding {

  /** The lists that may change. The host announces these kinds, and tells clients of no others. */
  Set<Change.Kind> changing();

  /** What is served now: the same object until something changes. */
  ServerBinding now();

  /**
   * Adds somebody who hears of every change once {@link #now} answers with what is served from then
   * on.
   *
   * @param listener called by any thread, with nothing locked that {@link #now} needs
   */
  void listen(Consumer<Change> listener);
}
