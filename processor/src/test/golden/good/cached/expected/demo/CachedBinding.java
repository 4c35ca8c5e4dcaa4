// Generated from Cached.java by the Matte processor; edit that file instead.
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
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link Cached} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class CachedBinding implements ServerBinding {
  private static final UriMatcher NOTE =
      UriMatcher.builder().literal("notes://").simple("id").build();
  private static final Fields NOTE_VARIABLES = Fields.builder().required("id", "text").build();
  private final Cached cached;

  public CachedBinding(Cached cached) {
    this.cached = Objects.requireNonNull(cached, "cached");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(CachedBinding.class, "demo.Cached");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "news://today" -> news(call);
      case "raw://app" -> raw(call);
      default -> readTemplate(call);
    };
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice note = NOTE.match(call.uri());
    if (note != null) {
      return note(call, note);
    }
    throw new UnknownResourceException(call.uri());
  }

  private ReadResourceResult news(ResourceCall call) throws Exception {
    String result = cached.news();
    Objects.requireNonNull(result, "news answered with null");
    return ReadResourceResult.text(call.uri(), "", result)
        .cached(Duration.ofMillis(60000), CacheScope.PUBLIC);
  }

  private ReadResourceResult raw(ResourceCall call) throws Exception {
    ReadResourceResult result = cached.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }

  private ReadResourceResult note(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String id = null;
    if (in.beginObject(NOTE_VARIABLES)) {
      while (in.nextField() >= 0) {
        id = in.text();
      }
      in.endObject();
    }
    in.check();
    byte[] result = cached.note(id);
    Objects.requireNonNull(result, "note answered with null");
    return ReadResourceResult.blob(call.uri(), "", result)
        .cached(Duration.ofMillis(31536000000L), CacheScope.PRIVATE);
  }
}
