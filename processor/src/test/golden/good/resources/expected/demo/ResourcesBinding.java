// Generated from Resources.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.ResourceContents;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link Resources} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class ResourcesBinding implements ServerBinding {
  private static final JsonName STATE = JsonName.of("state");
  private static final JsonName USERS = JsonName.of("users");
  private final Resources resources;

  public ResourcesBinding(Resources resources) {
    this.resources = Objects.requireNonNull(resources, "resources");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ResourcesBinding.class, "demo.Resources");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "config://app" -> config(call);
      case "logo://app" -> logo(call);
      case "status://app" -> status(call);
      case "raw://app" -> raw(call);
      case "list://app" -> list(call);
      default -> throw new UnknownResourceException(call.uri());
    };
  }

  private ReadResourceResult config(ResourceCall call) throws Exception {
    String result = resources.config();
    Objects.requireNonNull(result, "config answered with null");
    return ReadResourceResult.text(call.uri(), "text/plain", result);
  }

  private ReadResourceResult logo(ResourceCall call) throws Exception {
    byte[] result = resources.logo();
    Objects.requireNonNull(result, "logo answered with null");
    return ReadResourceResult.blob(call.uri(), "image/png", result);
  }

  private ReadResourceResult status(ResourceCall call) throws Exception {
    Resources.Status result = resources.status();
    Objects.requireNonNull(result, "status answered with null");
    JsonWriter json = call.writer();
    writeStatus(json, result);
    return ReadResourceResult.json(call.uri(), "application/json", json);
  }

  private ReadResourceResult raw(ResourceCall call) throws Exception {
    ReadResourceResult result = resources.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }

  private ReadResourceResult list(ResourceCall call) throws Exception {
    List<ResourceContents> result = resources.list();
    Objects.requireNonNull(result, "list answered with null");
    return ReadResourceResult.of(result);
  }

  private static void writeStatus(JsonWriter json, Resources.Status value) {
    json.beginObject();
    json.name(STATE).value(value.state());
    json.name(USERS).value(value.users());
    json.endObject();
  }
}
