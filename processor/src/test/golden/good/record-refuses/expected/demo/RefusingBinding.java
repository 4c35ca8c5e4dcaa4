// Generated from Refusing.java by the Matte processor; edit that file instead.
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
 * Serves {@link Refusing} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class RefusingBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().required("interval", "an object").required("more", "a list").build();
  private static final Fields INTERVAL =
      Fields.builder().required("from", "an integer").required("to", "an integer").build();
  private static final JsonName FROM = JsonName.of("from");
  private static final JsonName TO = JsonName.of("to");
  private final Refusing refusing;

  public RefusingBinding(Refusing refusing) {
    this.refusing = Objects.requireNonNull(refusing, "refusing");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(RefusingBinding.class, "demo.Refusing");
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
    Refusing.Interval interval = null;
    List<Refusing.Interval> more = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> interval = readInterval(in);
          default -> more = readIntervalList(in);
        }
      }
      in.endObject();
    }
    in.check();
    Refusing.Interval result = refusing.echo(interval, more);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeInterval(json, result);
    return CallToolResult.structured(json);
  }

  private static Refusing.Interval readInterval(Arguments in) {
    if (!in.beginObject(INTERVAL)) {
      return null;
    }
    int from = 0;
    int to = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> from = in.int32();
        default -> to = in.int32();
      }
    }
    try {
      return in.endObject() ? new Refusing.Interval(from, to) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Refusing.Interval> readIntervalList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Refusing.Interval> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readInterval(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writeInterval(JsonWriter json, Refusing.Interval value) {
    json.beginObject();
    json.name(FROM).value(value.from());
    json.name(TO).value(value.to());
    json.endObject();
  }
}
