package dev.matte.runtime.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a person did with a question. All three are normal, and a tool provides for each.
 *
 * <p>Specification: client/elicitation, "Response Actions".
 */
public enum ElicitAction {
  /** Agreed, and filled in the form if there was one. */
  ACCEPT("accept"),
  /** Said no. */
  DECLINE("decline"),
  /** Went away without choosing. */
  CANCEL("cancel");

  private static final ElicitAction[] ALL = values();

  private final String wire;

  ElicitAction(String wire) {
    this.wire = wire;
  }

  /** The action of a name on the wire; {@code null} when there is none. */
  public static @Nullable ElicitAction find(String wire) {
    for (ElicitAction action : ALL) {
      if (action.wire.equals(wire)) {
        return action;
      }
    }
    return null;
  }

  /** The name on the wire. */
  public String wire() {
    return wire;
  }
}
