// Generated from Vault.java by the Matte processor; edit that file instead.
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
 * Serves {@link Vault} over the Model Context Protocol.
 *
 * <p>Tools: {@code open}, {@code close}, {@code log}, {@code ping}, {@code trace}, {@code report}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class VaultBinding implements ServerBinding {
  private static final Access VAULT = Access.requires().scope("vault");
  private static final Access AUDITOR_VAULT_LOG_LOG_READ =
      Access.requires().role("auditor").scope("vault", "log").permission("log:read");
  private static final Access KEEPER_VAULT = Access.requires().role("keeper").scope("vault");
  private static final Access AUDITOR_VAULT = Access.requires().role("auditor").scope("vault");
  private static final Access AUDITOR_VAULT_VERIFIED =
      Access.requires().role("auditor").scope("vault").claim("verified");
  private static final Fields OPEN = Fields.builder().build();
  private static final Fields CLOSE = Fields.builder().build();
  private static final Fields LOG = Fields.builder().build();
  private static final Fields PING = Fields.builder().build();
  private static final Fields TRACE = Fields.builder().build();
  private static final Fields REPORT = Fields.builder().build();
  private final Vault vault;

  public VaultBinding(Vault vault) {
    this.vault = Objects.requireNonNull(vault, "vault");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(VaultBinding.class, "demo.Vault");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "open" -> open(call);
      case "close" -> close(call);
      case "log" -> log(call);
      case "ping" -> ping(call);
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

  private CallToolResult open(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(OPEN)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.open();
    return CallToolResult.empty();
  }

  private CallToolResult close(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(CLOSE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.close();
    return CallToolResult.empty();
  }

  private CallToolResult log(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(LOG)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.log();
    return CallToolResult.empty();
  }

  private CallToolResult ping(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.ping();
    return CallToolResult.empty();
  }

  private CallToolResult trace(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TRACE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.trace();
    return CallToolResult.empty();
  }

  private CallToolResult report(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(REPORT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    vault.report();
    return CallToolResult.empty();
  }

  private static Access toolAccess(int index) {
    return switch (index) {
      case 1 -> AUDITOR_VAULT_LOG_LOG_READ;
      case 2 -> KEEPER_VAULT;
      case 3 -> Access.PERMIT_ALL;
      case 4 -> AUDITOR_VAULT;
      case 5 -> AUDITOR_VAULT_VERIFIED;
      default -> VAULT;
    };
  }
}
