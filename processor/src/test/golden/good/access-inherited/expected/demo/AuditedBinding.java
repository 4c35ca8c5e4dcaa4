// Generated from Audited.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Audited} over the Model Context Protocol.
 *
 * <p>Tools: {@code log}, {@code trace}, {@code report}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class AuditedBinding implements ServerBinding {
  private static final Access AUDITOR_LOG = Access.requires().role("auditor").scope("log");
  private static final Access AUDITOR = Access.requires().role("auditor");
  private static final Fields LOG = Fields.builder().build();
  private static final Fields TRACE = Fields.builder().build();
  private static final Fields REPORT = Fields.builder().build();
  private final Audited audited;

  public AuditedBinding(Audited audited) {
    this.audited = Objects.requireNonNull(audited, "audited");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(AuditedBinding.class, "demo.Audited");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "log" -> log(call);
      case "trace" -> trace(call);
      case "report" -> report(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public Access access(Catalog.Kind kind, int index) {
    return switch (kind) {
      case TOOL -> toolAccess(index);
      default -> Access.UNDECIDED;
    };
  }

  private CallToolResult log(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(LOG)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    audited.log();
    return CallToolResult.empty();
  }

  private CallToolResult trace(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TRACE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    audited.trace();
    return CallToolResult.empty();
  }

  private CallToolResult report(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(REPORT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    audited.report();
    return CallToolResult.empty();
  }

  private static Access toolAccess(int index) {
    return switch (index) {
      case 0 -> AUDITOR_LOG;
      default -> AUDITOR;
    };
  }
}
