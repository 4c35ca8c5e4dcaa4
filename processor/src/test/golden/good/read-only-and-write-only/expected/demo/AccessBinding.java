// Generated from Access.java by the Matte processor; edit that file instead.
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
 * Serves {@link Access} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class AccessBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("account", "an object").build();
  private static final Fields ACCOUNT =
      Fields.builder().required("name", "text").required("draft", "text").build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName ID = JsonName.of("id");
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
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Access.Account account = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        account = readAccount(in);
      }
      in.endObject();
    }
    in.check();
    Access.Account result = access.echo(account);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeAccount(json, result);
    return CallToolResult.structured(json);
  }

  private static Access.Account readAccount(Arguments in) {
    if (!in.beginObject(ACCOUNT)) {
      return null;
    }
    String name = null;
    String draft = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> draft = in.text();
      }
    }
    try {
      return in.endObject() ? new Access.Account(name, draft, null) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeAccount(JsonWriter json, Access.Account value) {
    json.beginObject();
    json.name(NAME).value(value.name());
    String id = value.id();
    if (id != null) {
      json.name(ID).value(id);
    }
    json.endObject();
  }
}
