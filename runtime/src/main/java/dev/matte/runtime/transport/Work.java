package dev.matte.runtime.transport;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The part of a request that calls somebody's code, and so may take long. Runs once. */
public interface Work {

  /**
   * Does the work on the calling thread.
   *
   * @param answer an empty writer; when something stands in it afterwards, that is the answer
   */
  void run(JsonWriter answer);

  /** Tells whether work of this kind was slow before, so that a thread of its own is worth it. */
  boolean slow();

  /** Tells whether the work never waits, so that it may run on a thread that reads a network. */
  default boolean nonBlocking() {
    return false;
  }

  /** The status of an HTTP response that has nothing but the answer, once the work has run. */
  default int status() {
    return 200;
  }

  /** Why the work was not let in, once it has run; {@code null} when it was. */
  default @Nullable Refusal refusal() {
    return null;
  }

  /** Makes the work known to the connection, so that it can be cancelled while it runs. */
  void register();

  /** Makes the work independent of the array its message stands in. */
  void detach();

  /** Further work that the same message causes. */
  @Nullable Work next();
}
