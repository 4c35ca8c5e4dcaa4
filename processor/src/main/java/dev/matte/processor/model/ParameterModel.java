package dev.matte.processor.model;

/**
 * A parameter of a tool, prompt, resource or completer.
 *
 * @param field name, type, constraints; only name and type have a meaning unless the parameter is
 *     an argument
 */
public record ParameterModel(FieldModel field, Role role) {

  /** A parameter whose value the caller gives under its name. */
  public static ParameterModel argument(FieldModel field) {
    return new ParameterModel(field, Role.ARGUMENT);
  }

  /** A parameter that the host gives. */
  public static ParameterModel injected(FieldModel field) {
    return new ParameterModel(field, Role.INJECTED);
  }

  /** Whether the host gives it ({@code CallContext}), never the caller. */
  public boolean injected() {
    return role == Role.INJECTED;
  }

  /** Where a parameter's value comes from. */
  public enum Role {
    /** From the argument of its name. */
    ARGUMENT,
    /** From all arguments: its components are what the caller gives ({@code @McpArguments}). */
    REQUEST,
    /** From the host. */
    INJECTED
  }
}
