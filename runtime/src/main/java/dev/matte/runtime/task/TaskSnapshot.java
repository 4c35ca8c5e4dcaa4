package dev.matte.runtime.task;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that a client can learn of a task, at one moment. Immutable.
 *
 * @param id unguessable
 * @param owner who may see it: the principal that made it, or the session where there is none
 * @param revision the revision of the call that made it, whose methods reach it
 * @param status what has become of it
 * @param message a word on the status, for people
 * @param createdAt when it was made
 * @param lastUpdatedAt when it changed last
 * @param ttl how long it is kept, from when it was made
 * @param outcome the result, or the error when it failed by one; empty before the end
 * @param error whether the outcome is an error of JSON-RPC
 * @param inputRequests what the client is asked, by key, each an object of method and params
 */
public record TaskSnapshot(
    String id,
    String owner,
    Revision revision,
    TaskStatus status,
    Optional<String> message,
    Instant createdAt,
    Instant lastUpdatedAt,
    Duration ttl,
    Optional<JsonSlice> outcome,
    boolean error,
    Map<String, JsonSlice> inputRequests) {

  /** Copies what is asked, in its order. */
  public TaskSnapshot {
    inputRequests = Collections.unmodifiableMap(new LinkedHashMap<>(inputRequests));
  }

  /** A task that begins to work. */
  public static TaskSnapshot working(
      String id, String owner, Revision revision, Instant now, Duration ttl) {
    return new TaskSnapshot(
        id,
        owner,
        revision,
        TaskStatus.WORKING,
        Optional.empty(),
        now,
        now,
        ttl,
        Optional.empty(),
        false,
        Map.of());
  }

  /** The same with a word on the status. */
  public TaskSnapshot saying(String text, Instant now) {
    return changed(status, Optional.of(text), now, outcome, error, inputRequests);
  }

  /** The same, waiting for these answers, or working when there are none to wait for. */
  public TaskSnapshot asking(Map<String, JsonSlice> requests, Instant now) {
    TaskStatus next = requests.isEmpty() ? TaskStatus.WORKING : TaskStatus.INPUT_REQUIRED;
    return changed(next, message, now, outcome, error, requests);
  }

  /** The same, waiting for its client or not, whose questions do not show. */
  public TaskSnapshot waiting(boolean input, Instant now) {
    TaskStatus next = input ? TaskStatus.INPUT_REQUIRED : TaskStatus.WORKING;
    return changed(next, message, now, outcome, error, Map.of());
  }

  /** The same, cancelled. */
  public TaskSnapshot cancelled(Instant now) {
    return changed(TaskStatus.CANCELLED, message, now, Optional.empty(), false, Map.of());
  }

  /**
   * The same at its end.
   *
   * @param last what has become of it
   * @param error whether the outcome is an error of JSON-RPC
   */
  public TaskSnapshot ended(TaskStatus last, JsonSlice outcome, boolean error, Instant now) {
    return changed(last, message, now, Optional.of(outcome), error, Map.of());
  }

  /** When it need not be kept any longer. */
  public Instant expiry() {
    return createdAt.plus(ttl);
  }

  private TaskSnapshot changed(
      TaskStatus next,
      Optional<String> nextMessage,
      Instant now,
      Optional<JsonSlice> nextOutcome,
      boolean nextError,
      Map<String, JsonSlice> requests) {
    return new TaskSnapshot(
        id,
        owner,
        revision,
        next,
        nextMessage,
        createdAt,
        now,
        ttl,
        nextOutcome,
        nextError,
        requests);
  }
}
