// Generated from Templates.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves {@link Templates} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class TemplatesBinding implements ServerBinding {
  private static final UriMatcher USER =
      UriMatcher.builder().literal("users://").simple("id").build();
  private static final UriMatcher FILE =
      UriMatcher.builder().literal("file:///").reserved("path").build();
  private static final UriMatcher ISSUES =
      UriMatcher.builder()
          .literal("https://example.org/repos")
          .path("owner", "name")
          .literal("/issues")
          .query("state", "page")
          .build();
  private static final Fields USER_VARIABLES =
      Fields.builder().required("id", "an integer").build();
  private static final Fields FILE_VARIABLES = Fields.builder().required("path", "text").build();
  private static final Fields ISSUES_VARIABLES =
      Fields.builder()
          .required("owner", "text")
          .required("name", "text")
          .optional("state")
          .optional("page")
          .build();
  private static final Choices<Templates.State> STATE =
      Choices.<Templates.State>builder()
          .add("open", Templates.State.OPEN)
          .add("closed", Templates.State.CLOSED)
          .build();
  private final Templates templates;

  public TemplatesBinding(Templates templates) {
    this.templates = Objects.requireNonNull(templates, "templates");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TemplatesBinding.class, "demo.Templates");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "users://me" -> me(call);
      default -> readTemplate(call);
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> call.among("open", "closed");
      case 1 -> call.among("1");
      default -> List.of();
    };
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice user = USER.match(call.uri());
    if (user != null) {
      return user(call, user);
    }
    JsonSlice file = FILE.match(call.uri());
    if (file != null) {
      return file(call, file);
    }
    JsonSlice issues = ISSUES.match(call.uri());
    if (issues != null) {
      return issues(call, issues);
    }
    throw new UnknownResourceException(call.uri());
  }

  private ReadResourceResult me(ResourceCall call) throws Exception {
    String result = templates.me();
    Objects.requireNonNull(result, "me answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private ReadResourceResult user(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    int id = 0;
    if (in.beginObject(USER_VARIABLES)) {
      while (in.nextField() >= 0) {
        id = in.int32();
      }
      in.endObject();
    }
    in.check();
    String result = templates.user(id);
    Objects.requireNonNull(result, "user answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private ReadResourceResult file(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String path = null;
    if (in.beginObject(FILE_VARIABLES)) {
      while (in.nextField() >= 0) {
        path = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = templates.file(path);
    Objects.requireNonNull(result, "file answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private ReadResourceResult issues(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String owner = null;
    String name = null;
    Optional<Templates.State> state = Optional.empty();
    int page = 1;
    if (in.beginObject(ISSUES_VARIABLES)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> owner = in.text();
          case 1 -> name = in.text();
          case 2 -> state = Optional.ofNullable(in.choice(STATE));
          default -> page = in.int32();
        }
      }
      in.endObject();
    }
    in.check();
    String result = templates.issues(owner, name, state, page);
    Objects.requireNonNull(result, "issues answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }
}
