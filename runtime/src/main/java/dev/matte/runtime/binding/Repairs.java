package dev.matte.runtime.binding;

/**
 * Safe readings of arguments that are not quite what the schema says; a bit set. Each is off unless
 * a toolset asks for it.
 */
public final class Repairs {

  /** Arguments are taken as they are. */
  public static final int NONE = 0;

  /** A text that holds a number or a truth value stands for it: {@code "10"} for 10. */
  public static final int TEXT_TO_SCALAR = 1;

  /** A text that holds an object or a list as JSON stands for it. */
  public static final int TEXT_TO_JSON = 2;

  /** A single value stands for a list of one. */
  public static final int VALUE_TO_LIST = 4;

  /** The constants of an enum are recognised in upper and lower case. */
  public static final int ENUM_CASE = 8;

  /** {@code null} for an optional member means that it is absent. */
  public static final int NULL_TO_ABSENT = 16;

  private Repairs() {}
}
