// Generated from Outer.java by the Matte processor; edit that file instead.
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
 * Serves {@link Outer.Notes} over the Model Context Protocol.
 *
 * <p>Tool: {@code keep}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class Outer_NotesBinding implements ServerBinding {
  private static final Fields KEEP = Fields.builder().required("note", "text").build();
  private final Outer.Notes notes;

  public Outer_NotesBinding(Outer.Notes notes) {
    this.notes = Objects.requireNonNull(notes, "notes");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(Outer_NotesBinding.class, "demo.Outer.Notes");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "keep" -> keep(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult keep(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String note = null;
    if (in.beginObject(KEEP)) {
      while (in.nextField() >= 0) {
        note = in.text();
      }
      in.endObject();
    }
    in.check();
    notes.keep(note);
    return CallToolResult.empty();
  }
}
