// Generated from Nullables.java by the Matte processor; edit that file instead.
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Nullables} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class NullablesBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().optional("text").optional("number").optional("list").build();
  private static final JsonName TEXT = JsonName.of("text");
  private static final JsonName NUMBER = JsonName.of("number");
  private static final JsonName LIST = JsonName.of("list");
  private final Nullables nullables;

  public NullablesBinding(Nullables nullables) {
    this.nullables = Objects.requireNonNull(nullables, "nullables");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(NullablesBinding.class, "demo.Nullables");
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
    String text = null;
    Integer number = null;
    List<String> list = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> text = in.text();
          case 1 -> number = in.int32();
          default -> list = readStringList(in);
        }
      }
      in.endObject();
    }
    in.check();
    Nullables.All result = nullables.echo(text, number, list);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeAll(json, result);
    return CallToolResult.structured(json);
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static void writeAll(JsonWriter json, Nullables.All value) {
    json.beginObject();
    String text = value.text();
    if (text != null) {
      json.name(TEXT).value(text);
    }
    Integer number = value.number();
    if (number != null) {
      json.name(NUMBER).value(number);
    }
    List<String> list = value.list();
    if (list != null) {
      json.name(LIST);
      writeStringList(json, list);
    }
    json.endObject();
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }
}
