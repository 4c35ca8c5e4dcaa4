package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a tool's call, written around the value while the tool writes it.
 *
 * <p>The frame is opened up to {@code "structuredContent":} before the tool is called, so that its
 * value lands where it belongs and is encoded once. The text form that must accompany it is an
 * escaped copy of the same bytes. A revision that knows no structured content, or not of that
 * shape, gets the copy alone.
 *
 * <p>Specification: server/tools, "Structured Content"; section 24 of our checklist.
 */
final class ToolAnswer {

  private static final JsonName RESULT_TYPE = JsonName.of("resultType");
  private static final JsonName STRUCTURED = JsonName.of("structuredContent");
  private static final JsonName CONTENT = JsonName.of("content");
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName TEXT = JsonName.of("text");
  private static final JsonName IS_ERROR = JsonName.of("isError");
  private static final JsonName META = JsonName.of("_meta");

  private final JsonWriter json;
  private final Revision revision;
  private final Profile profile;
  private final int beforeMembers;
  private final int beforeValue;
  private final int value;

  private ToolAnswer(
      JsonWriter json,
      Revision revision,
      Profile profile,
      int beforeMembers,
      int beforeValue,
      int value) {
    this.json = json;
    this.revision = revision;
    this.profile = profile;
    this.beforeMembers = beforeMembers;
    this.beforeValue = beforeValue;
    this.value = value;
  }

  /** Opens an answer; the next thing in the writer is the tool's value, if it writes one. */
  static ToolAnswer begin(JsonWriter json, JsonSlice id, Revision revision, Profile profile) {
    Answers.beginResult(json, id);
    json.beginObject();
    int beforeMembers = json.size();
    if (revision.modern()) {
      json.name(RESULT_TYPE).value("complete");
    }
    int beforeValue = json.size();
    json.name(STRUCTURED);
    return new ToolAnswer(json, revision, profile, beforeMembers, beforeValue, json.size());
  }

  /** Writes a whole answer that has no value. */
  static void write(
      CallToolResult result, JsonWriter json, JsonSlice id, Revision revision, Profile profile) {
    begin(json, id, revision, profile).end(result);
  }

  /** Completes the answer. */
  void end(CallToolResult result) {
    Optional<JsonSlice> raw = result.raw();
    if (raw.isPresent()) {
      json.truncate(beforeMembers);
      RawAnswer.write(raw.get(), json, revision, profile);
      json.endObject().endObject();
      return;
    }
    CallToolResult.Form form = result.form();
    if (form == CallToolResult.Form.NONE) {
      json.truncate(beforeValue);
      beginContent(result);
    } else if (carries(form)) {
      int end = json.size();
      beginContent(result);
      writeText(json.buffer(), value, end);
    } else {
      byte[] copy = Arrays.copyOfRange(json.buffer(), value, json.size());
      json.truncate(beforeValue);
      beginContent(result);
      writeText(copy, 0, copy.length);
    }
    json.endArray();
    if (result.isError()) {
      json.name(IS_ERROR).value(true);
    }
    writeMeta(result.meta());
    json.endObject().endObject();
  }

  private boolean carries(CallToolResult.Form form) {
    return form == CallToolResult.Form.OBJECT
        ? revision.atLeast(Revision.V2025_06_18)
        : revision.modern();
  }

  private void beginContent(CallToolResult result) {
    json.name(CONTENT).beginArray();
    for (ContentBlock block : result.content()) {
      block.writeTo(json, revision);
    }
  }

  private void writeText(byte[] bytes, int from, int to) {
    json.beginObject().name(TYPE).value("text").name(TEXT).quoted(bytes, from, to).endObject();
  }

  private void writeMeta(Map<String, String> meta) {
    if (meta.isEmpty() && !revision.modern()) {
      return;
    }
    json.name(META).beginObject();
    if (revision.modern()) {
      json.raw(profile.metaMember());
    }
    for (Map.Entry<String, String> entry : meta.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }
}
