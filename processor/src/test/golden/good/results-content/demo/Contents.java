package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.List;

/** Results that are content blocks. */
public interface Contents {

  /** One block. */
  @McpTool
  default ContentBlock block() {
    return new TextContent("one");
  }

  /** One block of a certain kind. */
  @McpTool
  default TextContent text() {
    return new TextContent("text");
  }

  /** Blocks. */
  @McpTool
  default List<ContentBlock> blocks() {
    return List.of(new TextContent("a"), new TextContent("b"));
  }

  /** A complete result. */
  @McpTool
  default CallToolResult raw() {
    return CallToolResult.text("raw");
  }
}
