// Generated from Trips.java by the Matte processor; edit that file instead.
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
import javax.annotation.processing.Generated;

/**
 * Serves {@link Trips} over the Model Context Protocol.
 *
 * <p>Tool: {@code book}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TripsBinding implements ServerBinding {
  private static final Fields BOOK = Fields.builder().build();
  private final Trips trips;

  public TripsBinding(Trips trips) {
    this.trips = Objects.requireNonNull(trips, "trips");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TripsBinding.class, "demo.Trips");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "book" -> book(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult book(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BOOK)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = trips.book(call.context());
    Objects.requireNonNull(result, "book answered with null");
    return CallToolResult.text(result);
  }
}
