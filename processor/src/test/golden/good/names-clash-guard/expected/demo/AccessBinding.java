// Generated from Access.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Access} over the Model Context Protocol.
 *
 * <p>Tools: {@code access}, {@code once}, {@code sensitive}, {@code toolAccess}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class AccessBinding implements ServerBinding {
  private static final dev.matte.runtime.guard.Access ACCESS_TOOL_ACCESS =
      dev.matte.runtime.guard.Access.requires().role("access").role("toolAccess");
  private static final dev.matte.runtime.guard.Access ACCESS_ADMIN =
      dev.matte.runtime.guard.Access.requires().role("access").role("admin");
  private static final dev.matte.runtime.guard.Access ACCESS =
      dev.matte.runtime.guard.Access.requires().role("access");
  private static final UriMatcher FIND_TEMPLATE =
      UriMatcher.builder().literal("a://").simple("uri").build();
  private static final Sensitive ACCESS_SENSITIVE = Sensitive.of("/admin").results("/pin");
  private static final Sensitive ONCE_SENSITIVE = Sensitive.of("/sensitive/pin");
  private static final OncePolicy AT_MOST_ONCE =
      new OncePolicy(Duration.ofMillis(86400000), false, false);
  private static final Fields ACCESS2 =
      Fields.builder().required("admin", "text").sensitive(0).build();
  private static final Fields ONCE2 =
      Fields.builder().required("sensitive", "an object").required("tool", "an integer").build();
  private static final Fields SENSITIVE2 = Fields.builder().required("index", "an integer").build();
  private static final Fields TOOL_ACCESS = Fields.builder().required("kind", "text").build();
  private static final JsonName PIN = JsonName.of("pin");
  private static final Fields SENSITIVE =
      Fields.builder().required("pin", "text").sensitive(0).build();
  private static final Fields FIND_TEMPLATE2VARIABLES =
      Fields.builder().required("uri", "text").build();
  private final Access access;

  public AccessBinding(Access access) {
    this.access = Objects.requireNonNull(access, "access");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(AccessBinding.class, "demo.Access");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "access" -> access2(call);
      case "once" -> once2(call);
      case "sensitive" -> sensitive2(call);
      case "toolAccess" -> toolAccess(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return readTemplate(call);
  }

  @Override
  public dev.matte.runtime.guard.Access access(Catalog.Kind kind, int index) {
    return switch (kind) {
      case TOOL -> toolAccess2(index);
      case TEMPLATE -> ACCESS;
      default -> dev.matte.runtime.guard.Access.UNDECIDED;
    };
  }

  @Override
  public int findTemplate(String uri) {
    if (FIND_TEMPLATE.match(uri) != null) {
      return 0;
    }
    return -1;
  }

  @Override
  public Sensitive sensitive(int tool) {
    return switch (tool) {
      case 0 -> ACCESS_SENSITIVE;
      case 1 -> ONCE_SENSITIVE;
      default -> Sensitive.NONE;
    };
  }

  @Override
  public OncePolicy once(int tool) {
    return switch (tool) {
      case 1 -> AT_MOST_ONCE;
      default -> null;
    };
  }

  private CallToolResult access2(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String admin = null;
    if (in.beginObject(ACCESS2)) {
      while (in.nextField() >= 0) {
        admin = in.text();
      }
      in.endObject();
    }
    in.check();
    Access.Sensitive result = access.access(admin);
    Objects.requireNonNull(result, "access answered with null");
    JsonWriter json = call.writer();
    writeSensitive(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult once2(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Access.Sensitive sensitive = null;
    int tool = 0;
    if (in.beginObject(ONCE2)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> sensitive = readSensitive(in);
          default -> tool = in.int32();
        }
      }
      in.endObject();
    }
    in.check();
    Access.OncePolicy result = access.once(sensitive, tool);
    Objects.requireNonNull(result, "once answered with null");
    JsonWriter json = call.writer();
    json.value(result.name());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult sensitive2(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int index = 0;
    if (in.beginObject(SENSITIVE2)) {
      while (in.nextField() >= 0) {
        index = in.int32();
      }
      in.endObject();
    }
    in.check();
    access.sensitive(index);
    return CallToolResult.empty();
  }

  private CallToolResult toolAccess(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String kind = null;
    if (in.beginObject(TOOL_ACCESS)) {
      while (in.nextField() >= 0) {
        kind = in.text();
      }
      in.endObject();
    }
    in.check();
    access.toolAccess(kind);
    return CallToolResult.empty();
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice findTemplate = FIND_TEMPLATE.match(call.uri());
    if (findTemplate != null) {
      return findTemplate2(call, findTemplate);
    }
    throw new UnknownResourceException(call.uri());
  }

  private static dev.matte.runtime.guard.Access toolAccess2(int index) {
    return switch (index) {
      case 0 -> ACCESS_TOOL_ACCESS;
      case 1 -> ACCESS_ADMIN;
      default -> ACCESS;
    };
  }

  private static void writeSensitive(JsonWriter json, Access.Sensitive value) {
    json.beginObject();
    json.name(PIN).value(value.pin());
    json.endObject();
  }

  private static Access.Sensitive readSensitive(Arguments in) {
    if (!in.beginObject(SENSITIVE)) {
      return null;
    }
    String pin = null;
    while (in.nextField() >= 0) {
      pin = in.text();
    }
    try {
      return in.endObject() ? new Access.Sensitive(pin) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private ReadResourceResult findTemplate2(ResourceCall call, JsonSlice variables)
      throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String uri = null;
    if (in.beginObject(FIND_TEMPLATE2VARIABLES)) {
      while (in.nextField() >= 0) {
        uri = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = access.findTemplate(uri);
    Objects.requireNonNull(result, "findTemplate answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }
}
