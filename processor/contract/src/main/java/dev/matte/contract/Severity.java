package dev.matte.contract;

/** What a change means to those on the other side, the worst first. */
public enum Severity {
  /** A call that was right is now refused, or its tool is gone. */
  BREAKING_FOR_CALLERS("breaking for callers"),

  /** A result may now be something that its schema ruled out. */
  BREAKING_FOR_READERS("breaking for readers"),

  /** Nothing is refused for certain, but somebody may notice; or what it means cannot be known. */
  RISKY("risky"),

  /** Everything that was right stays right, and more may be. */
  COMPATIBLE("compatible"),

  /** Another way to say the same. */
  COSMETIC("cosmetic");

  private final String text;

  Severity(String text) {
    this.text = text;
  }

  /** The severity in words, as shown to people. */
  public String text() {
    return text;
  }

  /** Whether this is a breaking change of either kind. */
  public boolean breaking() {
    return compareTo(RISKY) < 0;
  }

  /** Whether this is as bad as another, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
