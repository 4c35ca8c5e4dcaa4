package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a side answered, in a form in which both can be compared: the value, wherever it stands.
 *
 * <p>Old servers put JSON into the text of their one piece of content, generated bindings structure
 * their results. Both give the value itself here; only content that is more than one text stays
 * content.
 *
 * @param failed whether it is a failure
 * @param value what was answered, or why it failed
 * @param content whether the value is content in pieces
 */
record Answer(boolean failed, Json value, boolean content) {

  private static final String TEXT = "text";

  /** What a call threw. Only words that callers may read are kept. */
  static Answer thrown(Throwable failure) {
    boolean meant =
        failure instanceof ToolException
            || failure instanceof InvalidArgumentsException
            || failure instanceof RpcErrorException;
    String words =
        meant ? String.valueOf(failure.getMessage()) : failure.getClass().getSimpleName();
    return new Answer(true, Json.of(words), false);
  }

  /**
   * What a call returned.
   *
   * @param written what the call's writer holds of it
   * @throws JsonSyntaxException if it is nested too deep to be compared
   */
  static Answer of(CallToolResult result, JsonSlice written) throws JsonSyntaxException {
    Optional<JsonSlice> raw = result.raw();
    if (raw.isPresent()) {
      return raw(JsonText.parse(raw.get().toString()));
    }
    List<Json> blocks = new ArrayList<>();
    for (ContentBlock block : result.content()) {
      JsonWriter json = new JsonWriter();
      block.writeTo(json, Revision.V2026_07_28);
      blocks.add(JsonText.parse(json.toString()));
    }
    if (result.form() == CallToolResult.Form.NONE) {
      return content(result.isError(), blocks);
    }
    Json value = JsonText.parse(written.toString());
    if (blocks.isEmpty()) {
      return new Answer(result.isError(), value, false);
    }
    blocks.add(Json.object().put("type", TEXT).put(TEXT, value.text()).build());
    return content(result.isError(), blocks);
  }

  private static Answer raw(Json result) {
    Json.Members members = result instanceof Json.Members object ? object : Json.object().build();
    boolean failed = Json.of(true).equals(members.values().get("isError"));
    return members.values().get("content") instanceof Json.Items items
        ? content(failed, items.values())
        : content(failed, List.of());
  }

  private static Answer content(boolean failed, List<Json> blocks) {
    if (blocks.size() == 1
        && blocks.get(0) instanceof Json.Members block
        && block.values().get(TEXT) instanceof Json.Text text) {
      return new Answer(failed, parsed(text), false);
    }
    return new Answer(failed, Json.of(blocks), true);
  }

  /** The JSON that a text holds; the text itself when it holds none. */
  static Json parsed(Json.Text text) {
    try {
      return JsonText.parse(text.value());
    } catch (JsonSyntaxException e) {
      return text;
    }
  }
}
