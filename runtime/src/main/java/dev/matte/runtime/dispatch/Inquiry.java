package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.RequestId;
import dev.matte.runtime.transport.Outlet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request to a client, and the place where its answer is waited for. Thread-safe. */
final class Inquiry {

  private final RequestId id;
  private final Outlet way;
  private final CompletableFuture<JsonSlice> answer = new CompletableFuture<>();

  Inquiry(RequestId id, Outlet way) {
    this.id = id;
    this.way = way;
  }

  RequestId id() {
    return id;
  }

  /** Where it was sent. */
  Outlet way() {
    return way;
  }

  void succeed(JsonSlice result) {
    answer.complete(result);
  }

  void fail(AskException reason) {
    answer.completeExceptionally(reason);
  }

  /**
   * Waits for the answer.
   *
   * @param nanos how long, at most
   * @return the result; empty when the time is over
   * @throws AskException if there will be no answer
   */
  Optional<JsonSlice> await(long nanos) throws InterruptedException {
    try {
      return Optional.of(answer.get(nanos, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      // Made anew, with the stack of the thread that waits.
      Throwable cause = e.getCause();
      throw new AskException(String.valueOf(cause == null ? null : cause.getMessage()), cause);
    }
  }
}
