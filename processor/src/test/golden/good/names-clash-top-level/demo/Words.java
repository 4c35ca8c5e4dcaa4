package demo;

import dev.matte.annotations.McpTool;

/** An interface whose neighbours are named like types of java.lang. */
public interface Words {

  /** Answers with what it is given. */
  @McpTool
  default Integer echo(Integer integer) {
    return integer;
  }
}
