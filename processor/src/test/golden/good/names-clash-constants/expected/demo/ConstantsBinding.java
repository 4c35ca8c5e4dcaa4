// Generated from Constants.java by the Matte processor; edit that file instead.
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
import java.net.URI;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Constants} over the Model Context Protocol.
 *
 * <p>Tool: {@code all}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ConstantsBinding implements ServerBinding {
  private static final Fields ALL =
      Fields.builder().required("all", "an object").required("URI", "an object").build();
  private static final Fields ALL_FIELDS =
      Fields.builder()
          .required("all", "text")
          .required("maxAgents", "text")
          .required("max_agents", "text")
          .required("MAX_AGENTS", "text")
          .required("uri", "an absolute URI")
          .build();
  private static final JsonName ALL_NAME = JsonName.of("all");
  private static final JsonName MAX_AGENTS_NAME = JsonName.of("maxAgents");
  private static final JsonName MAX_AGENTS_NAME2 = JsonName.of("max_agents");
  private static final JsonName MAX_AGENTS_NAME3 = JsonName.of("MAX_AGENTS");
  private static final JsonName URI_NAME = JsonName.of("uri");
  private final Constants constants;

  public ConstantsBinding(Constants constants) {
    this.constants = Objects.requireNonNull(constants, "constants");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ConstantsBinding.class, "demo.Constants");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "all" -> all(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult all(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Constants.All all = null;
    Constants.All uri = null;
    if (in.beginObject(ALL)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> all = readAll(in);
          default -> uri = readAll(in);
        }
      }
      in.endObject();
    }
    in.check();
    Constants.All result = constants.all(all, uri);
    Objects.requireNonNull(result, "all answered with null");
    JsonWriter json = call.writer();
    writeAll(json, result);
    return CallToolResult.structured(json);
  }

  private static Constants.All readAll(Arguments in) {
    if (!in.beginObject(ALL_FIELDS)) {
      return null;
    }
    String all = null;
    String maxAgents = null;
    String max_agents = null;
    String max_agents2 = null;
    URI uri = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> all = in.text();
        case 1 -> maxAgents = in.text();
        case 2 -> max_agents = in.text();
        case 3 -> max_agents2 = in.text();
        default -> uri = in.uri();
      }
    }
    try {
      return in.endObject()
          ? new Constants.All(all, maxAgents, max_agents, max_agents2, uri)
          : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeAll(JsonWriter json, Constants.All value) {
    json.beginObject();
    json.name(ALL_NAME).value(value.all());
    json.name(MAX_AGENTS_NAME).value(value.maxAgents());
    json.name(MAX_AGENTS_NAME2).value(value.max_agents());
    json.name(MAX_AGENTS_NAME3).value(value.MAX_AGENTS());
    json.name(URI_NAME).value(value.uri().toASCIIString());
    json.endObject();
  }
}
