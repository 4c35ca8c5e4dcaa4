package dev.matte.legacy.migrate;

import dev.matte.legacy.migrate.Mode.Place;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/** Has each call answered by the side where its tool stands, and measures that. Thread-safe. */
final class Exchange {

  private final Callers callers = new Callers();
  private final LongSupplier nanoTime;
  private final Trials trials;

  Exchange(LongSupplier nanoTime, Trials trials) {
    this.nanoTime = nanoTime;
    this.trials = trials;
  }

  CallToolResult call(MigratedTool tool, ToolCall call) throws Exception {
    Mode mode = tool.mode();
    Optional<Side> generated = tool.generated();
    if (generated.isPresent() && callers.among(call.context(), mode.percent())) {
      return generated(tool, generated.get(), call);
    }
    Side legacy = tool.legacy().orElseThrow();
    return mode.place() == Place.SHADOW ? shadowed(tool, legacy, call) : legacy(tool, legacy, call);
  }

  private CallToolResult legacy(MigratedTool tool, Side side, ToolCall call) throws Exception {
    long start = nanoTime.getAsLong();
    try {
      CallToolResult result = side.call(call.rawArguments(), call.writer(), call.context());
      long end = nanoTime.getAsLong();
      tool.answeredByLegacy(end, end - start, result.isError());
      return result;
    } catch (Throwable failure) {
      if (counts(failure, call.context())) {
        long end = nanoTime.getAsLong();
        tool.answeredByLegacy(end, end - start, true);
      }
      throw failure;
    }
  }

  private CallToolResult generated(MigratedTool tool, Side side, ToolCall call) throws Exception {
    long start = nanoTime.getAsLong();
    int begun = tool.began(call, start);
    try {
      CallToolResult result = side.call(call.rawArguments(), call.writer(), call.context());
      long end = nanoTime.getAsLong();
      tool.answeredByGenerated(begun, end, end - start, result.isError());
      return result;
    } catch (Throwable failure) {
      if (counts(failure, call.context())) {
        long end = nanoTime.getAsLong();
        tool.answeredByGenerated(begun, end, end - start, true);
      }
      throw failure;
    } finally {
      tool.ended(call);
    }
  }

  private CallToolResult shadowed(MigratedTool tool, Side side, ToolCall call) throws Exception {
    int before = call.writer().size();
    CallToolResult result;
    try {
      result = legacy(tool, side, call);
    } catch (Exception failure) {
      trials.afterFailure(tool, call, failure);
      throw failure;
    }
    trials.after(tool, call, result, before);
    return result;
  }

  /**
   * Whether a failure says something about the side. That a client gave up does not, nor do
   * throwables by which a call ends to ask the client; that the time was over does.
   */
  private static boolean counts(Throwable failure, CallContext context) {
    if (failure instanceof CancellationException || failure instanceof InterruptedException) {
      return context.remaining().map(Duration::isZero).orElse(false);
    }
    return failure instanceof Exception
        || failure instanceof VirtualMachineError
        || failure instanceof LinkageError
        || failure instanceof AssertionError;
  }
}
