// Generated from WireNames.java by the Matte processor; edit that file instead.
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
 * Serves {@link WireNames} over the Model Context Protocol.
 *
 * <p>Tools: {@code wire_names}, {@code agent}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WireNamesBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .required("max_agents", "an integer")
          .required("a-b.c", "text")
          .required("class", "text")
          .build();
  private static final Fields AGENT = Fields.builder().required("agent", "an object").build();
  private static final JsonName MAX_AGENTS = JsonName.of("max_agents");
  private static final JsonName SCHEMA = JsonName.of("$schema");
  private static final JsonName QUOTED = JsonName.of("\"quoted\"");
  private static final Fields AGENT_FIELDS =
      Fields.builder()
          .required("max_agents", "an integer")
          .required("$schema", "text")
          .required("\"quoted\"", "text")
          .alias(0, "maxAgents")
          .alias(0, "max")
          .build();
  private final WireNames wireNames;

  public WireNamesBinding(WireNames wireNames) {
    this.wireNames = Objects.requireNonNull(wireNames, "wireNames");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WireNamesBinding.class, "demo.WireNames");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "wire_names" -> echo(call);
      case "agent" -> agent(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int maxAgents = 0;
    String schema = null;
    String spaced = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> maxAgents = in.int32();
          case 1 -> schema = in.text();
          default -> spaced = in.text();
        }
      }
      in.endObject();
    }
    in.check();
    WireNames.Agent result = wireNames.echo(maxAgents, schema, spaced);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeAgent(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult agent(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    WireNames.Agent agent = null;
    if (in.beginObject(AGENT)) {
      while (in.nextField() >= 0) {
        agent = readAgent(in);
      }
      in.endObject();
    }
    in.check();
    WireNames.Agent result = wireNames.agent(agent);
    Objects.requireNonNull(result, "agent answered with null");
    JsonWriter json = call.writer();
    writeAgent(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeAgent(JsonWriter json, WireNames.Agent value) {
    json.beginObject();
    json.name(MAX_AGENTS).value(value.maxAgents());
    json.name(SCHEMA).value(value.schema());
    json.name(QUOTED).value(value.spaced());
    json.endObject();
  }

  private static WireNames.Agent readAgent(Arguments in) {
    if (!in.beginObject(AGENT_FIELDS)) {
      return null;
    }
    int maxAgents = 0;
    String schema = null;
    String spaced = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> maxAgents = in.int32();
        case 1 -> schema = in.text();
        default -> spaced = in.text();
      }
    }
    try {
      return in.endObject() ? new WireNames.Agent(maxAgents, schema, spaced) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
