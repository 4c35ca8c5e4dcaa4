package dev.matte.runtime.client;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.TextContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool answered, as a client sees it. Immutable. */
public final class ToolReply {

  private final String tool;
  private final JsonSlice json;
  private final Map<String, JsonSlice> members;
  private final List<ContentBlock> content;

  ToolReply(String tool, JsonSlice json) {
    this.tool = tool;
    this.json = json;
    this.members = Slices.members(json);
    this.content = Slices.items(members.get("content")).stream().map(Blocks::block).toList();
  }

  /** The result as it stood on the wire: a JSON object. */
  public JsonSlice json() {
    return json;
  }

  /** Whether the tool failed. */
  public boolean isError() {
    return Slices.isTrue(members.get("isError"));
  }

  /** The content, in order. */
  public List<ContentBlock> content() {
    return content;
  }

  /** All texts among the content, one below the other. */
  public String text() {
    return String.join(
        "\n",
        content.stream()
            .filter(TextContent.class::isInstance)
            .map(block -> ((TextContent) block).text())
            .toList());
  }

  /** The whole result, as a tool would pass it on. */
  public CallToolResult result() {
    return CallToolResult.raw(json);
  }

  /** Texts of the result's {@code _meta}, without what names the server. */
  public Map<String, String> meta() {
    Map<String, String> meta = new HashMap<>();
    Slices.members(members.get("_meta"))
        .forEach(
            (name, value) -> {
              if (value.reader().peek() == JsonToken.STRING) {
                meta.put(name, Slices.text(value));
              }
            });
    return meta;
  }

  /**
   * The structured content. Where the revision has none, or not of its shape, it is read from the
   * text that stands in for it.
   *
   * @throws IllegalStateException if there is neither
   */
  public JsonSlice structured() {
    JsonSlice structured = members.get("structuredContent");
    if (structured != null) {
      return structured;
    }
    for (int i = content.size() - 1; i >= 0; i--) {
      if (content.get(i) instanceof TextContent text) {
        return parsed(text.text());
      }
    }
    throw new IllegalStateException(tool + " answered without structured content: " + json);
  }

  /** The structured content, ready to be read once by generated code. */
  public Arguments value() {
    return new Arguments(structured(), Repairs.NONE);
  }

  /** Whether the tool answered with nothing. */
  public boolean isNull() {
    return (!members.containsKey("structuredContent") && content.isEmpty())
        || structured().reader().peek() == JsonToken.NULL;
  }

  /**
   * Gives a value that was read from {@link #value}, once nothing was wrong with it.
   *
   * @throws IllegalStateException if it does not fit its type
   */
  public <T extends @Nullable Object> T checked(Arguments read, T value) {
    return Checked.value("the result of " + tool, read, value);
  }

  /** The only content, of a certain kind. */
  public <T extends ContentBlock> T block(Class<T> kind) {
    if (content.size() != 1) {
      throw new IllegalStateException(tool + " answered with other than one block: " + json);
    }
    return kind.cast(content.get(0));
  }

  /** All content, of a certain kind. */
  public <T extends ContentBlock> List<T> blocks(Class<T> kind) {
    return new ArrayList<>(content.stream().map(kind::cast).toList());
  }

  /** The content without the text that stands in for structured content. */
  public List<ContentBlock> unstructured() {
    return content.isEmpty() ? content : content.subList(0, content.size() - 1);
  }

  private JsonSlice parsed(String text) {
    try {
      return JsonSlice.of(text);
    } catch (JsonException e) {
      throw new IllegalStateException(tool + " answered with text that is not JSON: " + text, e);
    }
  }
}
