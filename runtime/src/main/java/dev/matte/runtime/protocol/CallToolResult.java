package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered, before it is encoded for a revision.
 *
 * <p>A structured value is not in here: it stands in the call's writer already, encoded once, and
 * this result only says so.
 *
 * <p>Specification: server/tools, "Tool Result".
 */
public final class CallToolResult {

  private static final CallToolResult EMPTY =
      new CallToolResult(Form.NONE, List.of(), false, Map.of());

  /** What stands in the call's writer. */
  public enum Form {
    /** Nothing. */
    NONE,
    /** A JSON object. */
    OBJECT,
    /** A JSON value that is not, or not always, an object. */
    VALUE,
    /** Nothing: the result came as a whole and is in {@link #raw}. */
    RAW
  }

  private final Form form;
  private final List<ContentBlock> content;
  private final boolean isError;
  private final Map<String, String> meta;
  private final @Nullable JsonSlice raw;

  private CallToolResult(
      Form form, List<ContentBlock> content, boolean isError, Map<String, String> meta) {
    this(form, content, isError, meta, null);
  }

  private CallToolResult(
      Form form,
      List<ContentBlock> content,
      boolean isError,
      Map<String, String> meta,
      @Nullable JsonSlice raw) {
    this.form = form;
    this.content = content;
    this.isError = isError;
    this.meta = meta;
    this.raw = raw;
  }

  /** A result without any content. */
  public static CallToolResult empty() {
    return EMPTY;
  }

  /** One text. */
  public static CallToolResult text(String text) {
    return content(new TextContent(text));
  }

  /** One text that tells the model what went wrong. */
  public static CallToolResult error(String text) {
    return new CallToolResult(Form.NONE, List.of(new TextContent(text)), true, Map.of());
  }

  /** One piece of content. */
  public static CallToolResult content(ContentBlock content) {
    return new CallToolResult(Form.NONE, List.of(content), false, Map.of());
  }

  /** Pieces of content, in the order given. */
  public static CallToolResult content(List<? extends ContentBlock> content) {
    return new CallToolResult(Form.NONE, List.copyOf(content), false, Map.of());
  }

  /**
   * The JSON object that was written.
   *
   * @param written the call's own writer, with one complete object in it
   */
  public static CallToolResult structured(JsonWriter written) {
    Objects.requireNonNull(written, "written");
    return new CallToolResult(Form.OBJECT, List.of(), false, Map.of());
  }

  /**
   * The JSON value that was written, which need not be an object. Revisions before 2026-07-28
   * receive it as text only.
   *
   * @param written the call's own writer, with one complete value in it
   */
  public static CallToolResult structuredValue(JsonWriter written) {
    Objects.requireNonNull(written, "written");
    return new CallToolResult(Form.VALUE, List.of(), false, Map.of());
  }

  /**
   * A whole result as another server sent it. Its members are passed on as they are, unknown ones
   * included; only what the caller's revision does not know is put in other words or left out, and
   * what it demands is added.
   *
   * @param result a JSON object, which must not change any more
   */
  public static CallToolResult raw(JsonSlice result) {
    JsonReader reader = result.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw new IllegalArgumentException("expected a result as a JSON object");
    }
    boolean isError = false;
    reader.beginObject();
    while (reader.hasNext()) {
      boolean mark = reader.nextName().equals("isError");
      isError |= mark && reader.peek() == JsonToken.TRUE;
      reader.skipValue();
    }
    return new CallToolResult(Form.RAW, List.of(), isError, Map.of(), result.onOneLine());
  }

  /**
   * What an author's own result says. A value that is a text, a content block or a list of blocks
   * needs no writer: it becomes content after what the result has already.
   *
   * @param result value, content, error mark and metadata
   * @param written the call's own writer when the result has a value, with that value in it
   * @param object whether values of this tool are always JSON objects
   */
  public static CallToolResult of(
      ToolOutcome result, @Nullable JsonWriter written, boolean object) {
    Form form = written == null ? Form.NONE : object ? Form.OBJECT : Form.VALUE;
    List<ContentBlock> content = result.content();
    Object value = result.value();
    if (written == null && value != null) {
      content = new ArrayList<>(content);
      addTo(content, value);
    }
    return new CallToolResult(form, List.copyOf(content), result.isError(), result.meta());
  }

  private static void addTo(List<ContentBlock> content, Object value) {
    if (value instanceof String text) {
      content.add(new TextContent(text));
    } else if (value instanceof ContentBlock block) {
      content.add(block);
    } else if (value instanceof List<?> blocks) {
      for (Object block : blocks) {
        addTo(content, Objects.requireNonNull(block, "block"));
      }
    } else {
      throw new IllegalArgumentException("a value of this type has to be written as JSON");
    }
  }

  /** What stands in the call's writer. */
  public Form form() {
    return form;
  }

  /** The whole result, when it came as one. */
  public Optional<JsonSlice> raw() {
    return Optional.ofNullable(raw);
  }

  /** Content that goes before the text form of the structured value. */
  public List<ContentBlock> content() {
    return content;
  }

  /** Tells whether the tool failed. */
  public boolean isError() {
    return isError;
  }

  /** Members of the result's {@code _meta}, names to texts. */
  public Map<String, String> meta() {
    return meta;
  }
}
