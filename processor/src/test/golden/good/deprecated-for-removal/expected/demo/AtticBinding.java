// Generated from Attic.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Attic} over the Model Context Protocol.
 *
 * <p>Tool: {@code open}.
 */
@Generated("dev.matte.processor.McpProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class AtticBinding implements ServerBinding {
  private static final Fields OPEN = Fields.builder().required("box", "an object").build();
  private static final Fields BOX = Fields.builder().required("size", "an integer").build();
  private final Attic attic;

  public AtticBinding(Attic attic) {
    this.attic = Objects.requireNonNull(attic, "attic");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(AtticBinding.class, "demo.Attic");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "open" -> open(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult open(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Attic.Box box = null;
    if (in.beginObject(OPEN)) {
      while (in.nextField() >= 0) {
        box = readBox(in);
      }
      in.endObject();
    }
    in.check();
    int result = attic.open(box);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private static Attic.Box readBox(Arguments in) {
    if (!in.beginObject(BOX)) {
      return null;
    }
    int size = 0;
    while (in.nextField() >= 0) {
      size = in.int32();
    }
    try {
      return in.endObject() ? new Attic.Box(size) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
