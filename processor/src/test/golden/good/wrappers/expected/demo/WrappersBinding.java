// Generated from Wrappers.java by the Matte processor; edit that file instead.
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
 * Serves {@link Wrappers} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WrappersBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .required("port", "an integer")
          .required("name", "text")
          .required("tags", "a list")
          .optional("fallback")
          .build();
  private static final JsonName PORT = JsonName.of("port");
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName TAGS = JsonName.of("tags");
  private static final JsonName FALLBACK = JsonName.of("fallback");
  private final Wrappers wrappers;

  public WrappersBinding(Wrappers wrappers) {
    this.wrappers = Objects.requireNonNull(wrappers, "wrappers");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WrappersBinding.class, "demo.Wrappers");
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
    Wrappers.Port port = null;
    Wrappers.Name name = null;
    Wrappers.Tags tags = null;
    Wrappers.Port fallback = new Wrappers.Port(443);
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> port = readPort(in);
          case 1 -> name = readName(in);
          case 2 -> tags = readTags(in);
          default -> fallback = readPort(in);
        }
      }
      in.endObject();
    }
    in.check();
    Wrappers.Order result = wrappers.echo(port, name, tags, fallback);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeOrder(json, result);
    return CallToolResult.structured(json);
  }

  private static Wrappers.Port readPort(Arguments in) {
    int value = in.int32();
    try {
      return new Wrappers.Port(value);
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Wrappers.Name readName(Arguments in) {
    String value = in.text();
    if (value == null) {
      return null;
    }
    try {
      return Wrappers.Name.of(value);
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Wrappers.Tags readTags(Arguments in) {
    List<String> value = readStringList(in);
    if (value == null) {
      return null;
    }
    try {
      return new Wrappers.Tags(value);
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeOrder(JsonWriter json, Wrappers.Order value) {
    json.beginObject();
    json.name(PORT).value(value.port().number());
    json.name(NAME).value(value.name().text());
    json.name(TAGS);
    writeStringList(json, value.tags().all());
    json.name(FALLBACK).value(value.fallback().number());
    json.endObject();
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

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }
}
