package dev.matte.runtime.binding;

import java.util.function.Consumer;

/**
 * Carries changes from where they happen to every host whose clients want to hear of them. The one
 * that hosts use by default stays in the process; several instances of a server behind one address
 * bring one that reaches all of them. Safe for use by many threads.
 */
public interface ChangeBus {

  /** Hands a change to all listeners, those of this process included, sooner or later. */
  void publish(Change change);

  /**
   * Hands every change from now on to a listener, which returns at once and never throws. Called
   * once by each host.
   */
  void listen(Consumer<Change> listener);
}
