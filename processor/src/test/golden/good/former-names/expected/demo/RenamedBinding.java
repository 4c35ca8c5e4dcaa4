// Generated from Renamed.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Renamed} over the Model Context Protocol.
 *
 * <p>Tools: {@code agents_start}, {@code stop}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class RenamedBinding implements ServerBinding {
  private static final Fields START =
      Fields.builder().required("agents", "a list").alias(0, "list").build();
  private static final Fields STOP =
      Fields.builder().required("at_once", "true or false").alias(0, "now").build();
  private static final Fields AGENT =
      Fields.builder()
          .required("type", "text")
          .required("max_agents", "an integer")
          .alias(0, "agentType")
          .alias(0, "agent-type")
          .alias(1, "maxAgents")
          .alias(1, "max")
          .build();
  private final Renamed renamed;

  public RenamedBinding(Renamed renamed) {
    this.renamed = Objects.requireNonNull(renamed, "renamed");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(RenamedBinding.class, "demo.Renamed");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "agents_start", "spawn_agents" -> start(call);
      case "stop" -> stop(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult start(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<Renamed.Agent> agents = null;
    if (in.beginObject(START)) {
      while (in.nextField() >= 0) {
        agents = readAgentList(in);
      }
      in.endObject();
    }
    in.check();
    String result = renamed.start(agents);
    Objects.requireNonNull(result, "start answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult stop(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean atOnce = false;
    if (in.beginObject(STOP)) {
      while (in.nextField() >= 0) {
        atOnce = in.bool();
      }
      in.endObject();
    }
    in.check();
    String result = renamed.stop(atOnce);
    Objects.requireNonNull(result, "stop answered with null");
    return CallToolResult.text(result);
  }

  private static List<Renamed.Agent> readAgentList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Renamed.Agent> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readAgent(in));
    }
    return in.endArray() ? items : null;
  }

  private static Renamed.Agent readAgent(Arguments in) {
    if (!in.beginObject(AGENT)) {
      return null;
    }
    String type = null;
    int maxAgents = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> type = in.text();
        default -> maxAgents = in.int32();
      }
    }
    try {
      return in.endObject() ? new Renamed.Agent(type, maxAgents) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
