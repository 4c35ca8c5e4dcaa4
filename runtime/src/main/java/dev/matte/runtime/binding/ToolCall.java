package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of a tool: which one, with what, and where its result goes. Used by one thread. */
public final class ToolCall {

  private final String tool;
  private final int index;
  private final JsonSlice arguments;
  private final JsonWriter writer;
  private final CallContext context;

  /**
   * Describes a call.
   *
   * @param tool the tool's name
   * @param index its place in the catalog
   * @param arguments the arguments, syntactically checked; an empty object when there are none
   * @param writer where the value of the result is written
   * @param context what else is known
   */
  public ToolCall(
      String tool, int index, JsonSlice arguments, JsonWriter writer, CallContext context) {
    this.tool = tool;
    this.index = index;
    this.arguments = arguments;
    this.writer = writer;
    this.context = context;
  }

  /** The tool's name. */
  public String tool() {
    return tool;
  }

  /** The tool's place in the catalog, which is sorted by name. */
  public int index() {
    return index;
  }

  /** The arguments, ready to be read once. */
  public Arguments arguments(int repairs) {
    return new Arguments(arguments, repairs);
  }

  /** The arguments as they came. */
  public JsonSlice rawArguments() {
    return arguments;
  }

  /** What the tool may know and say. */
  public CallContext context() {
    return context;
  }

  /** Where the value of the result is written, once and completely. */
  public JsonWriter writer() {
    return writer;
  }

  /**
   * Waits for a stage and gives its value. The stage is cancelled when the call is.
   *
   * @throws Exception what the stage failed with, unwrapped
   */
  public <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    return Arrivals.await(stage);
  }

  /**
   * Gathers what a publisher sends; each item is reported as progress.
   *
   * @throws Exception what the publisher failed with
   */
  public <T> List<T> collect(Flow.Publisher<T> publisher) throws Exception {
    return Arrivals.collect(publisher, context);
  }

  /** Gathers what a stream holds and closes it; each item is reported as progress. */
  public <T> List<T> collect(Stream<T> stream) {
    return Arrivals.collect(stream, context);
  }
}
