// Generated from TextBounds.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Serves {@link TextBounds} over the Model Context Protocol.
 *
 * <p>Tools: {@code check}, {@code inner}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TextBoundsBinding implements ServerBinding {
  private static final Fields CHECK =
      Fields.builder()
          .required("name", "text")
          .required("code", "text")
          .required("word", "text")
          .optional("mail")
          .optional("rest")
          .build();
  private static final Fields INNER = Fields.builder().required("inner", "an object").build();
  private static final Fields INNER_FIELDS =
      Fields.builder().required("code", "text").required("text", "text").build();
  private final TextBounds textBounds;

  public TextBoundsBinding(TextBounds textBounds) {
    this.textBounds = Objects.requireNonNull(textBounds, "textBounds");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TextBoundsBinding.class, "demo.TextBounds");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "check" -> check(call);
      case "inner" -> inner(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult check(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String name = null;
    String code = null;
    String word = null;
    Optional<String> mail = Optional.empty();
    String rest = null;
    if (in.beginObject(CHECK)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> name = in.notBlank(in.text());
          case 1 -> code = in.size(in.text(), 2, 4);
          case 2 -> word = in.pattern(in.text(), Patterns.WORD, "^(?:[a-z]+\\d?)$");
          case 3 -> mail = Optional.ofNullable(in.email(in.text()));
          default -> rest = in.size(in.text(), 1, Integer.MAX_VALUE);
        }
      }
      in.endObject();
    }
    in.check();
    textBounds.check(name, code, word, mail, rest);
    return CallToolResult.empty();
  }

  private CallToolResult inner(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    TextBounds.Inner inner = null;
    if (in.beginObject(INNER)) {
      while (in.nextField() >= 0) {
        inner = readInner(in);
      }
      in.endObject();
    }
    in.check();
    textBounds.inner(inner);
    return CallToolResult.empty();
  }

  private static TextBounds.Inner readInner(Arguments in) {
    if (!in.beginObject(INNER_FIELDS)) {
      return null;
    }
    String code = null;
    String text = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> code = in.pattern(in.text(), Patterns.CODE, "^(?:[A-Z]{3})$");
        default -> text = in.size(in.text(), 0, 3);
      }
    }
    try {
      return in.endObject() ? new TextBounds.Inner(code, text) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static final class Patterns {
    static final Pattern WORD = Pattern.compile("[a-z]+\\d?");

    static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private Patterns() {}
  }
}
