// Generated from Deployments.java by the Matte processor; edit that file instead.
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
 * Serves {@link Deployments} over the Model Context Protocol.
 *
 * <p>Tools: {@code deploy}, {@code undo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class DeploymentsBinding implements ServerBinding {
  private static final Fields DEPLOYMENT =
      Fields.builder().required("node", "text").optional("replicas").optional("in_region").build();
  private static final JsonName NODE = JsonName.of("node");
  private static final JsonName REPLICAS = JsonName.of("replicas");
  private static final JsonName IN_REGION = JsonName.of("in_region");
  private static final Fields UNDO =
      Fields.builder().required("node", "text").required("before", "a list").build();
  private final Deployments deployments;

  public DeploymentsBinding(Deployments deployments) {
    this.deployments = Objects.requireNonNull(deployments, "deployments");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(DeploymentsBinding.class, "demo.Deployments");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "deploy" -> deploy(call);
      case "undo" -> undo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult deploy(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Deployments.Deployment deployment = readDeployment(in);
    in.check();
    Deployments.Deployment result = deployments.deploy(deployment, call.context());
    Objects.requireNonNull(result, "deploy answered with null");
    JsonWriter json = call.writer();
    writeDeployment(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult undo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Deployments.Undo undo = readUndo(in);
    in.check();
    String result = deployments.undo(undo);
    Objects.requireNonNull(result, "undo answered with null");
    return CallToolResult.text(result);
  }

  private static Deployments.Deployment readDeployment(Arguments in) {
    if (!in.beginObject(DEPLOYMENT)) {
      return null;
    }
    String node = null;
    int replicas = 2;
    String region = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> node = in.text();
        case 1 -> replicas = in.int32();
        default -> region = in.text();
      }
    }
    try {
      return in.endObject() ? new Deployments.Deployment(node, replicas, region) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeDeployment(JsonWriter json, Deployments.Deployment value) {
    json.beginObject();
    json.name(NODE).value(value.node());
    json.name(REPLICAS).value(value.replicas());
    String region = value.region();
    if (region != null) {
      json.name(IN_REGION).value(region);
    }
    json.endObject();
  }

  private static Deployments.Undo readUndo(Arguments in) {
    if (!in.beginObject(UNDO)) {
      return null;
    }
    String node = null;
    List<Deployments.Undo> before = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> node = in.text();
        default -> before = readUndoList(in);
      }
    }
    try {
      return in.endObject() ? new Deployments.Undo(node, before) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Deployments.Undo> readUndoList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Deployments.Undo> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readUndo(in));
    }
    return in.endArray() ? items : null;
  }
}
