package dev.matte.contract.schema;

/** JSON pointers, RFC 6901. */
public final class Pointers {

  private Pointers() {}

  /** A member name as a step of a pointer. */
  public static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  /** The member name of a step. */
  public static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }
}
