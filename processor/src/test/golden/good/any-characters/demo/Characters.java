package demo;

import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Descriptions and names of any characters: quotes ", {@literal *}/, &lt;tags&gt; and 世界. */
public interface Characters {

  /**
   * Says "hello" to {@literal <you>} &amp; 世界 with a \ backslash.
   *
   * @param grüße how to greet
   */
  @McpTool
  default Greeting greet(@McpParam(name = "gruss") String grüße) {
    return new Greeting(grüße);
  }

  /** A greeting. */
  record Greeting(@McpParam(name = "say \\ \"it\" 世") String it) {}
}
