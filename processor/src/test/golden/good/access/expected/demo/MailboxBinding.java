// Generated from Mailbox.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Mailbox} over the Model Context Protocol.
 *
 * <p>Tools: {@code purge}, {@code archive}, {@code send}, {@code run}, {@code ping}, {@code wipe},
 * {@code whoami}, {@code help}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class MailboxBinding implements ServerBinding {
  private static final Access ADMIN_OR_OPS = Access.requires().role("admin", "ops");
  private static final Access RUN_ACCESS =
      Access.requires()
          .role("staff")
          .role("admin")
          .scope("mail:read")
          .permission("sandbox:execute")
          .claim("tier", "gold", "blue")
          .claim("verified");
  private static final Access MAIL_READ_MAIL_SEND =
      Access.requires().scope("mail:read", "mail:send");
  private static final Access KNOWN = Access.requires();
  private static final Access MAIL_ANY_READ_A_B =
      Access.requires().permission("mail:any:read").claim("a\"b");
  private static final UriMatcher NOTICE =
      UriMatcher.builder().literal("mail://public/").simple("id").build();
  private static final UriMatcher MAIL =
      UriMatcher.builder().literal("mail://").reserved("path").build();
  private static final Fields PURGE = Fields.builder().build();
  private static final Fields ARCHIVE = Fields.builder().build();
  private static final Fields SEND = Fields.builder().build();
  private static final Fields RUN = Fields.builder().build();
  private static final Fields PING = Fields.builder().build();
  private static final Fields WIPE = Fields.builder().build();
  private static final Fields WHOAMI = Fields.builder().build();
  private static final Fields HELP = Fields.builder().build();
  private static final Fields SUMMARY_PROMPT = Fields.builder().required("folder", "text").build();
  private static final Fields NOTICE_VARIABLES = Fields.builder().required("id", "text").build();
  private static final Fields MAIL_VARIABLES = Fields.builder().required("path", "text").build();
  private final Mailbox mailbox;

  public MailboxBinding(Mailbox mailbox) {
    this.mailbox = Objects.requireNonNull(mailbox, "mailbox");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MailboxBinding.class, "demo.Mailbox");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "purge", "mail_purge" -> purge(call);
      case "archive" -> archive(call);
      case "send" -> send(call);
      case "run" -> run(call);
      case "ping" -> ping(call);
      case "wipe" -> wipe(call);
      case "whoami" -> whoami(call);
      case "help" -> help(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "mail://rules" -> rules(call);
      default -> readTemplate(call);
    };
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    return switch (call.prompt()) {
      case "summary" -> summary(call);
      default -> throw new UnknownPromptException(call.prompt());
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> mailbox.folders(call.value());
      default -> List.of();
    };
  }

  @Override
  public Access access(Catalog.Kind kind, int index) {
    return switch (kind) {
      case TOOL -> toolAccess(index);
      case RESOURCE -> ADMIN_OR_OPS;
      case TEMPLATE -> templateAccess(index);
      case PROMPT -> ADMIN_OR_OPS;
      default -> Access.UNDECIDED;
    };
  }

  @Override
  public int findTemplate(String uri) {
    if (NOTICE.match(uri) != null) {
      return 0;
    }
    if (MAIL.match(uri) != null) {
      return 1;
    }
    return -1;
  }

  private CallToolResult purge(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PURGE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.purge();
    return CallToolResult.empty();
  }

  private CallToolResult archive(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(ARCHIVE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.archive();
    return CallToolResult.empty();
  }

  private CallToolResult send(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(SEND)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.send();
    return CallToolResult.empty();
  }

  private CallToolResult run(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RUN)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.run();
    return CallToolResult.empty();
  }

  private CallToolResult ping(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.ping();
    return CallToolResult.empty();
  }

  private CallToolResult wipe(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(WIPE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.wipe();
    return CallToolResult.empty();
  }

  private CallToolResult whoami(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(WHOAMI)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.whoami();
    return CallToolResult.empty();
  }

  private CallToolResult help(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(HELP)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    mailbox.help();
    return CallToolResult.empty();
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice notice = NOTICE.match(call.uri());
    if (notice != null) {
      return notice(call, notice);
    }
    JsonSlice mail = MAIL.match(call.uri());
    if (mail != null) {
      return mail(call, mail);
    }
    throw new UnknownResourceException(call.uri());
  }

  private ReadResourceResult rules(ResourceCall call) throws Exception {
    String result = mailbox.rules();
    Objects.requireNonNull(result, "rules answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private GetPromptResult summary(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String folder = null;
    if (in.beginObject(SUMMARY_PROMPT)) {
      while (in.nextField() >= 0) {
        folder = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = mailbox.summary(folder);
    Objects.requireNonNull(result, "summary answered with null");
    return GetPromptResult.text(result);
  }

  private static Access toolAccess(int index) {
    return switch (index) {
      case 0, 2, 4 -> ADMIN_OR_OPS;
      case 3 -> Access.PERMIT_ALL;
      case 5 -> RUN_ACCESS;
      case 6 -> MAIL_READ_MAIL_SEND;
      case 7 -> KNOWN;
      case 8 -> Access.DENY_ALL;
      default -> Access.UNDECIDED;
    };
  }

  private static Access templateAccess(int index) {
    return switch (index) {
      case 1 -> MAIL_ANY_READ_A_B;
      default -> Access.PERMIT_ALL;
    };
  }

  private ReadResourceResult notice(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String id = null;
    if (in.beginObject(NOTICE_VARIABLES)) {
      while (in.nextField() >= 0) {
        id = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = mailbox.notice(id);
    Objects.requireNonNull(result, "notice answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private ReadResourceResult mail(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String path = null;
    if (in.beginObject(MAIL_VARIABLES)) {
      while (in.nextField() >= 0) {
        path = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = mailbox.mail(path);
    Objects.requireNonNull(result, "mail answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }
}
