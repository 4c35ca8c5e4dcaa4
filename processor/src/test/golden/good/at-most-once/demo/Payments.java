package demo;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpTool;

/** Tools that act once when they are called twice. */
public interface Payments {

  /** Remembered for a day. */
  @McpTool(destructive = true)
  @AtMostOnce
  @FormerName(value = "old_pay", listed = true)
  default void pay() {}

  /** Likewise. */
  @McpTool
  @AtMostOnce
  default void refund() {}

  /** Longer, by a key that callers send, by another if need be. */
  @McpTool
  @AtMostOnce(windowMillis = 30L * 86_400_000, keyRequired = true, repeatable = true)
  default void settle() {}

  /** As often as it is called. */
  @McpTool(destructive = true, idempotent = true)
  default void cancel() {}
}
