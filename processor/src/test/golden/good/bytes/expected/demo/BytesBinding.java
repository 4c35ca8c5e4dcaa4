// Generated from Bytes.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Bytes} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BytesBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().required("data", "Base64 text").optional("more").build();
  private static final JsonName DATA = JsonName.of("data");
  private static final JsonName MORE = JsonName.of("more");
  private final Bytes bytes;

  public BytesBinding(Bytes bytes) {
    this.bytes = Objects.requireNonNull(bytes, "bytes");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BytesBinding.class, "demo.Bytes");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    byte[] data = null;
    byte[] more = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> data = in.base64();
          default -> more = in.base64();
        }
      }
      in.endObject();
    }
    in.check();
    Bytes.Blob result = bytes.echo(data, more);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeBlob(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeBlob(JsonWriter json, Bytes.Blob value) {
    json.beginObject();
    json.name(DATA).base64(value.data());
    byte[] more = value.more();
    if (more != null) {
      json.name(MORE).base64(more);
    }
    json.endObject();
  }
}
