package demo;

import dev.matte.annotations.McpTool;

/** Text, in and out. */
public interface Texts {
  /** Answers with what it is given. */
  @McpTool
  default String string(String value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default CharSequence sequence(CharSequence value) {
    return value;
  }

  /** Answers with a record of texts. */
  @McpTool
  default Pair pair(String left, CharSequence right) {
    return new Pair(left, right);
  }

  /** Two texts. */
  record Pair(String left, CharSequence right) {}
}
