// Generated from Films.java by the Matte processor; edit that file instead.
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
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Films} over the Model Context Protocol.
 *
 * <p>Tools: {@code find}, {@code play}, {@code render}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class FilmsBinding implements ServerBinding {
  private static final Fields FIND = Fields.builder().required("words", "text").build();
  private static final Fields PLAY = Fields.builder().required("film", "text").build();
  private static final Fields RENDER = Fields.builder().required("film", "text").build();
  private final Films films;

  public FilmsBinding(Films films) {
    this.films = Objects.requireNonNull(films, "films");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(FilmsBinding.class, "demo.Films");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "find" -> find(call);
      case "play" -> play(call);
      case "render" -> render(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "ui://films/list" -> list(call);
      default -> throw new UnknownResourceException(call.uri());
    };
  }

  private CallToolResult find(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String words = null;
    if (in.beginObject(FIND)) {
      while (in.nextField() >= 0) {
        words = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = films.find(words);
    Objects.requireNonNull(result, "find answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult play(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String film = null;
    if (in.beginObject(PLAY)) {
      while (in.nextField() >= 0) {
        film = in.text();
      }
      in.endObject();
    }
    in.check();
    films.play(film);
    return CallToolResult.empty();
  }

  private CallToolResult render(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String film = null;
    if (in.beginObject(RENDER)) {
      while (in.nextField() >= 0) {
        film = in.text();
      }
      in.endObject();
    }
    in.check();
    films.render(film);
    return CallToolResult.empty();
  }

  private ReadResourceResult list(ResourceCall call) throws Exception {
    String result = films.list();
    Objects.requireNonNull(result, "list answered with null");
    return ReadResourceResult.text(call.uri(), "text/html;profile=mcp-app", result);
  }
}
