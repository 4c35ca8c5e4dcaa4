package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;

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

  /** What the method may know and say. */
  public CallContext context() {
    return context;
  }
}
