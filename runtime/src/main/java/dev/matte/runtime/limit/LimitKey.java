package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Operation;
import java.util.function.Function;

/**
 * Which calls share a limit: those for which it gives the same text. Safe for use by many threads.
 *
 * <p>Several of them hold together: {@code per(LimitKey.caller(), LimitKey.tool())} limits each
 * caller for each tool.
 */
public final class LimitKey {

  private static final LimitKey CALLER = new LimitKey("caller", op -> op.caller().id());
  private static final LimitKey TENANT = new LimitKey("tenant", op -> op.caller().tenant());
  private static final LimitKey TOOL = new LimitKey("tool", LimitKey::target);

  private final String name;
  private final Function<Operation, String> value;

  private LimitKey(String name, Function<Operation, String> value) {
    this.name = name;
    this.value = value;
  }

  /** Each caller by itself; all whom nobody knows are one. */
  public static LimitKey caller() {
    return CALLER;
  }

  /** Each tenant by itself; all callers without one are one. */
  public static LimitKey tenant() {
    return TENANT;
  }

  /** Each tool and prompt by itself; all resources are one, and all completions. */
  public static LimitKey tool() {
    return TOOL;
  }

  /**
   * Whatever a function says of a call. What callers choose freely, such as a header, does not
   * limit them: they choose another one.
   *
   * @param name what it is called in the keys of a store: letters, digits, dots and hyphens
   */
  public static LimitKey of(String name, Function<Operation, String> value) {
    KeyTexts.requireName(name);
    return new LimitKey(name, value);
  }

  /** Writes {@code name=value}, of any characters and length, so that no two look alike. */
  void writeTo(StringBuilder key, Operation operation) {
    key.append(name).append('=');
    KeyTexts.append(key, value.apply(operation));
  }

  private static String target(Operation operation) {
    return switch (operation.kind()) {
      case TOOL -> operation.name();
      case PROMPT -> "prompt " + operation.name();
      case RESOURCE -> "resource";
      case COMPLETION -> "completion";
    };
  }
}
