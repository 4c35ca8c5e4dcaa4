package dev.matte.legacy.mount;

import java.util.concurrent.Callable;

/** Stands between a mount and what it mounts: lets calls through, or not. Thread-safe. */
public interface Circuit {

  /** Lets everything through. */
  Circuit DIRECT =
      new Circuit() {
        @Override
        public <T> T run(Callable<T> call) throws Exception {
          return call.call();
        }
      };

  /**
   * Runs a call.
   *
   * @throws Exception what the call threw, or why it was not let through
   */
  <T> T run(Callable<T> call) throws Exception;
}
