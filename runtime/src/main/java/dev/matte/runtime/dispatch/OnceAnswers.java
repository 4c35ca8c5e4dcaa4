package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the answer to a call, and how it is given again: the result byte for byte with a
 * mark in its {@code _meta}. Under another revision than its own it is put in that one's words.
 */
final class OnceAnswers {

  /** The member of a result's {@code _meta} that says why there is no proper result. */
  private static final String ONCE = "dev.matte/once";

  private static final String REPLAYED = "\"dev.matte/replayed\":true";
  private static final String UNKNOWN =
      "it is not known whether this was done: who did it was lost on the way, and it is not done"
          + " again; look first, and call with another idempotency key to have it done anew";
  private static final String LOST =
      "this call was taken for lost while it ran, so its result was dropped; call again to hear"
          + " what became of it";

  private OnceAnswers() {}

  /**
   * What is kept of an answer.
   *
   * @param most how many bytes a result may have; of a longer one only its length is kept
   */
  static JsonSlice keep(JsonWriter answer, Revision revision, int most) {
    JsonMembers members = JsonMembers.of(new JsonSlice(answer.buffer(), 0, answer.size()));
    JsonSlice result = members.find("result");
    JsonSlice told = result == null ? members.get("error") : result;
    int size = told.to() - told.from();
    JsonWriter json = new JsonWriter().beginObject().name("revision").value(revision.date());
    if (size > most) {
      json.name("bytes").value(size);
    } else {
      json.name(result == null ? "error" : "result").raw(told);
    }
    byte[] bytes = json.endObject().toByteArray();
    return new JsonSlice(bytes, 0, bytes.length);
  }

  /** Gives a kept answer again. */
  static void replay(JsonSlice kept, ToolRun call, JsonWriter answer) {
    JsonMembers members = JsonMembers.of(kept);
    JsonSlice result = members.find("result");
    JsonSlice error = members.find("error");
    if (result != null) {
      replay(result, members.text("revision"), call, answer);
    } else if (error != null) {
      call.outcome(Outcome.FAILED);
      Answers.error(answer, call.id(), error(JsonMembers.of(error)));
    } else {
      String size = members.get("bytes").toString();
      writeError(
          "this was done, but its result of " + size + " bytes was too long to keep",
          "too-long",
          call,
          answer);
    }
  }

  /** Says that nobody knows what became of a call. */
  static void writeUnknown(ToolRun call, JsonWriter answer) {
    writeError(UNKNOWN, "unknown", call, answer);
  }

  /** Says that a call took too long to show that it still ran. */
  static void writeLost(ToolRun call, JsonWriter answer) {
    writeError(LOST, "lost", call, answer);
  }

  private static void replay(JsonSlice result, String revision, ToolRun call, JsonWriter answer) {
    if (TaskCalls.tellsOfError(result)) {
      call.outcome(Outcome.FAILED);
    }
    JsonSlice marked = marked(result);
    Answers.beginResult(answer, call.id());
    if (revision.equals(call.revision().date())) {
      answer.raw(marked);
    } else {
      answer.beginObject();
      RawAnswer.write(marked, answer, call.revision(), call.session().host().profile());
      answer.endObject();
    }
    answer.endObject();
  }

  /** A result that says that it is given again. */
  private static JsonSlice marked(JsonSlice result) {
    JsonSlice meta = JsonMembers.of(result).find("_meta");
    if (meta == null) {
      return withMember(result, result, "\"_meta\":{" + REPLAYED + "}");
    }
    return withMember(result, meta, REPLAYED);
  }

  /** A value with one more member, at the end of an object in it. */
  private static JsonSlice withMember(JsonSlice whole, JsonSlice object, String member) {
    JsonReader reader = object.reader();
    reader.beginObject();
    byte[] more = ((reader.hasNext() ? "," : "") + member).getBytes(StandardCharsets.US_ASCII);
    int before = object.to() - 1 - whole.from();
    byte[] bytes = new byte[whole.to() - whole.from() + more.length];
    System.arraycopy(whole.bytes(), whole.from(), bytes, 0, before);
    System.arraycopy(more, 0, bytes, before, more.length);
    System.arraycopy(
        whole.bytes(),
        whole.from() + before,
        bytes,
        before + more.length,
        whole.to() - whole.from() - before);
    return new JsonSlice(bytes, 0, bytes.length);
  }

  private static RpcError error(JsonMembers error) {
    @Nullable JsonSlice data = error.find("data");
    return new RpcError(
        (int) error.get("code").reader().nextLong(),
        error.text("message"),
        data == null ? null : data.detached().bytes());
  }

  private static void writeError(String text, String why, ToolRun call, JsonWriter answer) {
    call.outcome(Outcome.FAILED);
    CallToolResult result =
        CallToolResult.of(ToolResult.error(text).withMeta(Map.of(ONCE, why)), null, false);
    ToolAnswer.write(result, answer, call.id(), call.revision(), call.session().host().profile());
  }
}
