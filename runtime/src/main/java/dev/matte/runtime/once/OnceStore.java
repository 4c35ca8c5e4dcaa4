package dev.matte.runtime.once;

import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;

/**
 * Remembers calls that are to happen once. Safe for use by many threads, and by many servers where
 * they share one.
 *
 * <p>A call has at most one owner, whose lease ends after {@link #leaseTime} unless it is renewed
 * before. An owner whose lease has ended is lost, whatever it still does: it cannot commit any
 * more. Then a repeatable call is the next one's who claims it, with a higher fence; any other call
 * stays lost for its window, and nobody gets it.
 *
 * <p>All methods throw {@link dev.matte.runtime.guard.StoreAwayException} when nobody can tell at
 * present.
 */
public interface OnceStore {

  /**
   * Asks to carry a call out.
   *
   * @throws dev.matte.runtime.guard.RefusedException if no more calls can be remembered
   */
  OnceAnswer claim(OnceClaim claim);

  /** Lets a lease begin anew; false when its owner was lost. */
  boolean renew(OnceLease lease);

  /**
   * Ends a call with what all further claims are answered with during its window.
   *
   * @param kept a JSON object in an array of its own
   * @return false when the owner was lost, and nothing was changed
   */
  boolean commit(OnceLease lease, JsonSlice kept);

  /** Ends an owner's work as if it had never begun; nothing happens when the owner was lost. */
  void release(OnceLease lease);

  /** Tells that an owner is lost. */
  void abandon(OnceLease lease);

  /**
   * Waits until it is worth claiming a call again that somebody carries out.
   *
   * @param most how long at most
   */
  void await(String key, Duration most) throws InterruptedException;

  /** How long a lease lasts unless it is renewed; more than a second, for servers. */
  default Duration leaseTime() {
    return Duration.ofSeconds(30);
  }

  /** How many bytes a result may have to be kept; of a longer one only that it was given. */
  default int maxResultBytes() {
    return 256 << 10;
  }
}
