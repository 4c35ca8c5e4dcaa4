// Generated from Enums.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Enums} over the Model Context Protocol.
 *
 * <p>Tools: {@code echo}, {@code plan}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class EnumsBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().required("topology", "one of MESH, STAR").build();
  private static final Choices<Enums.Topology> TOPOLOGY =
      Choices.<Enums.Topology>builder()
          .add("MESH", Enums.Topology.MESH)
          .add("STAR", Enums.Topology.STAR)
          .build();
  private static final Fields PLAN =
      Fields.builder().required("topology", "one of MESH, STAR").optional("fallback").build();
  private static final JsonName TOPOLOGY_NAME = JsonName.of("topology");
  private static final JsonName FALLBACK = JsonName.of("fallback");
  private final Enums enums;

  public EnumsBinding(Enums enums) {
    this.enums = Objects.requireNonNull(enums, "enums");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(EnumsBinding.class, "demo.Enums");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      case "plan" -> plan(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Enums.Topology topology = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        topology = in.choice(TOPOLOGY);
      }
      in.endObject();
    }
    in.check();
    Enums.Topology result = enums.echo(topology);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    json.value(result.name());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult plan(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Enums.Topology topology = null;
    Optional<Enums.Topology> fallback = Optional.empty();
    if (in.beginObject(PLAN)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> topology = in.choice(TOPOLOGY);
          default -> fallback = Optional.ofNullable(in.choice(TOPOLOGY));
        }
      }
      in.endObject();
    }
    in.check();
    Enums.Plan result = enums.plan(topology, fallback);
    Objects.requireNonNull(result, "plan answered with null");
    JsonWriter json = call.writer();
    writePlan(json, result);
    return CallToolResult.structured(json);
  }

  private static void writePlan(JsonWriter json, Enums.Plan value) {
    json.beginObject();
    json.name(TOPOLOGY_NAME).value(value.topology().name());
    Optional<Enums.Topology> fallback = value.fallback();
    if (fallback.isPresent()) {
      json.name(FALLBACK).value(fallback.get().name());
    }
    json.endObject();
  }
}
