package dev.matte.runtime.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question for values that an argument might take. Used by one thread. */
public final class CompletionCall {

  private final int index;
  private final String value;
  private final Map<String, String> arguments;
  private final CallContext context;

  /**
   * Describes a question.
   *
   * @param index the completer's place in the catalog
   * @param value what the user has typed so far
   * @param arguments the arguments already filled in, by name
   * @param context what else is known
   */
  public CompletionCall(
      int index, String value, Map<String, String> arguments, CallContext context) {
    this.index = index;
    this.value = value;
    this.arguments = Map.copyOf(arguments);
    this.context = context;
  }

  /** The same for a binding in whose catalog the completer has another place. */
  public CompletionCall at(int index) {
    return new CompletionCall(index, value, arguments, context);
  }

  /** The completer's place in the catalog. */
  public int index() {
    return index;
  }

  /** What the user has typed so far. */
  public String value() {
    return value;
  }

  /** An argument that is already filled in; {@code null} when it is not. */
  public @Nullable String argument(String name) {
    return arguments.get(name);
  }

  /** The arguments that are already filled in, by name. */
  public Map<String, String> arguments() {
    return arguments;
  }

  /** What the method may know and say. */
  public CallContext context() {
    return context;
  }

  /**
   * Those of a fixed set of values that begin with what the user has typed, upper and lower case
   * being alike: first the value itself, then those that begin so to the letter, then the others,
   * each in the order given.
   */
  public List<String> among(String... values) {
    List<String> exact = new ArrayList<>();
    List<String> likely = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String each : values) {
      if (each.equals(value)) {
        exact.add(each);
      } else if (each.startsWith(value)) {
        likely.add(each);
      } else if (each.regionMatches(true, 0, value, 0, value.length())) {
        others.add(each);
      }
    }
    exact.addAll(likely);
    exact.addAll(others);
    return exact;
  }
}
