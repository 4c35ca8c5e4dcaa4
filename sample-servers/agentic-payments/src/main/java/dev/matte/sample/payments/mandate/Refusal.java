package dev.matte.sample.payments.mandate;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.json.JsonWriter;

/**
 * A no that the caller reads, in the form in which the legacy server's clients expect it: {@code
 * {"success": false, "error": "…"}}. Reasons hold no secrets.
 */
public final class Refusal extends ToolException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /** Says why. */
  public Refusal(String reason) {
    super(json(reason));
    this.reason = reason;
  }

  /** Says why of a member or argument. */
  public Refusal(String place, String reason) {
    this(place + ": " + reason);
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  private static String json(String reason) {
    return "{\n  \"success\": false,\n  \"error\": " + new JsonWriter().value(reason) + "\n}";
  }
}
