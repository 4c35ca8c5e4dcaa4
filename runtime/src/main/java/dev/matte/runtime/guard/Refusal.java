package dev.matte.runtime.guard;

import java.time.Duration;
import java.util.Set;

/**
 * A no. Each transport says it in its own tongue: HTTP by a status and header fields, others by an
 * error or a tool's result.
 *
 * <p>The texts are ours alone: nothing that a caller sent stands in them.
 */
public sealed interface Refusal {

  /** What to tell the caller. */
  String text();

  /** The status of HTTP, and the code of a JSON-RPC error where there is no status. */
  int status();

  /**
   * Nobody vouches for the caller.
   *
   * @param presented whether the caller gave a proof, which then is not accepted
   * @param text what to tell the caller
   * @param scopes the scopes that a proof should have; empty when that is not known
   */
  record Unauthenticated(boolean presented, String text, Set<String> scopes) implements Refusal {
    /** A refusal that names no scopes. */
    public Unauthenticated(boolean presented, String text) {
      this(presented, text, Set.of());
    }

    @Override
    public int status() {
      return 401;
    }
  }

  /**
   * The proof has not the form that its kind has.
   *
   * @param text what to tell the caller
   */
  record Malformed(String text) implements Refusal {
    @Override
    public int status() {
      return 400;
    }
  }

  /**
   * The caller is known, and may not do that.
   *
   * @param text what to tell the caller
   * @param scopes all scopes that are needed, when more of them are all that is missing; else empty
   */
  record Forbidden(String text, Set<String> scopes) implements Refusal {
    @Override
    public int status() {
      return 403;
    }
  }

  /**
   * The caller has done so too often; later it may.
   *
   * @param text what to tell the caller
   * @param retryAfter after how long it is worth trying again; more than zero
   */
  record TooMany(String text, Duration retryAfter) implements Refusal {
    @Override
    public int status() {
      return 429;
    }
  }

  /**
   * Who decides cannot be asked at present.
   *
   * @param text what to tell the caller
   * @param retryAfter after how long it is worth trying again; more than zero
   */
  record Unavailable(String text, Duration retryAfter) implements Refusal {
    @Override
    public int status() {
      return 503;
    }
  }
}
