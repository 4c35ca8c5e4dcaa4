// Generated from Secrets.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Secrets} over the Model Context Protocol.
 *
 * <p>Tool: {@code login}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class SecretsBinding implements ServerBinding {
  private static final Sensitive LOGIN_SENSITIVE = Sensitive.of("/password", "/card/number");
  private static final Fields LOGIN =
      Fields.builder()
          .required("user", "text")
          .required("password", "text")
          .required("card", "an object")
          .sensitive(1)
          .build();
  private static final Fields CARD =
      Fields.builder().required("number", "text").sensitive(0).build();
  private final Secrets secrets;

  public SecretsBinding(Secrets secrets) {
    this.secrets = Objects.requireNonNull(secrets, "secrets");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(SecretsBinding.class, "demo.Secrets");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "login" -> login(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public Sensitive sensitive(int tool) {
    return switch (tool) {
      case 0 -> LOGIN_SENSITIVE;
      default -> Sensitive.NONE;
    };
  }

  private CallToolResult login(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String user = null;
    String password = null;
    Secrets.Card card = null;
    if (in.beginObject(LOGIN)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> user = in.text();
          case 1 -> password = in.size(in.text(), 8, Integer.MAX_VALUE);
          default -> card = readCard(in);
        }
      }
      in.endObject();
    }
    in.check();
    secrets.login(user, password, card);
    return CallToolResult.empty();
  }

  private static Secrets.Card readCard(Arguments in) {
    if (!in.beginObject(CARD)) {
      return null;
    }
    String number = null;
    while (in.nextField() >= 0) {
      number = in.pattern(in.text(), Patterns.NUMBER, "^(?:[0-9]{16})$");
    }
    try {
      return in.endObject() ? new Secrets.Card(number) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static final class Patterns {
    static final Pattern NUMBER = Pattern.compile("[0-9]{16}");

    private Patterns() {}
  }
}
