package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One filling in of a prompt. Used by one thread. */
public final class PromptCall {

  private final String prompt;
  private final int index;
  private final JsonSlice arguments;
  private final CallContext context;

  /**
   * Describes a call.
   *
   * @param prompt the prompt's name
   * @param index its place in the catalog
   * @param arguments the arguments, syntactically checked; an empty object when there are none
   * @param context what else is known
   */
  public PromptCall(String prompt, int index, JsonSlice arguments, CallContext context) {
    this.prompt = prompt;
    this.index = index;
    this.arguments = arguments;
    this.context = context;
  }

  /** The same for a binding in whose catalog the prompt has another place. */
  public PromptCall at(int index) {
    return new PromptCall(prompt, index, arguments, context);
  }

  /** The prompt's name. */
  public String prompt() {
    return prompt;
  }

  /** The prompt's place in the catalog. */
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

  /** What the method may know and say. */
  public CallContext context() {
    return context;
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
