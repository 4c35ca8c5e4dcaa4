// Generated from Contents.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Contents} over the Model Context Protocol.
 *
 * <p>Tools: {@code block}, {@code text}, {@code blocks}, {@code raw}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ContentsBinding implements ServerBinding {
  private static final Fields BLOCK = Fields.builder().build();
  private static final Fields TEXT = Fields.builder().build();
  private static final Fields BLOCKS = Fields.builder().build();
  private static final Fields RAW = Fields.builder().build();
  private final Contents contents;

  public ContentsBinding(Contents contents) {
    this.contents = Objects.requireNonNull(contents, "contents");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ContentsBinding.class, "demo.Contents");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "block" -> block(call);
      case "text" -> text(call);
      case "blocks" -> blocks(call);
      case "raw" -> raw(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult block(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BLOCK)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    ContentBlock result = contents.block();
    Objects.requireNonNull(result, "block answered with null");
    return CallToolResult.content(result);
  }

  private CallToolResult text(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TEXT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    TextContent result = contents.text();
    Objects.requireNonNull(result, "text answered with null");
    return CallToolResult.content(result);
  }

  private CallToolResult blocks(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BLOCKS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<ContentBlock> result = contents.blocks();
    Objects.requireNonNull(result, "blocks answered with null");
    return CallToolResult.content(result);
  }

  private CallToolResult raw(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RAW)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    CallToolResult result = contents.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }
}
