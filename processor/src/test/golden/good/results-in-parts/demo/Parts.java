package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Results that arrive in parts. */
public interface Parts {

  /** Records. */
  @McpTool
  default Stream<Point> points() {
    return Stream.of(new Point(1, 2), new Point(3, 4));
  }

  /** Texts. */
  @McpTool
  default Stream<String> texts() {
    return Stream.of("a", "b");
  }

  /** Blocks. */
  @McpTool
  default Stream<ContentBlock> blocks() {
    return Stream.of(new TextContent("a"));
  }

  /** Records from a publisher. */
  @McpTool
  Flow.Publisher<Point> published();

  /** A place in the plane. */
  record Point(int x, int y) {}
}
