// Generated from Trees.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Trees} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TreesBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("root", "an object").build();
  private static final Fields NODE =
      Fields.builder()
          .required("name", "text")
          .required("children", "a list")
          .optional("parent")
          .build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName CHILDREN = JsonName.of("children");
  private static final JsonName PARENT = JsonName.of("parent");
  private final Trees trees;

  public TreesBinding(Trees trees) {
    this.trees = Objects.requireNonNull(trees, "trees");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TreesBinding.class, "demo.Trees");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Trees.Node root = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        root = readNode(in);
      }
      in.endObject();
    }
    in.check();
    Trees.Node result = trees.echo(root);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeNode(json, result);
    return CallToolResult.structured(json);
  }

  private static Trees.Node readNode(Arguments in) {
    if (!in.beginObject(NODE)) {
      return null;
    }
    String name = null;
    List<Trees.Node> children = null;
    Optional<Trees.Node> parent = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        case 1 -> children = readNodeList(in);
        default -> parent = Optional.ofNullable(readNode(in));
      }
    }
    try {
      return in.endObject() ? new Trees.Node(name, children, parent) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeNode(JsonWriter json, Trees.Node value) {
    json.beginObject();
    json.name(NAME).value(value.name());
    json.name(CHILDREN);
    writeNodeList(json, value.children());
    Optional<Trees.Node> parent = value.parent();
    if (parent.isPresent()) {
      json.name(PARENT);
      writeNode(json, parent.get());
    }
    json.endObject();
  }

  private static List<Trees.Node> readNodeList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Trees.Node> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readNode(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writeNodeList(JsonWriter json, List<Trees.Node> value) {
    json.beginArray();
    for (Trees.Node item : value) {
      writeNode(json, item);
    }
    json.endArray();
  }
}
