package dev.matte.legacy.text;

/** Colours and weights of a terminal, or none of them. */
public enum Paint {
  /** Text stays as it is. */
  PLAIN,
  /** Text is wrapped into ANSI sequences. */
  ANSI;

  /** What has to be seen first. */
  public String bold(String text) {
    return in("1", text);
  }

  /** What may be overlooked. */
  public String dim(String text) {
    return in("2", text);
  }

  /** What is broken. */
  public String red(String text) {
    return in("31", text);
  }

  /** What is fine. */
  public String green(String text) {
    return in("32", text);
  }

  /** What wants a look. */
  public String yellow(String text) {
    return in("33", text);
  }

  /** What is a name. */
  public String cyan(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
